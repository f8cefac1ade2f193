import { render } from 'svelte/server';
import { toGeometry, type CityTopology } from '../../load/toGeometry.ts';
import { buildAtlas } from '../../model/buildAtlas.ts';
import type { AtlasFile } from '../../model/atlas.ts';
import { toCss } from '../../theme/css.ts';
import { paper } from '../../theme/paper.ts';
import FirstPaint from './FirstPaint.svelte';
import { PLATE_HEIGHT, PLATE_WIDTH, plateOf } from './plate.ts';

/** The page's first paint as markup: the head's styles, the body's map. Takes the published files; the topology may be simplified. */
export function firstPaint(file: AtlasFile, topology: CityTopology): { head: string; body: string } {
  const atlas = buildAtlas(file, []);
  const { head, body } = render(FirstPaint, { props: { atlas, plate: plateOf(toGeometry(topology, atlas)) } });
  const ratio = `<style>:root{--plate:${(PLATE_WIDTH / PLATE_HEIGHT).toFixed(5)}}</style>`;
  const colours = Object.entries(toCss(paper)).map(([name, value]) => `${name}:${value}`);
  const bare = (html: string): string => html.replaceAll(/<!--.*?-->/gs, '');
  return { head: `${ratio}<style>:root{${colours.join(';')}}</style>${bare(head)}`, body: bare(body) };
}
