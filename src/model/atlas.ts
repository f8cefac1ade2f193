import type { BoundarySet, Review } from './boundary.ts';
import type { Role } from './documents.ts';
import type { Fact } from './fact.ts';
import type { Hue } from './hues.ts';
import type { ListOf } from './lists.ts';
import type { Folds } from './searchWords.ts';
import type { SignRecord } from './sign.ts';

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

/** The parts of a name that can touch its seat, as in the style specification. */
export const NAME_ANCHORS = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
] as const;
export type NameAnchor = (typeof NAME_ANCHORS)[number];

/** Where a name touches its seat and how far off it stands, in ems of its own size, x to the right, y down. */
export type Stand = readonly [anchor: NameAnchor, dx: number, dy: number];

/** What differs between a map of the whole province and one less than some 600 CSS pixels wide. */
export interface ByWidth<T> {
  readonly wide?: T | undefined;
  readonly narrow?: T | undefined;
}

/** Where a seat's name stands by language, and its badge in ems of a city's name; what is not given is left to the drawing. */
export type SeatStand = { readonly [L in Language]?: ByWidth<Stand> | undefined } & {
  readonly badge?: ByWidth<readonly [dx: number, dy: number]> | undefined;
};

/** Words that are drawn, in both languages. */
export type Lettering = Pick<Named, 'name' | 'english'>;

export interface Place extends Named {
  readonly kind: PlaceKind;
  /** Chinese and English short names for the map, where the full name is too long. */
  readonly short: string;
  readonly shortEnglish: string;
  /** The place it belongs to: a city to its zone, a zone in force to the province, Lanzhou New Area to its city. */
  readonly parent: string | null;
  /** Six-digit division code of a prefecture. */
  readonly code: string | null;
  /** Where its label and marker stand. */
  readonly at: LngLat | null;
  /** Whether it is the capital of the province. */
  readonly capital?: true | undefined;
  /** The colour of a zone. */
  readonly hue?: Hue | undefined;
  /** Where its name and badge stand off its mark. */
  readonly stand?: SeatStand | undefined;
  /** What runs between the rows of a new area's plan, in their order; public geography, in no document. */
  readonly lanes?: readonly { readonly rail: Lettering; readonly road: Lettering }[] | undefined;
}

/** A county-level division: district, county-level city, county or autonomous county. */
export interface County extends Named {
  /** The name without its class, where that means this county and nothing else (玉门); null where it may mean other things. */
  readonly short: string | null;
  /** The prefecture it belongs to, by id. */
  readonly city: string;
  /** Six-digit code of GB/T 2260; its first four digits are the prefecture's. */
  readonly code: string;
  /** Seat of government, to about 3 km. */
  readonly at: LngLat;
  /** How far its seat can stand for a site that documents tie to the county. */
  readonly accuracy: Accuracy;
  readonly basis: string;
}

export interface Site extends Named {
  readonly type: SiteType;
  readonly aliases: readonly string[];
  /** The place the documents put it in; null where none does. */
  readonly place: string | null;
  /** The county that its name or the documents give, by id; null where they give none, or several. */
  readonly county: string | null;
  /** Null keeps the site in lists and off the map. */
  readonly at: LngLat | null;
  readonly accuracy: Accuracy | null;
  /** Why the coordinate stands where it does. */
  readonly basis: string | null;
}

export interface Subject extends Named {
  readonly section: 'chain' | 'future' | 'cooperation' | 'layout' | 'sector' | 'route' | 'project' | 'peer';
  readonly type: string | null;
  /** The place that a layout is: 兰白区域特色产业承接区 is laid out by a clause, and is a zone. */
  readonly aka?: string | undefined;
  /** What stands for a chain in the nine-square sign of a place, and its name where there is little room. */
  readonly sign?:
    (Readonly<Record<Language, string>> & { readonly short: Readonly<Record<Language, string>> }) | undefined;
  /** Where a peer's seat of government stands, only for the bearing from Gansu's. */
  readonly at?: LngLat | undefined;
  /** Where a route comes from or goes to outside Gansu; only for the bearing, absent where it has no one direction. */
  readonly ends?: readonly RouteEnd[] | undefined;
}

