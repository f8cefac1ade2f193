import type { BoundarySet, Review } from './boundary.ts';
import type { Fact } from './fact.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const PLACE_KINDS = ['province', 'zone', 'city', 'new-area', 'core', 'area', 'group'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const SITE_TYPES = [
  'park',
  'base',
  'bonded-zone',
  'data-centre',
  'airport',
  'rail-port',
  'road-port',
  'station',
  'hub',
  'supervision-site',
  'ecommerce-centre',
  'exchange',
  'platform',
  'laboratory',
] as const;
export type SiteType = (typeof SITE_TYPES)[number];

/** Longitude, latitude in degrees (CGCS2000, which equals WGS84 at this scale). */
export type LngLat = readonly [lng: number, lat: number];

/** How far a coordinate can be trusted: at the site, somewhere in its district, or only in its city. */
export const ACCURACIES = ['site', 'district', 'city'] as const;
export type Accuracy = (typeof ACCURACIES)[number];

export interface Named {
  readonly id: string;
  /** Official Chinese name. */
  readonly name: string;
  readonly english: string;
}

export interface Place extends Named {
  readonly kind: PlaceKind;
  /** Chinese and English short names for the map, where the full name is too long. */
  readonly short: string;
  readonly shortEnglish: string;
  /** The place it belongs to: a city to its zone, a zone to the province, Lanzhou New Area to 兰白. */
  readonly parent: string | null;
  /** Six-digit division code of a prefecture. */
  readonly code: string | null;
  /** Where its label and marker stand. */
  readonly at: LngLat | null;
}

export interface Site extends Named {
  readonly type: SiteType;
  readonly aliases: readonly string[];
  /** The place the documents put it in; null where none does. */
  readonly place: string | null;
  /** Null keeps the site in lists and off the map. */
  readonly at: LngLat | null;
  readonly accuracy: Accuracy | null;
  /** Why the coordinate stands where it does. */
  readonly basis: string | null;
}

export interface Subject extends Named {
  readonly section: 'chain' | 'future' | 'cooperation' | 'layout' | 'sector' | 'route' | 'project' | 'peer';
  readonly type: string | null;
  /** Where a route comes from or goes to outside Gansu; only for the bearing, absent where it has no one direction. */
  readonly ends?: readonly RouteEnd[] | undefined;
}

export interface RouteEnd {
  /** As a fact of the route names it, or as the route's own name implies. */
  readonly name: string;
  readonly at: LngLat;
  readonly basis: string;
}

export interface DocumentRecord extends Named {
  readonly short: string;
  readonly shortEnglish: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly issuerEnglish: string;
  /** ISO date, or the year or month where the document states no day; null where it states none. */
  readonly date: string | null;
  /** The years a plan covers, as it states them. */
  readonly period: string | null;
  readonly status: 'final' | 'draft' | 'article';
  /** Clauses in the order of the document. */
  readonly clauses: readonly string[];
}

/** An industry as people look for it: a chain, a future field, or another group; and which terms count under it. */
export interface Group extends Named {
  readonly kind: 'chain' | 'future' | 'other';
  /** A term that contains one of these words counts under the group. */
  readonly words: readonly string[];
  readonly except: readonly string[];
  /** Terms that count without containing a word, each with the reason. */
  readonly terms: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
}

/** Where industry comes from, as a document names it. */
export interface Origin extends Named {
  readonly kind: 'province' | 'city' | 'region' | 'abroad' | 'general';
  readonly aliases: readonly string[];
  /** Seat or middle, only for the bearing from Gansu; null for what lies in no one direction. */
  readonly at: LngLat | null;
  /** Origins that a region or province includes, by id. */
  readonly members: readonly string[];
}

/** Statements that do not agree, kept as written and shown together. */
export interface Conflict {
  /** Ids of the facts. */
  readonly facts: readonly string[];
  readonly zh: string;
  readonly english: string;
}

/** The vocabulary and documents as published at /data/atlas.json. */
export interface AtlasFile {
  readonly boundary: BoundarySet;
  readonly review: Review;
  readonly documents: readonly DocumentRecord[];
  readonly places: readonly Place[];
  readonly sites: readonly Site[];
  readonly subjects: readonly Subject[];
  readonly groups: readonly Group[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
}

/**
 * English for every Chinese term, measure and qualifier that a fact uses, as published at /data/english.json; under `countedKey` of a
 * measure one of what it counts.
 */
export type Dictionary = Readonly<Record<string, string>>;

/** The key under which the dictionary has one of what a measure counts: 1·绿色工厂 is a factory. */
export function countedKey(measure: string): string {
  return `1·${measure}`;
}

/** All the app knows, frozen at load, with the indexes its questions need. */
export interface Atlas extends AtlasFile {
  readonly english: Dictionary;
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Place | Site | Subject>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly siteById: ReadonlyMap<string, Site>;
  /** Belts, clusters, areas and cores, by id. */
  readonly layoutById: ReadonlyMap<string, Subject>;
  readonly groupById: ReadonlyMap<string, Group>;
  readonly originById: ReadonlyMap<string, Origin>;
  readonly peerById: ReadonlyMap<string, Subject>;
  readonly documentById: ReadonlyMap<string, DocumentRecord>;
  readonly factById: ReadonlyMap<string, Fact>;
  readonly factsAbout: ReadonlyMap<string, readonly Fact[]>;
  /** Facts whose value is tied to a place or site, by its id. */
  readonly factsTiedTo: ReadonlyMap<string, readonly Fact[]>;
  /** English of every official name and alias. */
  readonly englishOfName: ReadonlyMap<string, string>;
  /** What belongs to a place: zones of the province, cities of a zone, Lanzhou New Area of Lanzhou. */
  readonly childrenOf: ReadonlyMap<string, readonly Place[]>;
}
