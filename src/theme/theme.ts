/** Every colour and size by role. A mode (dark, kiosk, print) is an override of roles, never a branch elsewhere. */
export interface Theme {
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
  readonly corridor: string;
  /** Reference geography, all of it quieter than zones, cities and sites. */
  readonly water: string;
  readonly rail: string;
  readonly road: string;
  readonly referenceText: string;
  readonly zone: Readonly<Record<ZoneId, ZoneColours>>;
  readonly map: MapSizes;
  /** `label` is the serif in bold for the map: MapLibre reads the weight of local text from the first family's name. */
  readonly fonts: { readonly serif: string; readonly sans: string; readonly label: string };
}

export const ZONE_IDS = ['lanbai', 'hexi', 'longdongnan', 'nanbu'] as const;
export type ZoneId = (typeof ZONE_IDS)[number];

export interface ZoneColours {
  readonly fill: string;
  /** Text on the fill. */
  readonly on: string;
  /** The pale side of the hatch that marks cultivated industries. */
  readonly pale: string;
}

/** Sizes on the map in CSS pixels at scale 1. */
export interface MapSizes {
  readonly outline: number;
  readonly borderZone: number;
  readonly borderCity: number;
  readonly picked: number;
  readonly city: number;
  readonly capital: number;
  readonly newArea: number;
  readonly icon: number;
  readonly marker: number;
}
