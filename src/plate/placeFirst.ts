import type { MapState } from '../layers/style.ts';
import { LANGUAGES, type Atlas } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { huesOf } from '../model/layouts.ts';
import type { MapSizes } from '../theme/theme.ts';
import { RATIO, type Land } from './land.ts';
import { placePlate, type Mark, type Name, type Placed, type Width } from './place.ts';

/** Widths of the province in CSS pixels at scale 1 for which names are set: a desk's, and a phone's. */
const WIDTHS: Readonly<Record<Width, number>> = { wide: 1000, narrow: 364 };

/** Home before any script: one plate that holds the names of both languages and widths, for CSS to choose from. */
export function placeFirst(atlas: Atlas, geometry: MapGeometry, land: Land, sizes: MapSizes): Placed {
  const each = LANGUAGES.flatMap((language) =>
    (['wide', 'narrow'] as const).map((when) => {
      const width = WIDTHS[when];
      const box = { width, height: width * RATIO, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
      const state: MapState = {
        language,
        scale: 1,
        narrow: when === 'narrow',
        switches: ['parks', 'hubs', 'water', 'rail'],
        scheme: 'zones',
        hues: huesOf(atlas, 'zones'),
        focus: false,
        newArea: 'key',
        counts: null,
        discs: null,
        signed: [],
        origins: false,
        origin: null,
        direct: [],
        inclusion: [],
        routes: false,
        route: null,
        base: false,
        sites: null,
      };
      const aim = { kind: 'home' } as const;
      return { when, placed: placePlate({ atlas, geometry, land, sizes, state, chosen: [], tiers: null, box, aim }) };
    }),
  );
  const [first] = each;
  if (!first) throw new Error('there is no language to set names in');
  const named = (mark: Mark): Name[] =>
    each.flatMap(({ when, placed }) =>
      placed.marks
        .filter((one) => one.kind === mark.kind && one.id === mark.id)
        .flatMap((one) => one.names.map((name) => ({ ...name, when }))),
    );
  const marks = first.placed.marks.map((mark) => ({
    ...mark,
    names: named(mark),
    when: each.every(({ placed }) => placed.marks.some(({ kind, id }) => kind === mark.kind && id === mark.id))
      ? null
      : first.when,
  }));
  return { ...first.placed, runs: [], marks };
}
