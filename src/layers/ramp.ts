import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A value by zoom: straight between the stops, level beyond them. */
export type Ramp = readonly (readonly [zoom: number, value: number])[];

/** The ramp as an expression of the map; `as` turns each value into what the property needs. */
export function byZoom<T>(ramp: Ramp, as: (value: number) => T): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...ramp.flatMap(([zoom, value]) => [zoom, as(value)])] as never;
}

/** The ramp's value at one zoom. */
export function atZoom(ramp: Ramp, zoom: number): number {
  const after = ramp.findIndex(([stop]) => stop > zoom);
  const [first, last] = [ramp[0], ramp.at(-1)];
  if (!first || !last) return 0;
  if (after < 0) return last[1];
  const [here, next] = [ramp[after - 1], ramp[after]];
  if (!here || !next) return first[1];
  return here[1] + ((next[1] - here[1]) * (zoom - here[0])) / (next[0] - here[0]);
}
