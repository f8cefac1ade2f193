import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { laterInSteps, makeWhole } from '../../src/panels/later.ts';

/** Steps that each take longer than a task's share, and how many were made. */
function slowSteps(count: number): { make: () => Generator<undefined, string>; made: () => number } {
  let made = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => made * 100);
  return {
    *make() {
      for (let i = 0; i < count; i++) {
        made += 1;
        yield;
      }
      now.mockRestore();
      return 'all of it';
    },
    made: () => made,
  };
}

describe('what is made a step at a time', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('lets other tasks go between its steps, and gives what it made', async () => {
    const { make, made } = slowSteps(4);
    const between: number[] = [];
    const result = await new Promise((done) => {
      const look = (): void => {
        between.push(made());
        if (made() < 4) setImmediate(look);
      };
      laterInSteps(make, done);
      look();
    });
    expect(result).toBe('all of it');
    expect(new Set(between).size).toBeGreaterThan(2);
  });

  test('is made to its end at once for paper, begun or not', () => {
    const done = vi.fn();
    laterInSteps(slowSteps(3).make, done);
    expect(done).not.toHaveBeenCalled();
    makeWhole();
    expect(done).toHaveBeenCalledExactlyOnceWith('all of it');
  });

  test('that nobody wants any more makes nothing', () => {
    const { make, made } = slowSteps(3);
    const done = vi.fn();
    const stop = laterInSteps(make, done);
    stop();
    makeWhole();
    expect([made(), done.mock.calls.length]).toEqual([0, 0]);
  });
});
