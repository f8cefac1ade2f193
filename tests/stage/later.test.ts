import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later, makeWhole } from '../../src/panels/later.ts';
import { Slices } from '../../src/panels/Slices.svelte.ts';

/* tests/panels is rendered to text, where all is written out at once; here is a page that paints. */
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A list of so many rows in slices of ten, as Sliced.svelte has it filled. */
function list(rows: number): { slices: Slices; close: () => void } {
  const slices = new Slices(10);
  return { slices, close: slices.fill(rows) };
}
/** One frame is painted, and what waits for it is done. */
function frame(): void {
  vi.advanceTimersByTime(17);
}

test('a long list begins with its first slice, grows by one a frame, and is whole at rest', () => {
  const { slices, close } = list(35);
  const seen = [slices.due];
  for (let n = 0; n < 3; n += 1) {
    frame();
    seen.push(slices.due);
  }
  expect(seen).toEqual([10, 20, 30, 40]);
  frame();
  expect(slices.due).toBe(40);
  close();
});

test('paper, and a way to a place farther down, get all of it at once', () => {
  const { slices, close } = list(35);
  makeWhole();
  expect(slices.due).toBeGreaterThanOrEqual(35);
  close();
});

test('what is made whole may make more wait, which is made, too', () => {
  const made: string[] = [];
  later(() => {
    made.push('outer');
    later(() => made.push('inner'));
  });
  makeWhole();
  expect(made).toEqual(['outer', 'inner']);
  vi.advanceTimersByTime(5000);
  expect(made).toHaveLength(2);
});

test('a list that leaves the screen makes no more rows', () => {
  const { slices, close } = list(35);
  close();
  vi.advanceTimersByTime(5000);
  makeWhole();
  expect(slices.due).toBe(10);
});

test('in a tab out of sight no frame comes, and all is there after a while', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { slices, close } = list(15);
  vi.advanceTimersByTime(1000);
  expect(slices.due).toBe(20);
  close();
});
