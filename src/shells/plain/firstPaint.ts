import { render } from 'svelte/server';
import { toGeometry, type CityTopology } from '../../load/toGeometry.ts';
import { loadMessages } from '../../messages/messagesFor.ts';
import { buildAtlas } from '../../model/buildAtlas.ts';
import { LANGUAGES, type AtlasFile } from '../../model/atlas.ts';
import type { ReferenceGeography } from '../../model/reference.ts';
import { huesOf } from '../../model/layouts.ts';
import { light } from '../../theme/light.ts';
import { lensOf } from '../../lenses/lenses.ts';
import { LENSES } from '../../model/lens.ts';
import FirstPaint from './FirstPaint.svelte';
import { letteringOf } from './lettering.ts';
import { PLATE_HEIGHT, PLATE_WIDTH, plateOf } from './plate.ts';

/** The page's first paint as markup in every language: the head's styles, the body's map. Takes the published files; the topology may be simplified, and again for the shadow. */
export async function firstPaint(
  file: AtlasFile,
  topology: CityTopology,
  coarse: CityTopology,
  reference: ReferenceGeography,
): Promise<{ head: string; body: string }> {
  await Promise.all(LANGUAGES.map(loadMessages));
  const atlas = buildAtlas(file, []);
  const geometry = toGeometry(topology, atlas, reference);
  const dress = { hues: huesOf(atlas, 'zones'), tiers: null };
  const letterings = LANGUAGES.flatMap((language) =>
    [false, true].map((narrow) => letteringOf(atlas, geometry, { language, narrow, sizes: light.map }, dress)),
  );
  const { head, body } = render(FirstPaint, {
    props: { atlas, plate: plateOf(geometry, toGeometry(coarse, atlas).outline), letterings },
  });
  const ratio = `<style>:root{--plate:${(PLATE_WIDTH / PLATE_HEIGHT).toFixed(5)}}</style>`;
  const shares = LENSES.map((lens) => [lens, lensOf({ lens }).share] as const).map(
    ([lens, share]) => `html[data-lens=${lens}] #first{--share:${share}}`,
  );
  const bare = (html: string): string => html.replaceAll(/<!--.*?-->/gs, '');
  return { head: `${ratio}${bare(head)}<style>${shares.join('')}</style>`, body: bare(body) };
}
