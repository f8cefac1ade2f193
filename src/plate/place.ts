import type { MultiLineString, Point, Position } from 'geojson';
import { closerRamp, HALO, NEARER } from '../layers/layer.ts';
import { LIFT_OPACITY } from '../layers/lift.ts';
import { BARE, citiesUnder, MIXED, nameGrounds, SHEET, type Ground as Underneath } from '../layers/nameGrounds.ts';
import { BUILDING, QUIET_RAIL, RAIL_WIDTH, TIES } from '../layers/rail.ts';
import { atZoom } from '../layers/ramp.ts';
import { namedFeatures, networkFeatures } from '../layers/referenceFeatures.ts';
import { LINE_NAME, REGION_NAME, RIVER_NAME } from '../layers/referenceNames.ts';
import { ROAD_GAP, ROAD_OFFSET, ROADS } from '../layers/road.ts';
import { LINE, MOST_EMS, emsOf, seatBadge, seatLabel, seatLabelAside, seatSize } from '../layers/seatLabels.ts';
import { DISC } from '../layers/discs.ts';
import { CAPITAL_DOT, FADED } from '../layers/seats.ts';
import { siteFeatures } from '../layers/siteFeatures.ts';
import { CLOSE, NAMED, SITE_EMS } from '../layers/sites.ts';
import type { MapState } from '../layers/style.ts';
import type { Tier } from '../layers/tier.ts';
import { QUIET_WATER, WATER_WIDTH } from '../layers/water.ts';
import { FILL_OPACITY } from '../layers/zones.ts';
import type { Atlas, Language, LngLat, Place, SiteType } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { shortNameOf } from '../model/names.ts';
import { HUB_TYPES } from '../model/profile.ts';
import { BADGE, HATCH, NEW_AREA_MARK } from '../theme/siteIcons.ts';
import type { MapSizes } from '../theme/theme.ts';
import { around, block, onScreen, square, widened, type At } from './at.ts';
import { arcsOf, beyondMarks, originMarks } from './edge.ts';
import { along, aside, letterBoxes, type Letter, type Run, type Spot } from './along.ts';
import { Ground, type Rect } from './boxes.ts';
import type { Aim } from '../model/camera.ts';
import { cameraOf, type Box, type Camera } from './camera.ts';
import { landOf, NORTH_EDGE, shareOf, WEST_EDGE, type Land } from './land.ts';
import { estimate, LINE_HEIGHT, linesOf, type Face, type Measure } from './text.ts';

/** What a plate is made of. */
export interface PlateAsk {
  readonly atlas: Atlas;
  readonly geometry: MapGeometry;
  /** The theme's sizes; colours are worn by class and custom property. */
  readonly sizes: MapSizes;
  readonly state: MapState;
  /** Places whose outline is drawn as chosen. */
  readonly chosen: readonly string[];
  /** Cities that keep their colour under focus; null where all wear their zone's. */
  readonly tiers: Readonly<Record<string, Tier>> | null;
  readonly box: Box;
  readonly aim: Aim;
  /** The shapes as path data, where they are at hand already. */
  readonly land?: Land;
  /** How far text runs; an estimate on the safe side without it. */
  readonly measure?: Measure;
}

/** One picture of the map, ready to be drawn; lengths in CSS pixels, `at` in shares of the frame. */
export interface Placed extends Camera {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly language: Language;
  readonly geometry: MapGeometry;
  readonly land: Land;
  readonly reach: number;
  /** How much of the shadow and of the zones' colours is seen at this zoom. */
  readonly lift: { readonly opacity: number; readonly width: number };
  readonly fill: number;
  readonly areas: readonly Area[];
  /** The hatch in units of the land: its first corner, and a CSS pixel of its tile, which grows with the zoom from one whole zoom to the next. */
  readonly hatch: { readonly x: number; readonly y: number; readonly unit: number };
  /** Zones and cities outlined as chosen. */
  readonly chosen: readonly string[];
  /** Lines of the reference geography and arcs from the bottom to the top, in units of the land where `on` says so, else in CSS pixels. */
  readonly lines: readonly Line[];
  readonly arcs: readonly Line[];
  /** Names along lines. */
  readonly runs: readonly {
    readonly tone: string;
    readonly size: number;
    readonly halo: number;
    readonly opacity: number;
    readonly face: Face;
    readonly letters: readonly Letter[];
  }[];
  /** What a finger can meet from the bottom to the top. */
  readonly marks: readonly Mark[];
}

