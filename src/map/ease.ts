/** One movement with an end: steps once a frame from 0 to 1, eased out, then stops asking for frames. */
export class Ease {
  #frame = 0;

  /** Runs `step(t)` for `duration` milliseconds; a movement under way gives way. With no duration the end comes at once. */
  run(duration: number, step: (t: number) => void): void {
    cancelAnimationFrame(this.#frame);
    if (duration <= 0) return step(1);
    const start = performance.now();
    const next = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / duration));
      step(1 - (1 - t) ** 3);
      if (t < 1) this.#frame = requestAnimationFrame(next);
    };
    step(0);
    this.#frame = requestAnimationFrame(next);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}

/** Whether the person wants nothing to move. */
export function reducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
