/** An event of a browser's trace; times in microseconds, `tdur` of the thread's own processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** What a trace must hold: the tasks of every thread, and the marks that a page sets. */
export const TRACED = ['toplevel', 'blink.user_timing'];
/** Before the name of a step in the mark that begins it. */
export const STEP = 'bench-step ';

/**
 * The longest task of the thread that set the marks, from each mark to the next: milliseconds of its processor, so that a machine with other
 * work measures the same. Throws where the browser does not say how long a thread ran.
 */
export function longestTasks(trace: Buffer): Record<string, number> {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const steps = traceEvents.filter(({ name }) => name.startsWith(STEP)).sort((a, b) => a.ts - b.ts);
  const [first] = steps;
  if (!first) throw new Error('the trace has no mark of a step');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === first.pid && tid === first.tid,
  );
  if (!tasks.some(({ tdur }) => tdur !== undefined)) throw new Error('the trace does not say how long a thread ran');
  return Object.fromEntries(
    steps.map(({ name, ts }, i) => {
      const until = steps[i + 1]?.ts ?? Infinity;
      const within = tasks.filter((task) => task.ts >= ts && task.ts < until);
      return [name.slice(STEP.length), Math.max(0, ...within.map(({ tdur = 0 }) => tdur / 1000))];
    }),
  );
}
