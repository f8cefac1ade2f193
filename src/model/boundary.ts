/** How far a map is through review by the authority for surveying and mapping. */
export const REVIEW_STATUSES = ['unreviewed', 'submitted', 'approved'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** The datums a boundary may be in: at the scale of this map they are the same. */
export const DATUMS = ['CGCS2000', 'WGS84'] as const;
export type Datum = (typeof DATUMS)[number];

/** The set of boundaries the map is drawn from. Null stands for what the source does not state. */
export interface BoundarySet {
  readonly title: string;
  readonly titleEnglish: string;
  readonly producer: string | null;
  readonly producerEnglish: string | null;
  readonly datum: Datum | null;
  /** ISO date, and whether it is that of publication or of retrieval. */
  readonly date: string | null;
  readonly dated: 'published' | 'retrieved' | null;
  /** Review and number (审图号) of the set itself; never those of this map. */
  readonly reviewStatus: ReviewStatus;
  readonly number: string | null;
  readonly licence: string;
  /** Whether this is the package for development, which no public map may be made from. */
  readonly development: boolean;
  /** West, south, east, north in degrees, rounded outwards to hundredths. */
  readonly bounds: readonly [number, number, number, number];
}

/** The review of this map itself. */
export interface Review {
  readonly status: ReviewStatus;
  /** 审图号, only where approved. */
  readonly number: string | null;
  readonly date: string | null;
  readonly note: string | null;
  readonly noteEnglish: string | null;
}

/** 甘S(2026)012号 or GS(2026)012号, with half- or full-width brackets. */
export const OWN_NUMBER = /^(甘S|GS)[(（]\d{4}[)）]\d{1,5}号$/;
/** The number of any reviewed map of a province or the country, GS京(2024)0001号 included. */
export const ANY_NUMBER = /^(GS|[\u4e00-\u9fff]S|GS[\u4e00-\u9fff])[(（]\d{4}[)）]\d{1,5}号$/;

/** The datum that a text means, however it is written; null where it means none of the two. */
export function datumOf(text: string): Datum | null {
  const plain = text.toUpperCase().replaceAll(/[\s_\-–—]/g, '');
  if (/^(CGCS2000|CHINAGEODETICCOORDINATESYSTEM2000)$|EPSG:*4490$/.test(plain)) return 'CGCS2000';
  if (/^(CGCS)?2000(国家|中国)大地坐标系$|^(国家|中国)(2000大地坐标系|大地坐标系2000)$/.test(plain)) return 'CGCS2000';
  if (/^WGS(19)?84$|^WORLDGEODETICSYSTEM1984$|EPSG:*4326$|CRS:?84$/.test(plain)) return 'WGS84';
  return null;
}
