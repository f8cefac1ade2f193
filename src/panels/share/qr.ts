import { encode } from 'uqr';

/** White modules that a reader needs around a code. */
const QUIET = 4;

/**
 * An address as a QR code that survives some damage (level M): its width in modules, quiet zone included, and its black modules as one path
 * in a square of that width. Throws where the address is longer than a code can hold (2,331 bytes).
 */
export function qrOf(address: string): { readonly size: number; readonly d: string } {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    row.flatMap((black, x) => {
      if (!black || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? size : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return { size, d: runs.join('') };
}
