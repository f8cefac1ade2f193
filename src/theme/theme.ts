import type { Hue } from '../model/hues.ts';

/** Every colour and size by role. A mode (dark, kiosk, print) is an override of roles, never a branch elsewhere. */
export interface Theme {
  /** What the browser's own parts (scroll bars, form fields) follow. */
  readonly scheme: 'light' | 'dark';
  /** The sheet the map lies on. */
  readonly ground: string;
  /** The sheet of panels on small screens and of the source note. */
  readonly sheet: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  /** What is chosen, Lanzhou New Area, links. */
  readonly accent: string;
  /** References to clauses. */
  readonly reference: string;
  /** Land that the question at hand does not name. */
  readonly land: string;
  readonly outline: string;
  readonly borderZone: string;
  readonly borderCity: string;
  readonly shadow: string;
  readonly halo: string;
  /** Quiet reference geography: rivers, railways, expressways, and their names. */
  readonly water: string;
  readonly rail: string;
  readonly road: string;
  readonly referenceText: string;
  readonly zone: Readonly<Record<Hue, ZoneColours>>;
  readonly map: MapSizes;
  readonly sizes: TypeScale;
  /** `label` is the serif in bold for the map: MapLibre reads the weight of local text from the first family's name. */
  readonly fonts: { readonly serif: string; readonly sans: string; readonly label: string };
}

export interface ZoneColours {
  readonly fill: string;
  /** Text on the fill. */
  readonly on: string;
  /** The pale side of the hatch that marks cultivated industries. */
  readonly pale: string;
}

/** Sizes on the map in CSS pixels at scale 1; where a size grows with the zoom, as on the map of the whole province. */
export interface MapSizes {
  readonly outline: number;
  readonly borderZone: number;
  readonly borderCity: number;
  readonly picked: number;
  /** The soft lift of the province off the sheet. */
  readonly lift: number;
  /** Names: of a city, the capital, the New Area, an origin, a site; the figure in a badge. */
  readonly city: number;
  readonly capital: number;
  readonly newArea: number;
  readonly origin: number;
  readonly site: number;
  readonly figure: number;
  /** Names of the reference geography: a region, a river, a line or an airport. */
  readonly region: number;
  readonly river: number;
  readonly reference: number;
  /** How far a name's halo reaches where it crosses two colours; every other halo is a share of it. */
  readonly halo: number;
  /** The side of a site's icon; badge and New Area's mark are shares of it. */
  readonly icon: number;
  readonly plane: number;
  /** Radii of a city's dot and an origin's ring, and the line around both. */
  readonly marker: number;
  readonly originMark: number;
  readonly edge: number;
  /** Lines of the reference geography, and the arc from an origin. */
  readonly water: number;
  readonly rail: number;
  readonly railTie: number;
  readonly road: number;
  readonly arc: number;
  /** How far beside a symbol a finger or pointer still meets it. */
  readonly reach: number;
}

/** The sizes that CSS needs, so that a plate follows the theme without being placed again: its lines and halos. */
export const LINE_SIZES = [
  'outline',
  'borderZone',
  'borderCity',
  'picked',
  'halo',
] as const satisfies (keyof MapSizes)[];

/** Sizes of text in rem, few and far apart. */
export interface TypeScale {
  /** Units, captions, references to clauses. */
  readonly note: number;
  /** What is read. */
  readonly text: number;
  /** Names in lists, in the serif. */
  readonly term: number;
  /** Numbers among others, titles of parts. */
  readonly figure: number;
  /** The subject of a panel, and the one number that leads. */
  readonly title: number;
  /** One sentence read from across a hall. */
  readonly headline: number;
}
