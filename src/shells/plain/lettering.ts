import { BARE, MIXED, SHEET, citiesUnder, nameGrounds, type Ground } from '../../layers/nameGrounds.ts';
import { LINE, MOST_EMS, emsOf, seatLabel, seatSize } from '../../layers/seatLabels.ts';
import type { Tier } from '../../layers/style.ts';
import type { Atlas, Language, Place } from '../../model/atlas.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import { shortNameOf } from '../../model/names.ts';
import type { Theme } from '../../theme/theme.ts';

/** The names of one map: their language, whether it is narrow, and what each lies on. */
export interface Lettering {
  readonly language: Language;
  readonly narrow: boolean;
  readonly grounds: Readonly<Record<string, Ground>>;
  readonly sizes: Theme['map'];
}

/** The names for a map whose cities wear these hues and, under focus, these tiers. */
export function letteringOf(
  atlas: Atlas,
  geometry: MapGeometry,
  { language, narrow, sizes }: Pick<Lettering, 'language' | 'narrow' | 'sizes'>,
  dress: { hues: Readonly<Record<string, string>>; tiers: Readonly<Record<string, Tier>> | null },
): Lettering {
  const under = citiesUnder(atlas, geometry, language, narrow, sizes);
  const grounds = nameGrounds(under, { hues: dress.hues, focus: dress.tiers !== null, tiers: dress.tiers ?? {} });
  return { language, narrow, grounds, sizes };
}

/** One line of a name with its attributes; positions in ems of its own size from the seat, size in ems of the map's (16 CSS pixels at scale 1). */
export interface Line {
  readonly text: string;
  readonly at: Readonly<Record<'dx' | 'dy' | 'text-anchor' | 'font-size', string>>;
}

/** From the middle of a line to its baseline, in ems. */
const BASELINE = 0.35;

/** A name as MapLibre sets it: at the same stand, in the same size, broken where it breaks it. */
export function linesOf(place: Place, { language, narrow, sizes }: Lettering): Line[] {
  const name = shortNameOf(place, language);
  const { anchor, dx, dy } = seatLabel(place.id, language, narrow);
  const base = place.kind === 'new-area' ? sizes.newArea : place.id === 'lanzhou' ? sizes.capital : sizes.city;
  const lines = emsOf(name) > MOST_EMS ? [name.replace(/ .*/, ''), name.replace(/^\S+ /, '')] : [name];
  const height = lines.length * LINE;
  const top = dy - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2);
  const em = (value: number): string => `${Number(value.toFixed(3))}em`;
  return lines.map((text, i) => ({
    text,
    at: {
      dx: em(dx),
      dy: em(top + (i + 0.5) * LINE + BASELINE),
      'text-anchor': anchor.includes('left') ? 'start' : anchor.includes('right') ? 'end' : 'middle',
      'font-size': em((base / 16) * seatSize(place.id, language, narrow)),
    },
  }));
}

/** The colours of a name on its ground, as on the map: without a halo where it lies on one colour. */
export function paintOf(place: Place, { grounds }: Lettering): string {
  const ink = (fill: string, stroke: string, width: number): string =>
    `fill:var(--${fill});stroke:var(--${stroke});stroke-width:${width / 8}rem`;
  if (place.kind === 'new-area') return ink('accent', 'sheet', 2);
  const ground = grounds[place.id] ?? MIXED;
  if (ground === MIXED) return ink('ink', 'halo', 1.6);
  if (ground === BARE) return ink('ink', 'land', 1.1);
  if (ground === SHEET) return ink('ink', 'ground', 1.1);
  if (ground.startsWith('hatch-')) return ink('ink', `zone-${ground.slice(6)}-pale`, 1.8);
  return ink(`zone-${ground}-on`, `zone-${ground}`, 1.1);
}
