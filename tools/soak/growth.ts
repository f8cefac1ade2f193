/** What a page holds after some visits. */
export interface Measured {
  readonly visit: number;
  /** Bytes of script heap, after a collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** WebGL contexts alive. */
  readonly contexts: number;
}

/** How much more than after the first measured visit is still level, as a share. */
const LEVEL = 0.05;

/** What has grown since visit `first` by more than a twentieth, in words; the median of the last three measures, since one may catch a frame under way. */
export function growthOf(measured: readonly Measured[], first: number): readonly string[] {
  const before = measured.find(({ visit }) => visit >= first);
  const last = measured.filter((one) => before && one.visit > before.visit).slice(-3);
  if (!before || last.length === 0) return [];
  return (['heap', 'nodes', 'listeners', 'contexts'] as const).flatMap((what) => {
    const values = last.map((one) => one[what]).sort((a, b) => a - b);
    const now = values[Math.floor(values.length / 2)] ?? 0;
    if (now <= before[what] * (1 + LEVEL)) return [];
    const share = before[what] === 0 ? '' : ` (${Math.round((now / before[what] - 1) * 100)} % more)`;
    return [`${what}: ${before[what]} after visit ${before.visit}, ${now} after ${last.at(-1)?.visit}${share}`];
  });
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
