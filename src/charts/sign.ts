import type { SignTier } from '../model/sign.ts';

/** A square of the sign, in units of its drawing: the sign is 64 across, 76 with the dot of the future fields at its lower right. */
export const SIDE = 20;
const GAP = 1;
const RIM = 1;
export const SIGN = { across: 3 * SIDE + 2 * GAP + 2 * RIM, withDot: 76 } as const;
export const FUTURE = { x: 70.5, y: 58.5, radius: 4.4 } as const;
/** Legs of the corner that marks what only a draft says. */
export const CORNER = 6;
/** Size of a square's letters: one character, or two letters of an alphabet. */
const LETTERS = [15, 12.5] as const;

/** Where a square stands, by its place in the rows of three. */
export function cornerOf(index: number): readonly [x: number, y: number] {
  return [RIM + (index % 3) * (SIDE + GAP), RIM + Math.floor(index / 3) * (SIDE + GAP)];
}

/** Squares as path data. */
export function squaresPath(indices: readonly number[], inset = 0): string {
  const side = SIDE - 2 * inset;
  return indices
    .map(cornerOf)
    .map(([x, y]) => `M${x + inset} ${y + inset}h${side}v${side}h${-side}z`)
    .join('');
}

/** Stripes of the hatch inside squares, from lower left to upper right, as path data. */
export function stripesPath(indices: readonly number[], step = 5): string {
  return indices
    .map(cornerOf)
    .flatMap(([x, y]) =>
      Array.from({ length: Math.ceil((2 * SIDE) / step) - 1 }, (_, i) => {
        const sum = (i + 1) * step;
        const [low, high] = [Math.max(0, sum - SIDE), Math.min(SIDE, sum)];
        return `M${x + low} ${y + sum - low}L${x + high} ${y + sum - high}`;
      }),
    )
    .join('');
}

/** The corner that marks what only a draft says. */
export function cornersPath(indices: readonly number[]): string {
  return indices
    .map(cornerOf)
    .map(([x, y]) => `M${x + SIDE - CORNER} ${y}h${CORNER}v${CORNER}z`)
    .join('');
}

/** The size of letters in a square and where they stand on the baseline, from the sign's corner. */
export function letterAt(index: number, letters: string): { x: number; y: number; size: number } {
  const size = LETTERS[[...letters].length > 1 ? 1 : 0];
  const [x, y] = cornerOf(index);
  return { x: x + SIDE / 2, y: y + SIDE / 2 + size * 0.355, size };
}

/** The squares of a tier by their places; null for those that no document names. */
export function placesOf(squares: readonly { readonly tier: SignTier | null }[], tier: SignTier | null): number[] {
  return squares.flatMap((square, i) => (square.tier === tier ? [i] : []));
}
