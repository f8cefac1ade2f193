import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';

/** Kinds of reference geography, in the order of the published file. */
export const REFERENCE_KINDS = ['river', 'railway', 'expressway', 'airport', 'region'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface ReferenceProperties {
  readonly id: string;
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly english: string;
  /** How far the drawing may lie off the ground, in kilometres. */
  readonly within: number;
  /** What the position rests on, and whether a document names it. */
  readonly basis: string;
  /** Only where true: the line is under construction. */
  readonly building?: true;
  /** The site that is this airport, where the documents name it. */
  readonly site?: string;
}

export type ReferenceFeature = Feature<LineString | MultiLineString | Point, ReferenceProperties>;

/** River, railways, expressways, airports and lettering inside Gansu; schematic, [lng, lat] in degrees. */
export type ReferenceGeography = FeatureCollection<LineString | MultiLineString | Point, ReferenceProperties>;

/** What is drawn before the file of reference geography is there. */
export const NO_REFERENCE: ReferenceGeography = { type: 'FeatureCollection', features: [] };