/** One city: whose colour it wears, how, and whether the line to its neighbour is one of the division. */
export interface Area {
  readonly id: string;
  readonly hue: string | null;
  readonly tier: Tier | null;
}

export interface Line {
  readonly kind: 'water' | 'rail' | 'building' | 'ties' | 'road' | 'direct' | 'inclusion';
  readonly on: 'land' | 'screen';
  readonly d: string;
  /** At scale 1; dashes in widths. */
  readonly width: number;
  readonly opacity: number;
  readonly dash?: readonly number[];
}

/** A point with its icon and names; `ids` is what a tap on it means. Offsets at scale 1. */
export interface Mark {
  readonly kind: 'seat' | 'new-area' | 'badge' | 'site' | 'origin' | 'airport';
  readonly id: string;
  readonly ids: readonly string[];
  readonly at: readonly [x: number, y: number];
  readonly icon: Icon | null;
  readonly names: readonly Name[];
  /** Where a finger meets it. */
  readonly boxes: readonly Rect[];
  /** How much of it is seen. */
  readonly opacity: number;
  /** The map it belongs to where one page holds several; null for every one. */
  readonly when: Width | null;
}

/** What tells a mark from every other: a route with several ends stands at each of them. */
export function keyOf({ kind, id, at, when }: Mark): string {
  return [kind, id, ...(kind === 'origin' ? at : []), when].join(' ');
}

/** Whether names take their wide or narrow stands; a page built for all screens holds both. */
export type Width = 'wide' | 'narrow';

export type Icon =
  | { readonly kind: 'dot'; readonly radius: number }
  | { readonly kind: 'ring'; readonly radius: number; readonly chosen: boolean }
  | { readonly kind: 'new-area'; readonly size: number; readonly tier: Tier | 'none' }
  | {
      readonly kind: 'badge';
      readonly size: number;
      readonly dx: number;
      readonly dy: number;
      readonly figure: number;
      readonly text: string;
    }
  | {
      readonly kind: 'site';
      readonly size: number;
      readonly dx: number;
      readonly dy: number;
      readonly type: SiteType;
      readonly near: boolean;
    }
  | { readonly kind: 'plane'; readonly size: number }
  | {
      readonly kind: 'disc';
      readonly radius: number;
      readonly dx: number;
      readonly dy: number;
      readonly figure: number;
      /** Null for an open one: nothing is stated. */
      readonly text: string | null;
    };

