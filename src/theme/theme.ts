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
}
