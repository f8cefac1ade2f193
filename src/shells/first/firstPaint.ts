import { render } from 'svelte/server';
import { toGeometry, type CityTopology } from '../../load/toGeometry.ts';
import { buildAtlas } from '../../model/buildAtlas.ts';
import { lensOf } from '../../lenses/lenses.ts';
import { loadMessages } from '../../messages/messagesFor.ts';
import { LENSES } from '../../model/lens.ts';
import { LANGUAGES, type AtlasFile } from '../../model/atlas.ts';
import type { ReferenceGeography } from '../../model/reference.ts';
import { landOf, RATIO } from '../../plate/land.ts';
import plate from '../../plate/plate.css?inline';
import { placeFirst } from '../../plate/placeFirst.ts';
import { light } from '../../theme/light.ts';
import { roomCss } from '../room.ts';
import own from './first.css?inline';
import FirstPaint from './FirstPaint.svelte';

/** Units across the land: fine enough that one is under half a pixel on a wall of 3840. */
const UNITS = 4000;

/** The page's first paint: its stylesheet and the body's map as markup. Takes the published files; the topology may be simplified, and again for the shadow. */
export async function firstPaint(
  file: AtlasFile,
  topology: CityTopology,
  coarse: CityTopology,
  reference: ReferenceGeography,
): Promise<{ css: string; body: string }> {
  await Promise.all(LANGUAGES.map(loadMessages));
  const atlas = buildAtlas(file, []);
  const geometry = toGeometry(topology, atlas, reference);
  const land = landOf(geometry, UNITS, toGeometry(coarse, atlas).outline);
  const placed = placeFirst(atlas, geometry, land, light.map);
  const { body } = render(FirstPaint, { props: { atlas, placed, sizes: light.map } });
  const ratio = `:root{--plate:${(1 / RATIO).toFixed(5)}}`;
  const room = roomCss(Object.fromEntries(LENSES.map((lens) => [lens, lensOf({ lens }).share])));
  return { css: [ratio, plate, own].map(packed).join('') + room, body: body.replaceAll(/<!--.*?-->/gs, '') };
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