/** A name beside its point: lines with the offset of their start, middle or end on the baseline. */
export interface Name {
  readonly language: Language;
  readonly when: Width | null;
  /** What it is printed on, or the role of its colour: a class of the plate's stylesheet. */
  readonly tone: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Units across a sheet that is looked at closely: under a pixel at the nearest aim. */
const FINE = 32_000;

/** Places the map of one view in one box: the same stands, sizes and order of giving way as the WebGL map. */
export function placePlate(ask: PlateAsk): Placed {
  const { atlas, geometry, sizes, state, chosen, box } = ask;
  const camera = cameraOf(ask.aim, box);
  const land = ask.land ?? fineLand(geometry);
  const at = { ...ask, ...camera, land, measure: ask.measure ?? estimate };
  const ground = new Ground();
  /* Who stands higher in the drawing order holds its ground first. */
  const origins = [...originMarks(at, ground), ...beyondMarks(at, ground)];
  const badges = [...badgeMarks(at), ...discMarks(at)];
  const seats = seatMarks(at, ground);
  const sites = siteMarks(at, ground);
  const airports = airportMarks(at, ground);
  return {
    ...camera,
    width: box.width,
    height: box.height,
    scale: state.scale,
    language: state.language,
    geometry,
    land,
    reach: sizes.reach * state.scale,
    lift: { opacity: atZoom(LIFT_OPACITY, camera.zoom), width: sizes.lift },
    fill: atZoom(FILL_OPACITY, camera.zoom),
    areas: areasOf(ask),
    hatch: hatchOf(land, camera),
    chosen: chosen.filter((id) => ['zone', 'city'].includes(atlas.placeById.get(id)?.kind ?? '')),
    lines: linesOfReference(at),
    arcs: arcsOf(at),
    runs: runsOf(at, ground),
    marks: [...airports, ...sites, ...seats, ...badges, ...origins],
  };
}

const lands = new WeakMap<MapGeometry, Land>();
function fineLand(geometry: MapGeometry): Land {
  const land = lands.get(geometry) ?? landOf(geometry, FINE);
  lands.set(geometry, land);
  return land;
}

/** The map hangs its textures on the world's corner, at the whole zoom below. */
function hatchOf({ width }: Land, { zoom, frame }: Camera): Placed['hatch'] {
  const unit = (width / frame.width) * 2 ** (zoom - Math.floor(zoom));
  const world = (512 * 2 ** zoom * width) / frame.width;
  const from = (edge: number): number => -((edge * world) % (HATCH.side * unit));
  return { x: from(WEST_EDGE), y: from(NORTH_EDGE), unit };
}

function areasOf({ geometry, state, tiers }: PlateAsk): Area[] {
  return geometry.cities.features.map(({ properties: { id } }) => {
    const hue = state.hues[id] ?? null;
    const tier = tiers === null ? 'key' : (tiers[id] ?? null);
    return { id, hue, tier: hue === null ? null : tier };
  });
}

/* Seats and badges */

const unders = new WeakMap<MapGeometry, Map<string, ReadonlyMap<string, ReadonlySet<string>>>>();

/** What lies under each city's name. */
function groundsOf({ atlas, geometry, sizes, state, tiers }: PlateAsk): Record<string, Underneath> {
  const known = unders.get(geometry) ?? new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  unders.set(geometry, known);
  const key = [state.language, state.narrow, sizes.city, sizes.capital].join();
  const under = known.get(key) ?? citiesUnder(atlas, geometry, state.language, state.narrow, sizes);
  known.set(key, under);
  return nameGrounds(under, { hues: state.hues, focus: tiers !== null, tiers: tiers ?? {} });
}

interface Seat {
  readonly id: string;
  readonly kind: 'city' | 'new-area';
  readonly share: [number, number];
  readonly name: string;
  readonly capital: boolean;
  readonly place: Place;
}

function seatsOf({ atlas, state }: PlateAsk): Seat[] {
  return atlas.places.flatMap((place): Seat[] => {
    const { id, kind, at } = place;
    if (at === null || (kind !== 'city' && kind !== 'new-area')) return [];
    return [
      {
        id,
        kind,
        share: shareOf(at),
        name: shortNameOf(place, state.language),
        capital: place.capital ?? false,
        place,
      },
    ];
  });
}

function badgeMarks(at: At): Mark[] {
  const { state, sizes, zoom } = at;
  const { counts } = state;
  if (counts === null || zoom >= CLOSE) return [];
  return seatsOf(at).flatMap(({ id, share, place }): Mark[] => {
    const counted = counts[id];
    if (!counted) return [];
    const [dx, dy] = seatBadge(place, state.narrow).map((ems) => ems * sizes.city) as [number, number];
    const size = sizes.icon * BADGE;
    const icon: Icon = { kind: 'badge', size, dx, dy, figure: sizes.figure, text: String(counted.length) };
    const boxes = [around(at, share, square(size / 2, [dx, dy]))];
    return [{ kind: 'badge', id, ids: [id, ...counted], at: share, icon, names: [], boxes, opacity: 1, when: null }];
  });
}

function discMarks(at: At): Mark[] {
  const { state, sizes } = at;
  const { discs } = state;
  if (discs === null) return [];
  /* A small disc lies over a large one that reaches it. */
  const radius = ({ id }: Seat): number => discs[id]?.[1] ?? 0;
  const seats = [...seatsOf(at)].sort((a, b) => radius(b) - radius(a));
  return seats.map(({ id, share, place }): Mark => {
    const [number, stated] = discs[id] ?? [null, DISC.open];
    const [dx, dy] = seatBadge(place, state.narrow).map((ems) => ems * sizes.city) as [number, number];
    const text = number === null ? null : String(number);
    return {
      kind: 'badge',
      id,
      ids: [id],
      at: share,
      icon: { kind: 'disc', radius: stated, dx, dy, figure: sizes.figure, text },
      names: [],
      boxes: [around(at, share, square(stated + sizes.edge, [dx, dy]))],
      opacity: 1,
      when: null,
    };
  });
}

function seatMarks(at: At, ground: Ground): Mark[] {
  const { state, sizes, zoom } = at;
  const { language, narrow } = state;
  const grounds = groundsOf(at);
  const badged = (id: string): boolean => state.counts?.[id] !== undefined && zoom < CLOSE;
  const marks = [...seatsOf(at)]
    .sort((a, b) => rank(a) - rank(b))
    .map((seat): Mark => {
      const { id, kind, share, name, capital, place } = seat;
      const own = kind === 'new-area';
      const size = (own ? sizes.newArea : capital ? sizes.capital : sizes.city) * seatSize(place, language, narrow);
      /* MapLibre counts badges at their seats at every zoom. */
      const aside = !own && (state.counts?.[id] !== undefined || state.discs !== null);
      const stand = (aside ? seatLabelAside : seatLabel)(place, language, narrow);
      const lines = emsOf(name) > MOST_EMS ? [name.replace(/ .*/, ''), name.replace(/^\S+ /, '')] : [name];
      const { name: placed, box } = block(lines, stand, size, LINE, (text) => at.measure(text, 'label'));
      const mark = sizes.icon * NEW_AREA_MARK;
      const shown = !(state.signed.includes(id) && zoom < CLOSE) && ground.isFree(around(at, share, box));
      if (shown) ground.hold(around(at, share, box));
      if (own) ground.hold(around(at, share, square(mark / 2)));
      const radius = sizes.marker * (capital ? CAPITAL_DOT : 1);
      const icon: Icon | null = own
        ? { kind: 'new-area', size: mark, tier: state.newArea }
        : badged(id) || state.discs !== null
          ? null
          : { kind: 'dot', radius: radius + sizes.edge / 2 };
      return {
        kind: own ? 'new-area' : 'seat',
        id,
        ids: [id],
        at: share,
        icon,
        names: shown
          ? [
              {
                ...placed,
                language,
                when: null,
                tone: own ? 'new-area' : toneOf(zoom >= FADED ? MIXED : (grounds[id] ?? MIXED)),
              },
            ]
          : [],
        boxes: [
          ...(icon ? [around(at, share, square(own ? mark / 2 : radius + sizes.edge))] : []),
          ...(shown ? [around(at, share, box)] : []),
        ],
        opacity: 1,
        when: null,
      };
    });
  /* Names over marks, the New Area's under them all. */
  return marks.reverse();
  function rank({ kind, capital }: Seat): number {
    return kind === 'new-area' ? 3 : capital ? 1 : 2;
  }
}

/** The class of a name by what it lies on. */
function toneOf(ground: Underneath): string {
  if (ground === MIXED) return 'mixed';
  if (ground === BARE) return 'bare';
  if (ground === SHEET) return 'sheet';
  return ground;
}

/* Sites and airports */

interface SiteProperties {
  readonly id: string;
  readonly type: SiteType;
  readonly zh: string;
  readonly en: string;
  readonly accuracy: string;
  readonly early: boolean;
  readonly order: number;
  readonly offset: [number, number];
  readonly label: [number, number];
}

const siteStands = new WeakMap<
  Atlas,
  { readonly sizes: MapSizes; readonly features: ReturnType<typeof siteFeatures> }
>();
function sitesOf({ atlas, sizes }: PlateAsk): ReturnType<typeof siteFeatures> {
  const known = siteStands.get(atlas);
  if (known?.sizes === sizes) return known.features;
  const features = siteFeatures(atlas, sizes);
  siteStands.set(atlas, { sizes, features });
  return features;
}

function siteMarks(at: At, ground: Ground): Mark[] {
  const { state, sizes, zoom, measure } = at;
  const listed = state.sites && new Set(state.sites);
  const drawn = sitesOf(at)
    .map((one) => ({ one: one.properties as SiteProperties, share: shareOf((one.geometry as Point).coordinates) }))
    .filter(({ one }) => {
      if (!state.switches.includes(switchOf(one.type)) || (listed && !listed.has(one.id))) return false;
      return zoom >= CLOSE || one.early || (listed !== null && state.counts === null);
    });
  const inOrder = (['hubs', 'parks'] as const).flatMap((which) =>
    drawn.filter(({ one }) => switchOf(one.type) === which).sort((a, b) => a.one.order - b.one.order),
  );
  return inOrder
    .flatMap(({ one, share }): Mark[] => {
      const { id, type, accuracy, offset, label } = one;
      const box = around(at, share, square(sizes.icon / 2, offset));
      if (!isNear(box, at) || !ground.take(widened(box, 1))) return [];
      const lines = zoom >= NAMED ? linesOf(one[state.language], SITE_EMS, 'sans', measure) : [];
      const { name, box: text } = block(
        lines.length > 0 ? lines : [''],
        { anchor: 'left', dx: label[0], dy: label[1] },
        sizes.site,
        LINE_HEIGHT,
        (line) => measure(line, 'sans'),
        true,
      );
      const named = lines.length > 0 && ground.take(around(at, share, widened(text, 2 / state.scale)));
      return [
        {
          kind: 'site',
          id,
          ids: [id],
          at: share,
          icon: { kind: 'site', size: sizes.icon, dx: offset[0], dy: offset[1], type, near: accuracy !== 'site' },
          names: named ? [{ ...name, language: state.language, when: null, tone: 'site' }] : [],
          boxes: [box, ...(named ? [around(at, share, text)] : [])],
          opacity: 1,
          when: null,
        },
      ];
    })
    .reverse();
}

const switchOf = (type: SiteType): 'hubs' | 'parks' => (HUB_TYPES.includes(type) ? 'hubs' : 'parks');

/** Whether a box is on the screen or just beside it, where MapLibre still lets symbols hold their ground. */
function isNear([west, north, east, south]: Rect, { box }: At): boolean {
  const beside = 100;
  return east > -beside && south > -beside && west < box.width + beside && north < box.height + beside;
}

function airportMarks(at: At, ground: Ground): Mark[] {
  const { geometry, state, sizes, zoom, measure } = at;
  if (!state.switches.includes('air') || zoom < NEARER) return [];
  const opacity = atZoom(closerRamp(NEARER, state.scale), zoom);
  return namedFeatures(geometry.reference).flatMap((one): Mark[] => {
    const { id, kind, site, ...name } = one.properties as {
      id: string;
      kind: string;
      site: string | null;
      zh: string;
      en: string;
    };
    if (kind !== 'airport' || (site !== null && state.switches.includes('hubs'))) return [];
    const share = shareOf((one.geometry as Point).coordinates);
    const box = around(at, share, square(sizes.plane / 2));
    if (!isNear(box, at) || !ground.take(widened(box, 1))) return [];
    const lines = zoom >= CLOSE ? linesOf(name[state.language], 9, 'sans', measure) : [];
    const stand = (['left', 'right', 'top'] as const)
      .map((anchor) => {
        const off = { left: [0.8, 0], right: [-0.8, 0], top: [0, 0.8] }[anchor] as [number, number];
        return block(lines, { anchor, dx: off[0], dy: off[1] }, sizes.reference, LINE_HEIGHT, (line) =>
          measure(line, 'sans'),
        );
      })
      .find((placed) => lines.length > 0 && ground.take(around(at, share, widened(placed.box, 2 / state.scale))));
    return [
      {
        kind: 'airport',
        id,
        ids: [],
        at: share,
        icon: { kind: 'plane', size: sizes.plane },
        names: stand ? [{ ...stand.name, language: state.language, when: null, tone: 'reference' }] : [],
        boxes: [],
        opacity,
        when: null,
      },
    ];
  });
}

/* Lines of the reference geography */

function linesOfReference(at: At): Line[] {
  const { state, sizes, zoom, land, geometry } = at;
  const on = (which: string): boolean => state.switches.includes(which);
  const detail = atZoom(closerRamp(NEARER, state.scale), zoom);
  const lines: Line[] = [];
  if (on('water'))
    lines.push({
      kind: 'water',
      on: 'land',
      d: land.water,
      width: sizes.water * atZoom(WATER_WIDTH, zoom),
      opacity: state.focus ? QUIET_WATER : 1,
    });
  const road = atZoom(closerRamp(ROADS, state.scale), zoom);
  if (on('road') && zoom >= ROADS && road > 0) {
    const [gap, off] = [atZoom(ROAD_GAP, zoom), atZoom(ROAD_OFFSET, zoom)].map(
      (size) => size * sizes.road * state.scale,
    ) as [number, number];
    const sides = [off - (gap + sizes.road * state.scale) / 2, off + (gap + sizes.road * state.scale) / 2];
    const roads = networkFeatures(geometry.reference)
      .filter(({ properties }) => properties?.['kind'] === 'expressway')
      .flatMap((one) => (one.geometry as MultiLineString).coordinates.map((part) => spots(at, part)));
    const d = roads.flatMap((line) => sides.map((by) => aside(line, by))).join('');
    lines.push({ kind: 'road', on: 'screen', d, width: sizes.road, opacity: road });
  }
  if (!on('rail')) return lines;
  const quiet = state.focus || state.origins || state.routes ? QUIET_RAIL : 1;
  lines.push({ kind: 'rail', on: 'land', d: land.rail, width: sizes.rail * atZoom(RAIL_WIDTH, zoom), opacity: quiet });
  if (zoom >= NEARER && detail > 0) {
    const building = (sizes.rail * 0.9) / 0.7;
    lines.push({ kind: 'building', on: 'land', d: land.building, width: building, opacity: detail, dash: BUILDING });
    const ties = detail * (state.focus ? QUIET_RAIL : 1);
    lines.push({ kind: 'ties', on: 'land', d: land.rail, width: sizes.railTie, opacity: ties, dash: TIES });
  }
  return lines;
}

const spots = (at: At, line: readonly Position[]): Spot[] =>
  line.map((position) => onScreen(at, shareOf(position as unknown as LngLat)));

type Runs = Placed['runs'][number];

/** Names along their lines, in the order in which they hold their ground: the river, the corridor, railways, expressways. */
function runsOf(at: At, ground: Ground): Runs[] {
  const { geometry, state, sizes, zoom, measure } = at;
  const { language, scale } = state;
  const level = Math.floor(zoom);
  const features = namedFeatures(geometry.reference);
  const on = (which: string): boolean => state.switches.includes(which);
  const write = (kind: string, look: Omit<Runs, 'letters'>, run: Omit<Run, 'text' | 'face' | 'size'>): Runs[] =>
    features
      .filter((one) => one.properties?.['kind'] === kind)
      .flatMap((one) => {
        const parts =
          one.geometry.type === 'LineString'
            ? [one.geometry.coordinates]
            : (one.geometry as MultiLineString).coordinates;
        const text = String(one.properties?.[language]);
        const asked: Run = { ...run, text, face: look.face, size: look.size * scale, largest: run.largest * scale };
        return parts.flatMap((part) => along(spots(at, part), asked, at, measure));
      })
      .filter((letters) => {
        const boxes = letterBoxes(letters, look.size * scale);
        return boxes.some((box) => isNear(box, at)) && ground.take(...boxes);
      })
      .map((letters) => ({ ...look, letters }));
  const line = (which: 'rail' | 'road', kind: string): Runs[] =>
    on(which) && zoom >= LINE_NAME.from[which]
      ? write(
          kind,
          { tone: which, size: sizes.reference, halo: HALO.reference, opacity: 1, face: 'sans' },
          {
            largest: sizes.reference,
            spaced: LINE_NAME.spaced,
            down: LINE_NAME.down[which],
            bend: LINE_NAME.bend,
            every: LINE_NAME.every,
          },
        )
      : [];
  const river = sizes.river * atZoom(RIVER_NAME.size, zoom);
  const region = sizes.region * atZoom(REGION_NAME.size, zoom);
  return [
    ...(on('water')
      ? write(
          'river',
          { tone: 'river', size: river, halo: HALO.river, opacity: 1, face: 'slanting' },
          {
            largest: sizes.river * atZoom(RIVER_NAME.size, 18),
            spaced: RIVER_NAME.spaced[language],
            down: RIVER_NAME.down,
            bend: RIVER_NAME.bend,
            every: atZoom(RIVER_NAME.every, level),
          },
        )
      : []),
    ...(on('water') && zoom < REGION_NAME.until && !state.focus
      ? write(
          'region',
          { tone: 'region', size: region, halo: 0, opacity: atZoom(REGION_NAME.opacity, zoom), face: 'serif' },
          {
            largest: sizes.region * atZoom(REGION_NAME.size, 18),
            spaced: REGION_NAME.spaced[language],
            down: 0,
            bend: REGION_NAME.bend,
            every: null,
          },
        )
      : []),
    ...line('rail', 'railway'),
    ...line('road', 'expressway'),
  ];
}
