import type { Atlas, Language, Place, SiteType } from '../model/atlas.ts';
import type { Hue } from '../model/hues.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { Sign } from '../model/sign.ts';
import type { Spot } from './along.ts';
import type { Rect } from './boxes.ts';
import type { Box, Camera } from './camera.ts';
import type { Measure } from './text.ts';

/** What is put beside the seats. */
export interface SignsShown {
  readonly industries: boolean;
  readonly parks: boolean;
  readonly hubs: boolean;
  /** Only these seats stand beside each other; null for all, with the notes of the zones. */
  readonly compared: { readonly places: readonly string[] } | null;
}

export interface SignsAsk {
  readonly atlas: Atlas;
  readonly geometry: MapGeometry;
  readonly language: Language;
  /** Size of text against a desk screen. */
  readonly scale: number;
  readonly show: SignsShown;
  /** The camera and its box in CSS pixels, and whether it stands over the whole province. */
  readonly camera: Camera;
  readonly whole: boolean;
  readonly box: Box;
  /** What else stands on the sheet: the title, the legend, the scale. */
  readonly taken: readonly Rect[];
  readonly measure: Measure;
}

/** What is made a step at a time: each ends where others may be let go first. */
export type Steps<T> = Generator<undefined, T>;

/** Sites of one kind that are counted at a seat. */
export interface Count {
  readonly type: SiteType;
  readonly ids: readonly string[];
  /** Left edge and middle of the icon, from the seat in CSS pixels, and the width with the figure. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A seat's sign, name and counts, each where it stands off the seat in CSS pixels over the whole province. */
export interface SeatSign {
  readonly id: string;
  readonly place: Place;
  readonly hue: Hue | null;
  /** The seat in shares of the province's sheet. */
  readonly share: Spot;
  /** The sign and its corner; null where industries are off. */
  readonly sign: Sign | null;
  readonly corner: Spot;
  readonly side: number;
  /** Where the line from the seat ends; null where the sign stands at the seat. */
  readonly leader: Spot | null;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number; readonly size: number };
  readonly anchor: 'start' | 'end';
  /** Whether some of it stands on land, whose colour its counts are to be told from. */
  readonly onLand: boolean;
  readonly counts: readonly Count[];
  /** Size of a count's icon. */
  readonly icon: number;
  readonly figure: number;
  /** All of it, from the seat. */
  readonly box: Rect;
}

/** What a zone is and takes on, on the free ground beside the land; lengths in CSS pixels of the box. */
export interface ZoneNote {
  readonly id: string;
  readonly hue: Hue | null;
  readonly fact: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly NoteLine[];
}

export interface NoteLine {
  readonly kind: 'name' | 'speciality' | 'term' | 'remark' | 'clause';
  readonly text: string;
  readonly size: number;
  /** Baseline from the note's top, and where it begins. */
  readonly x: number;
  readonly y: number;
}

/** What a zone's note says, in the reader's words. */
export interface NoteWords {
  readonly id: string;
  readonly name: string;
  readonly speciality: string;
  readonly terms: readonly string[];
  readonly remark: string;
  readonly clause: string;
  /** The fact that the clause states. */
  readonly fact: string | null;
}

export interface Signs {
  readonly seats: readonly SeatSign[];
  readonly notes: readonly ZoneNote[];
}