export interface RouteEnd {
  /** As a fact of the route names it, or as the route's own name implies. */
  readonly name: string;
  readonly english: string;
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
  readonly roles: readonly DocumentRole[];
  /** Clauses in the order of the document. */
  readonly clauses: readonly string[];
  /** What clauses are about, by clause, short enough to stand beside the number; a heading that is read as its own number has none. */
  readonly subjects: Readonly<Record<string, Lettering>>;
}

/** What a document is to the atlas. */
export interface DocumentRole {
  readonly role: Role;
  /** The clause it plays the role by, with its boxes and what stands under its heading; null for the whole document. */
  readonly section: string | null;
  /** What the division it draws is called; null for a role that draws none. */
  readonly name: string | null;
  readonly english: string | null;
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
  /** Regions that a document counts in this one, by id; what lies in them does not follow (the Yangtze delta is eastern, Anhui is not). */
  readonly wholes: readonly string[];
}

/** Terms that are one subject for a reader, though the documents word them differently; each keeps its own facts. */
export interface Family {
  readonly id: string;
  readonly terms: readonly string[];
  /** Why they are one subject, or in what they differ. */
  readonly zh: string;
  readonly english: string;
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
  /** Of all files of data/ together, from their contents: what is loaded beside each other must bear the same one. */
  readonly version: string;
  readonly boundary: BoundarySet;
  readonly review: Review;
  readonly documents: readonly DocumentRecord[];
  readonly places: readonly Place[];
  /** The 86 county-level divisions of Gansu. */
  readonly counties: readonly County[];
  readonly sites: readonly Site[];
  readonly subjects: readonly Subject[];
  /** What zones, cities and the New Area take on, told from the facts by the compile, so that the first screen need not wait for them. */
  readonly signs: readonly SignRecord[];
  readonly groups: readonly Group[];
  readonly origins: readonly Origin[];
  readonly families: readonly Family[];
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

type ListName = { [K in keyof AtlasFile]: AtlasFile[K] extends readonly unknown[] ? K : never }[keyof AtlasFile];

/** The lists of the file, in the order they are published. */
export const LISTS = [
  'documents',
  'places',
  'counties',
  'sites',
  'subjects',
  'signs',
  'groups',
  'origins',
  'families',
  'conflicts',
] as const satisfies readonly ListName[];

/** Who and where, frozen at load, with the indexes its questions need: what is known before any fact. */
export interface Gazetteer extends AtlasFile {
  readonly byId: ReadonlyMap<string, Place | Site | Subject>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly siteById: ReadonlyMap<string, Site>;
  /** Belts, clusters, areas and cores, by id. */
  readonly layoutById: ReadonlyMap<string, Subject>;
  readonly signById: ReadonlyMap<string, SignRecord>;
  readonly groupById: ReadonlyMap<string, Group>;
  readonly originById: ReadonlyMap<string, Origin>;
  readonly peerById: ReadonlyMap<string, Subject>;
  /** The document in force for each role that one has; asked by `documentOf`. */
  readonly plans: ReadonlyMap<Role, DocumentRecord>;
  readonly documentById: ReadonlyMap<string, DocumentRecord>;
  /** English of every official name and alias. */
  readonly englishOfName: ReadonlyMap<string, string>;
  /** What belongs to a place: zones of the province, cities of a zone, Lanzhou New Area of Lanzhou. */
  readonly childrenOf: ListOf<Place>;
}

/** Who and where, and what the documents state of it. */
export interface Atlas extends Gazetteer {
  readonly english: Dictionary;
  readonly folds: Folds;
  readonly facts: readonly Fact[];
  readonly factById: ReadonlyMap<string, Fact>;
  readonly factsAbout: ListOf<Fact>;
  /** Facts whose value is tied to a place or site, by its id. */
  readonly factsTiedTo: ListOf<Fact>;
}
