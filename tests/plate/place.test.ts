import { createExpression, isExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { layersOf, toStyle, type MapState } from '../../src/layers/style.ts';
import { answerTo, lensOf } from '../../src/lenses/lenses.ts';
import { onMap } from '../../src/lenses/onMap.ts';
import type { Aim } from '../../src/model/camera.ts';
import { cameraOf, type Box } from '../../src/plate/camera.ts';
import { hitsAt } from '../../src/plate/hits.ts';
import { placeAt, shareOf } from '../../src/plate/land.ts';
import { keyOf, placePlate, type Placed } from '../../src/plate/place.ts';
import { linesOf } from '../../src/plate/text.ts';
import { meet } from '../../src/plate/boxes.ts';
import { light } from '../../src/theme/light.ts';
import { HOME_FRAME, type Frame, type Step } from '../../src/model/view.ts';
import { LENSES } from '../../src/model/lens.ts';
import { atlas, geometry } from '../atlas.ts';
import { viewAfter } from '../world.ts';

const WIDE: Box = { width: 1400, height: 1080, padding: { top: 100, right: 30, bottom: 60, left: 50 } };
const PHONE: Box = { width: 390, height: 440, padding: { top: 90, right: 24, bottom: 51, left: 24 } };

/** What a question asks of a map of a scale. */
function mapFor(to: Step, scale = 1, tight = false, frame: Partial<Frame> = {}) {
  const { ask } = viewAfter(to);
  return onMap(atlas, ask, answerTo(atlas, ask, []), { ...HOME_FRAME, ...frame }, { scale, tight });
}

function plate(to: Step & Partial<Frame>, box = WIDE, scale = 1, aim?: Aim): Placed {
  const { language, switches, ...step } = { language: HOME_FRAME.language, switches: HOME_FRAME.switches, ...to };
  const { ask } = viewAfter(step as Step);
  return placePlate({
    atlas,
    geometry,
    sizes: light.map,
    ...mapFor(step as Step, scale, box === PHONE, { language, switches }),
    box,
    aim: aim ?? lensOf(ask).aim(atlas, geometry, ask as never),
  });
}
const of = (placed: Placed, kind: string) => placed.marks.filter((mark) => mark.kind === kind);
const texts = (placed: Placed): string[] =>
  placed.marks.flatMap((mark) => mark.names.map(({ lines }) => lines.map(({ text }) => text).join(' ')));

test('no two marks are taken for one another, in any lens', () => {
  for (const lens of LENSES)
    for (const language of ['zh', 'en'] as const) {
      const keys = plate({ lens, at: null, language } as Step & Partial<Frame>).marks.map(keyOf);
      expect(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        lens,
      ).toEqual([]);
    }
});

describe('the camera of a plate', () => {
  test('fits the whole province inside the padding, touching two of its sides', () => {
    const { frame } = cameraOf({ kind: 'home' }, WIDE);
    expect(frame.x).toBeGreaterThanOrEqual(WIDE.padding.left - 0.01);
    expect(frame.y).toBeGreaterThanOrEqual(WIDE.padding.top - 0.01);
    expect(frame.x + frame.width).toBeLessThanOrEqual(1370.01);
    expect(frame.width / 1320 > 0.999 || frame.height / 920 > 0.999).toBe(true);
  });

  test('brings a point into the middle of what the padding leaves', () => {
    const at = [103.6, 36.5] as const;
    const { frame, zoom } = cameraOf({ kind: 'point', at, zoom: 9.2 }, WIDE);
    const [x, y] = shareOf(at);
    expect([frame.x + x * frame.width, frame.y + y * frame.height].map(Math.round)).toEqual([710, 560]);
    expect(zoom).toBe(9.2);
  });

  test('never looks away from Gansu, and a share of the sheet leads back to its coordinate', () => {
    const { frame } = cameraOf({ kind: 'point', at: [120, 36], zoom: 7 }, WIDE);
    expect((700 - frame.x) / frame.width).toBeCloseTo(1, 6);
    const [lng, lat] = placeAt(shareOf([103.8, 36.06]));
    expect([lng, lat].map((degrees) => degrees.toFixed(6))).toEqual(['103.800000', '36.060000']);
  });
});

describe('what a plate shows', () => {
  test('at home: fourteen cities in their zone’s colour, every name, the airport whose position is known', () => {
    const placed = plate({});
    expect(placed.areas.every(({ tier, hue }) => tier === 'key' && hue !== null)).toBe(true);
    expect(of(placed, 'seat').flatMap((mark) => mark.names)).toHaveLength(14);
    expect(texts(placed)).toContain('兰州新区');
    expect(of(placed, 'site').map((mark) => mark.id)).toContain('dunhuang-air-port');
    expect(of(placed, 'origin')).toEqual([]);
  });

  test('of an industry: key solid, cultivate hatched, the others bare, and its sites counted at their seats', () => {
    const asked = mapFor({ lens: 'industry', group: 'new-materials' });
    const placed = plate({ lens: 'industry', group: 'new-materials' });
    for (const { id, tier } of placed.areas) expect(tier).toBe(asked.tiers?.[id] ?? null);
    expect(new Set(placed.areas.map(({ tier }) => tier))).toEqual(new Set(['key', 'cultivate', null]));
    const badges = Object.fromEntries(of(placed, 'badge').map(({ id, ids }) => [id, ids.slice(1)]));
    expect(badges).toEqual(asked.state.counts);
  });

  test('of an origin: its arcs to every seat that asks for it, named ones drawn through and the others dashed', () => {
    const { state } = mapFor({ lens: 'origin', from: 'jiangsu' });
    const placed = plate({ lens: 'origin', from: 'jiangsu' });
    expect(placed.arcs.filter(({ kind }) => kind === 'direct')).toHaveLength(state.direct.length);
    expect(placed.arcs.filter(({ kind }) => kind === 'inclusion')).toHaveLength(state.inclusion.length);
    expect(placed.arcs.every(({ kind, dash }) => (kind === 'inclusion') === (dash !== undefined))).toBe(true);
    expect(texts(placed)).toContain('江苏');
  });

  test('a chosen zone is outlined as one, and a mark of the New Area wears its tier', () => {
    const placed = plate({ at: 'hexi' });
    expect(placed.chosen).toEqual(['hexi']);
    expect(placed.land.zones.map(({ id }) => id)).toContain('hexi');
    const [mark] = of(plate({ lens: 'industry', group: 'new-materials' }), 'new-area');
    const { newArea } = mapFor({ lens: 'industry', group: 'new-materials' }).state;
    expect(mark?.icon).toMatchObject({ kind: 'new-area', tier: newArea });
  });

  test('every lens, in both languages and on a phone: no name lies on another', () => {
    for (const lens of LENSES) {
      for (const language of ['zh', 'en'] as const) {
        for (const [box, scale] of [
          [WIDE, 1.2],
          [PHONE, 0.94],
        ] as const) {
          const placed = plate({ lens, language, ...(lens === 'origin' ? { from: 'jiangsu' } : {}) }, box, scale);
          const names = placed.marks.flatMap((mark) => (mark.names.length > 0 ? [mark.boxes.at(-1)] : []));
          const meeting = names.filter((a, i) => names.some((b, j) => j < i && a && b && meet(a, b)));
          expect(meeting, `${lens} ${language} ${box.width}`).toEqual([]);
        }
      }
    }
  });

  test('a larger theme sets larger names, and its badges and reach follow', () => {
    const sizes = { ...light.map, city: 20, icon: 30, reach: 12 };
    const larger = placePlate({
      atlas,
      geometry,
      sizes,
      ...mapFor({ lens: 'sites' }),
      box: WIDE,
      aim: { kind: 'home' },
    });
    expect(of(larger, 'seat')[0]?.names[0]?.size).toBeGreaterThanOrEqual(20);
    const [badge] = of(larger, 'badge');
    expect(badge?.icon).toMatchObject({ kind: 'badge', size: 30 * 0.95 });
    expect(larger.reach).toBe(12);
  });
});

describe('a tap on a plate', () => {
  const spot = (placed: Placed, at: readonly [number, number]) => {
    const [x, y] = shareOf(at);
    return { x: placed.frame.x + x * placed.frame.width, y: placed.frame.y + y * placed.frame.height };
  };

  test('on land means its city, on a symbol within reach the symbol, on open ground nothing', () => {
    const placed = plate({});
    expect(hitsAt(placed, spot(placed, [97.2, 41.2]))).toEqual(['jiuquan']);
    const seat = spot(placed, atlas.placeById.get('tianshui')?.at ?? [0, 0]);
    expect(hitsAt(placed, { x: seat.x + placed.reach + 2, y: seat.y })).toEqual(['tianshui']);
    expect(hitsAt(placed, { x: 1390, y: 10 })).toEqual([]);
  });

  test('on a badge means its seat and every site it counts', () => {
    const placed = plate({ lens: 'sites' });
    const [badge] = of(placed, 'badge').filter(({ id }) => id === 'tianshui');
    const [west, north, east, south] = badge?.boxes[0] ?? [0, 0, 0, 0];
    expect(hitsAt(placed, { x: (west + east) / 2, y: (north + south) / 2 })).toEqual(badge?.ids);
    expect(badge?.ids.length).toBeGreaterThan(1);
  });
});

describe('plate and WebGL map', () => {
  const state = mapFor({}).state;
  const layers = layersOf({ atlas, theme: light, basemap: null });
  const defaults = toStyle({ atlas, theme: light, basemap: null }, geometry, state);
  /** A property of a layer as the map evaluates it, for lines and fills that no feature decides. */
  const worn = (layer: string, name: string, zoom: number, now: MapState = state): number => {
    const paint = layers.find((one) => one.id === layer)?.paint as Record<string, unknown>;
    const value = paint[name];
    if (!isExpression(value)) return value as number;
    const made = createExpression(value, `${layer}.${name}`);
    if (made.result === 'error') throw new Error(made.value.map(String).join());
    const globals = {
      ...Object.fromEntries(
        Object.entries(defaults.state ?? {}).map(([key, one]) => [key, (one as { default: unknown }).default]),
      ),
      ...now,
    };
    return made.value.evaluate(
      { zoom, globalState: globals } as never,
      { type: 'Unknown', properties: {} } as never,
      {},
    ) as number;
  };
  const line = (placed: Placed, kind: string) => placed.lines.find((one) => one.kind === kind);

  test.each([5.4, 6.9, 7.7, 9.2])('draw lines as broad and as clear at zoom %f', (zoom) => {
    const placed = plate({}, WIDE, 1, { kind: 'point', at: [103.6, 36.5], zoom });
    for (const [kind, layer] of [
      ['water', 'water-line'],
      ['rail', 'rail-line'],
      ['road', 'road-line'],
      ['ties', 'rail-ties'],
      ['building', 'rail-building'],
    ] as const) {
      const drawn = line(placed, kind);
      if (!drawn) {
        expect(worn(layer, 'line-opacity', zoom) === 0 || zoom < 6.2, `${kind} at ${zoom}`).toBe(true);
        continue;
      }
      expect(drawn.width).toBeCloseTo(worn(layer, 'line-width', zoom), 6);
      expect(drawn.opacity).toBeCloseTo(worn(layer, 'line-opacity', zoom), 6);
    }
    expect(placed.fill).toBeCloseTo(worn('zones-fill', 'fill-opacity', zoom), 6);
    expect(placed.lift.opacity).toBeCloseTo(worn('lift-shadow', 'line-opacity', zoom), 6);
  });
});

describe('lines of a name', () => {
  const even = (text: string) => [...text].length * 0.5;
  test('are as many as the length asks for, broken after a blank or a dash, and as even as they can be', () => {
    expect(linesOf('Guangdong–Hong Kong–Macao Greater Bay Area', 15, 'label', even)).toEqual([
      'Guangdong–Hong Kong–',
      'Macao Greater Bay Area',
    ]);
    expect(linesOf('Beijing–Tianjin–Hebei', 8, 'label', even)).toEqual(['Beijing–', 'Tianjin–Hebei']);
    expect(linesOf('Shanghai', 8, 'label', even)).toEqual(['Shanghai']);
  });
});
