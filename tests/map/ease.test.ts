import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ease } from '../../src/map/ease.ts';

describe('an ease', () => {
  /** Frames as a browser gives them, 16 ms apart, when a test says so. */
  let waiting = new Map<number, (now: number) => void>();
  let now = 0;
  const pass = (frames: number): void => {
    for (let i = 0; i < frames; i++) {
      const due = [...waiting.values()];
      waiting.clear();
      now += 16;
      for (const act of due) act(now);
    }
  };
  beforeEach(() => {
    [waiting, now] = [new Map(), 0];
    let last = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.stubGlobal('requestAnimationFrame', (act: (now: number) => void) => (waiting.set(++last, act), last));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => void waiting.delete(id));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('goes from 0 to 1 and then asks for no more frames', () => {
    const steps: number[] = [];
    new Ease().run(100, (t) => steps.push(t));
    pass(30);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(waiting.size).toBe(0);
  });

  test('that is stopped takes no further step: a map that lost its context has none to take', () => {
    const steps: number[] = [];
    const ease = new Ease();
    ease.run(100, (t) => steps.push(t));
    pass(3);
    const before = steps.length;
    ease.stop();
    pass(30);
    expect(steps).toHaveLength(before);
  });

  test('gives way to the next one, and one without duration is at its end at once', () => {
    const [first, second]: number[][] = [[], []];
    const ease = new Ease();
    ease.run(100, (t) => first?.push(t));
    ease.run(0, (t) => second?.push(t));
    pass(30);
    expect(first).toEqual([0]);
    expect(second).toEqual([1]);
  });
});
