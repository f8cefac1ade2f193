import { flushSync } from 'svelte';

/** Whether anything is painted here: what is rendered to text is written out whole at once. */
export const PAINTED = typeof requestAnimationFrame !== 'undefined';

/** What is still to be made of the panels on screen. */
const waiting = new Set<() => void>();

/** Makes something after what stands above it has been painted, in a task of its own; gives the way to let it be. */
export function later(make: () => void): () => void {
  const once = (): void => {
    if (waiting.delete(once)) make();
  };
  waiting.add(once);
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (task = setTimeout(once)));
  /* No frame comes in a tab out of sight, and what is read aloud or searched there is to be whole, too. */
  const unseen = setTimeout(once, UNSEEN);
  return () => {
    waiting.delete(once);
    cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(unseen);
  };
}

/** The same for what takes long: as many steps a task as `SLICE` holds, so that a finger is answered in between. */
export function laterInSteps<T>(make: () => Iterator<undefined, T>, done: (made: T) => void): () => void {
  let steps: Iterator<undefined, T> | null = null;
  let stop = (): void => undefined;
  const whole = (): void => go(Infinity);
  const go = (most: number): void => {
    waiting.delete(whole);
    steps ??= make();
    const until = performance.now() + most;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return done(step.value);
      if (performance.now() >= until) break;
    }
    waiting.add(whole);
    /* A message, since timers are slowed down in a tab out of sight. */
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (waiting.has(whole)) go(SLICE);
    };
    port2.postMessage(null);
    stop = () => {
      port1.close();
      waiting.delete(whole);
    };
  };
  stop = later(() => go(SLICE));
  return () => stop();
}

/** Milliseconds of steps in one task. */
const SLICE = 12;

/** Milliseconds: longer than a frame on a slow machine. */
const UNSEEN = 1000;

/** Makes all that still waits, and what that makes wait: for paper, and for what leads to a place farther down. */
export function makeWhole(): void {
  while (waiting.size > 0) {
    for (const make of [...waiting]) make();
    flushSync();
  }
}
