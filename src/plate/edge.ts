import type { Feature, LineString, Point } from 'geojson';
import { DIRECT, THROUGH } from '../layers/arcs.ts';
import {
  arcFeatures,
  beyondFeatures,
  beyondStandings,
  framed,
  originFeatures,
  routeFeatures,
  type Standing,
} from '../layers/originFeatures.ts';
import { ORIGIN_NAME } from '../layers/origins.ts';
import { ROUTE } from '../layers/routes.ts';
import type { Atlas } from '../model/atlas.ts';
import { isOriginal } from '../model/names.ts';
import { around, block, square, widened, type At } from './at.ts';
import type { Ground } from './boxes.ts';
import { lineOn, shareOf } from './land.ts';
import type { Icon, Line, Mark } from './place.ts';
import { linesOf } from './text.ts';

/* What stands at the map's edge on its bearing, and the lines that lead there. */

const standings = new WeakMap<Atlas, { stand: Standing[]; arcs: ReturnType<typeof arcFeatures> }>();
function standingsOf(atlas: Atlas): { stand: Standing[]; arcs: ReturnType<typeof arcFeatures> } {
  const known = standings.get(atlas);
  if (known) return known;
  const stand = atlas.facts.length > 0 ? framed(atlas) : [];
  const fresh = { stand, arcs: (['direct', 'inclusion'] as const).flatMap((how) => arcFeatures(atlas, stand, how)) };
  standings.set(atlas, fresh);
  return fresh;
}

type EdgeState = Pick<At['state'], 'origins' | 'origin' | 'routes' | 'language'>;

/** What stands at the map's edge: its record, its name, and where, in shares of the province's sheet. */
export interface EdgeSpot {
  readonly id: string;
  readonly name: string;
  readonly share: [x: number, y: number];
}

function originsOn(atlas: Atlas, state: EdgeState): Feature[] {
  if (!state.origins) return [];
  return originFeatures(atlas, standingsOf(atlas).stand).filter(
    ({ properties }) => properties?.['edge'] === true || properties?.['id'] === state.origin,
  );
}
function beyondOn(atlas: Atlas, state: EdgeState): Feature[] {
  return state.routes ? beyondFeatures(atlas, beyondIn(atlas).stand) : [];
}

/** Origins, the ends of routes and the provinces beside Gansu where they stand. */
export function edgeSpots(atlas: Atlas, state: EdgeState): EdgeSpot[] {
  return [...originsOn(atlas, state), ...beyondOn(atlas, state)].map(({ properties, geometry }) => {
    const { id, ...name } = properties as OnEdge;
    return { id, name: name[state.language], share: shareOf((geometry as Point).coordinates) };
  });
}

export function originMarks(at: At, ground: Ground): Mark[] {
  return edgeMarks(at, ground, originsOn(at.atlas, at.state), at.state.origin);
}

/** The ends of routes and the provinces beside Gansu. */
export function beyondMarks(at: At, ground: Ground): Mark[] {
  return edgeMarks(at, ground, beyondOn(at.atlas, at.state), at.state.route);
}

const beyonds = new WeakMap<Atlas, { readonly stand: Standing[]; readonly lines: ReturnType<typeof routeFeatures> }>();
function beyondIn(atlas: Atlas): { readonly stand: Standing[]; readonly lines: ReturnType<typeof routeFeatures> } {
  const known = beyonds.get(atlas);
  if (known) return known;
  const stand = beyondStandings(atlas);
  const fresh = { stand, lines: routeFeatures(atlas, stand) };
  beyonds.set(atlas, fresh);
  return fresh;
}

interface OnEdge {
  readonly id: string;
  readonly anchor: keyof typeof ORIGIN_NAME.off;
  readonly low: boolean;
  readonly order: number;
  readonly zh: string;
  readonly en: string;
}

function edgeMarks(at: At, ground: Ground, features: readonly Feature[], picked: string | null): Mark[] {
  const { state, sizes, measure } = at;
  return features
    .map((one) => ({ one: one.properties as OnEdge, share: shareOf((one.geometry as Point).coordinates) }))
    .sort((a, b) => rank(a.one) - rank(b.one))
    .map(({ one: { id, anchor, low, ...name }, share }): Mark => {
      const chosen = id === picked;
      const [dx, dy] =
        anchor === 'top' && low && !isOriginal(state.language) ? ORIGIN_NAME.low : ORIGIN_NAME.off[anchor];
      const most = low || anchor === 'bottom-left' ? ORIGIN_NAME.mostLow : ORIGIN_NAME.most;
      const lines = linesOf(name[state.language], most, 'label', measure);
      const width = (text: string): number => measure(text, 'label');
      const { name: placed, box } = block(lines, { anchor, dx, dy }, sizes.origin, ORIGIN_NAME.line, width, true);
      const shown = ground.take(around(at, share, widened(box, 1 / state.scale)));
      const icon: Icon = { kind: 'ring', radius: sizes.originMark + sizes.edge / 2, chosen };
      return {
        kind: 'origin',
        id,
        ids: [id],
        at: share,
        icon,
        names: shown
          ? [{ ...placed, language: state.language, when: null, tone: chosen ? 'origin-chosen' : 'origin' }]
          : [],
        boxes: [around(at, share, square(sizes.originMark + sizes.edge)), ...(shown ? [around(at, share, box)] : [])],
        opacity: 1,
        when: null,
      };
    });
  function rank({ id, order }: OnEdge): number {
    return id === picked ? -1 : order;
  }
}

export function arcsOf({ atlas, state, sizes, land }: At): Line[] {
  if (state.routes)
    return beyondIn(atlas).lines.map(({ geometry }) => ({
      kind: 'direct',
      on: 'land',
      d: lineOn(land.width, geometry as LineString),
      width: sizes.arc * ROUTE.width,
      opacity: ROUTE.opacity,
    }));
  if (state.origin === null) return [];
  return standingsOf(atlas).arcs.flatMap(({ properties, geometry }): Line[] => {
    const { origin, target } = properties as { origin: string; target: string };
    if (origin !== state.origin) return [];
    const d = (): string => lineOn(land.width, geometry as LineString);
    return [
      ...(state.direct.includes(target)
        ? [{ kind: 'direct', on: 'land', d: d(), width: sizes.arc, ...DIRECT } as const]
        : []),
      ...(state.inclusion.includes(target)
        ? [{ ...THROUGH, kind: 'inclusion', on: 'land', d: d(), width: sizes.arc * THROUGH.width } as const]
        : []),
    ];
  });
}
