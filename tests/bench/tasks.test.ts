import { expect, test } from 'vitest';
import { longestTasks, STEP } from '../../tools/bench/tasks.ts';

const PAGE = { pid: 1, tid: 1 };
const mark = (name: string, ts: number) => ({ ...PAGE, name: STEP + name, ph: 'I', ts });
const task = (ts: number, tdur: number | undefined, where = PAGE) => ({
  ...where,
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur: 900_000,
  ...(tdur === undefined ? {} : { tdur }),
});
const traced = (...traceEvents: object[]): Buffer => Buffer.from(JSON.stringify({ traceEvents }));

test('of each step the longest task of the page counts, by the time its own processor worked', () => {
  const trace = traced(
    task(5, 700_000),
    mark('figures', 10),
    task(20, 31_000),
    task(30, 12_000),
    task(40, 400_000, { pid: 1, tid: 2 }),
    mark('home', 1000),
    task(1001, 7_000),
    mark('nothing to do', 2000),
  );
  expect(longestTasks(trace)).toEqual({ figures: 31, home: 7, 'nothing to do': 0 });
});

test('a trace that cannot tell is refused', () => {
  expect(() => longestTasks(traced(task(5, 1)))).toThrow('no mark of a step');
  expect(() => longestTasks(traced(mark('home', 1), task(5, undefined)))).toThrow('how long a thread ran');
});
