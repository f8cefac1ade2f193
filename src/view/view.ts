import type { Language } from '../model/atlas.ts';

/** The questions the map answers; the first is home. */
export const LENSES = ['zones', 'sources'] as const;
export type Lens = (typeof LENSES)[number];

/** What a person can switch on the map; the order is that of the switch. */
export const SWITCHES = ['parks', 'hubs'] as const;
export type Switch = (typeof SWITCHES)[number];

/** All that a screen shows; every screen has an address and every address gives one. */
export interface View {
  readonly lens: Lens;
  readonly language: Language;
  /** The chosen place or site, by its id. */
  readonly pick: string | null;
  /** The document open in the sources lens. */
  readonly document: string | null;
  /** The fact whose source note is open, by its id. */
  readonly note: string | null;
  readonly switches: readonly Switch[];
}

export const HOME: View = { lens: 'zones', language: 'zh', pick: null, document: null, note: null, switches: SWITCHES };
