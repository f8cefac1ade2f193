/** A length of CSS pixels at scale 1 in em of a text of `size` pixels; of the plate itself by default. */
export function em(pixels: number, size = 16): string {
  return `${Number((pixels / size).toFixed(3))}em`;
}

/** A share of the frame. */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}
