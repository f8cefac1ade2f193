import type { Language } from '../model/atlas.ts';
import type { Id } from '../model/view.ts';

/** A text in the languages it has been written in; a person may write only one. */
export type Said = Partial<Readonly<Record<Language, string>>>;

/**
 * One line of a scene. Facts cite and update themselves; a text is what somebody wrote, or what the deck itself says, as that no document
 * states something; `open` is a line left for a person to fill in.
 */
export type Point =
  | { readonly kind: 'facts'; readonly facts: readonly Id[]; readonly lead?: Said }
  | { readonly kind: 'text'; readonly text: Said }
  | { readonly kind: 'open'; readonly label: Said };

/** Numbers of stated facts side by side: a bar or a pair of years each. */
export interface SceneChart {
  readonly kind: 'bars' | 'pairs';
  /** Each row is one fact, or two of the same measure in an earlier and a later year. */
  readonly rows: readonly (readonly [Id] | readonly [Id, Id])[];
}

/** What a layout puts beside the map. */
export type SceneKind = 'title' | 'map' | 'points' | 'chart' | 'steps' | 'sources';

/** A scene is an address with words: what is shown follows from the address, what is said from facts. */
export interface Scene {
  /** Stable within its deck. */
  readonly id: string;
  readonly kind: SceneKind;
  /** The canonical address of what the map and the answer show, as `?lens=…`; empty for home. */
  readonly address: string;
  readonly title: Said;
  readonly points: readonly Point[];
  readonly chart: SceneChart | null;
  /** Paragraphs that only the presenter sees. */
  readonly notes: Said;
  readonly hidden: boolean;
}

/** A list of scenes in their order. */
export interface Deck {
  readonly id: string;
  readonly title: Said;
  readonly scenes: readonly Scene[];
}
