import { render } from 'svelte/server';
import { toGeometry, type CityTopology } from '../../load/toGeometry.ts';
import { buildAtlas } from '../../model/buildAtlas.ts';
import { lensOf } from '../../lenses/lenses.ts';
import { loadMessages } from '../../messages/messagesFor.ts';
import { LENSES } from '../../model/lens.ts';
import { LANGUAGES, type Atlas, type AtlasFile, type Dictionary } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import type { Measured, OpenFile } from '../../model/openFiles.ts';
import type { ReferenceGeography } from '../../model/reference.ts';
import { landOf, RATIO, type Land } from '../../plate/land.ts';
import plate from '../../plate/plate.css?inline';
import { homeAsk, placeFirst } from '../../plate/placeFirst.ts';
import { light } from '../../theme/light.ts';
import { roomCss } from '../room.ts';
import own from './first.css?inline';
import FirstPaint from './FirstPaint.svelte';
import { pagesOf, type Made as Pages, type Site } from './pages.ts';
import { describe } from './plain/describe.ts';
import { plainPages, plainStyle, type PlainPage } from './plain/plainPages.ts';

/** Units across the land: fine enough that one is under half a pixel on a wall of 3840. */
const UNITS = 4000;

/** The published files that a page is made from; the topology may be simplified, and again for the shadow. */
export interface Files {
  readonly file: AtlasFile;
  readonly topology: CityTopology;
  readonly coarse: CityTopology;
  readonly reference: ReferenceGeography;
}

/** The page's first paint: its stylesheet and the body's map as markup. */
export async function firstPaint(files: Files): Promise<{ css: string; body: string }> {
  await Promise.all(LANGUAGES.map(loadMessages));
  const atlas = buildAtlas(files.file, []);
  const { geometry, land } = landFrom(atlas, files);
  const placed = placeFirst(atlas, geometry, land, light.map, homeAsk(atlas));
  const { body } = render(FirstPaint, { props: { atlas, placed, sizes: light.map } });
  const ratio = `:root{--plate:${(1 / RATIO).toFixed(5)}}`;
  const room = roomCss(Object.fromEntries(LENSES.map((lens) => [lens, lensOf({ lens }).share])));
  return { css: [ratio, plate, own].map(packed).join('') + room, body: body.replaceAll(/<!--.*?-->/gs, '') };
}

/** What a site is made of besides its program. */
export interface Made extends Pages {
  readonly plain: readonly PlainPage[];
  /** The stylesheet of those. */
  readonly plainCss: string;
  /** What describes the open data to machines. */
  readonly described: object;
}

/** All facts with their English, and what the open data measure. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly english: Dictionary;
  readonly measured: Readonly<Record<OpenFile, Measured>>;
}

/** Every page of its own. */
export async function prerendered(files: Files & Known, site: Site): Promise<Made> {
  await Promise.all(LANGUAGES.map(loadMessages));
  const atlas = buildAtlas(files.file, files.facts, files.english);
  const { geometry, land } = landFrom(atlas, files);
  return {
    ...(await pagesOf(atlas, geometry, land, site)),
    plain: plainPages(atlas, files.measured, site),
    plainCss: packed(plainStyle),
    described: describe(atlas, files.measured),
  };
}

function landFrom(atlas: Atlas, { topology, coarse, reference }: Files): { geometry: MapGeometry; land: Land } {
  const geometry = toGeometry(topology, atlas, reference);
  return { geometry, land: landOf(geometry, UNITS, toGeometry(coarse, atlas).outline) };
}

/** CSS without comments and the blanks that mean nothing. */
function packed(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
