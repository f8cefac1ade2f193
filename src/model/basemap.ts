/** A base map that an operator configured at build time; drawn only while it is switched on. */
export interface Basemap {
  readonly name: string;
  readonly english: string;
  /** The base map's own 审图号; never this map's. */
  readonly number: string;
  /** Its logo as a data URI, so that showing it asks nobody. */
  readonly logo: string;
  /** One list of tile addresses a layer, bottom to top, with {z}, {x}, {y} left in. */
  readonly layers: readonly (readonly string[])[];
}
