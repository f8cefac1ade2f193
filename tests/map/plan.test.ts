import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { onMap } from '../../src/lenses/onMap.ts';
import { answerTo } from '../../src/lenses/lenses.ts';
import { lineFeatures } from '../../src/layers/sources.ts';
import { toStyle } from '../../src/layers/style.ts';
import { Planner, type Bare, type Command, type Shown } from '../../src/map/plan.ts';
import { zoneOf } from '../../src/model/place.ts';
import { light } from '../../src/theme/light.ts';
import { THEMES } from '../../src/theme/themes.ts';
import { atlas, geometry } from '../atlas.ts';
import { session } from '../stage/session.ts';

const room = { scale: 1, tight: false };
/** What a view asks of the map, by its address. */
function shown(address: string, more: Partial<Shown> = {}): Shown {
  const { ask, frame } = session(address);
  const { state, chosen, tiers } = onMap(atlas, ask, answerTo(atlas, ask, frame.tray), frame, room);
  return { atlas, theme: light, state, chosen, tiers: tiers ?? {}, ...more };
}
const bare: Bare = { atlas, theme: light, state: null };
const plan = (before: Shown | Bare, after: Shown): Command[] => new Planner(geometry, null).plan(before, after);

/** All that a map holds beside its style, as the commands leave it; a null is the first value, as MapLibre has it. */
function left(commands: readonly Command[], on: Record<string, unknown> = {}): Record<string, unknown> {
  const map = { ...on };
  for (const one of commands) {
    if (one.kind === 'state') map[one.name] = one.value;
    if (one.kind === 'ease') map[one.name] = one.to;
    if (one.kind === 'feature')
      for (const [name, value] of Object.entries(one.state)) map[`${one.source} ${one.id} ${name}`] = value;
  }
  const rest = Object.entries(map).filter(([name, value]) => {
    const movement = /Before$|^before$|^drawn$/.test(name);
    return !movement && value !== null && value !== false;
  });
  return Object.fromEntries(rest);
}

const VIEWS = [
  '/',
  '/?at=jiuquan',
  '/?at=hexi',
  '/?lens=industry&industry=new-materials',
  '/?lens=industry&industry=petrochemicals&lang=en',
  '/?lens=origin&from=jiangsu',
  '/?lens=sites&in=lanzhou',
  '/?lens=structure',
  '/?lens=compare&with=jiuquan.baiyin',
  '/?lens=figures&by=numbers',
  '/?lens=sources&doc=action-plan-2025&clause=三(五)',
  '/?lens=west&at=guizhou',
];

describe('from one view to another', () => {
  test('a map that followed and a map made afresh hold the same, whichever two they are', () => {
    for (const before of VIEWS)
      for (const after of VIEWS) {
        const followed = left(plan(shown(before), shown(after)), left(plan(bare, shown(before))));
        expect(followed, `${before} → ${after}`).toEqual(left(plan(bare, shown(after))));
      }
  });

  test('no source is sent and no property set', () => {
    for (const before of VIEWS)
      for (const after of VIEWS)
        expect(plan(shown(before), shown(after)).map(({ kind }) => kind)).not.toContain('data');
  });

  test('the same view asks for nothing, though its lists are made anew', () => {
    for (const view of VIEWS) expect(plan(shown(view), shown(view))).toEqual([]);
  });

  test('choosing a city where it lists nothing changes the lines around it and nothing else', () => {
    const commands = plan(shown('/?lens=structure'), shown('/?lens=structure&at=tianshui'));
    const around = lineFeatures(geometry)
      .map(({ properties }) => properties as { id: string; a: string; b: string })
      .filter(({ a, b }) => (a === 'tianshui') !== (b === 'tianshui'));
    expect(commands).toEqual(
      around.map(({ id }) => ({ kind: 'feature', source: 'lines', id, state: { chosen: true } })),
    );
  });

  test('a zone is outlined where it ends, not where its cities meet', () => {
    const lines = plan(shown('/'), shown('/?at=hexi')).flatMap((one) =>
      one.kind === 'feature' && one.source === 'lines' ? [one.id.split(' ')] : [],
    );
    expect(lines.length).toBeGreaterThan(5);
    const isHexi = (id = ''): boolean => id !== '' && zoneOf(atlas, id)?.id === 'hexi';
    for (const [a, b] of lines) expect(isHexi(a)).not.toBe(isHexi(b));
  });

  test('two chosen neighbours are both outlined whole', () => {
    const lines = plan(shown('/'), shown('/?lens=compare&with=jiuquan.zhangye')).flatMap((one) =>
      one.kind === 'feature' && one.source === 'lines' ? [one.id] : [],
    );
    expect(lines).toContain(
      lineFeatures(geometry)
        .map(({ properties }) => String(properties?.['id']))
        .find((id) => id.includes('jiuquan') && id.includes('zhangye')),
    );
  });

  test('colours ease over where cities are recoloured, and nowhere else; arcs grow from an origin', () => {
    const eases = (before: string, after: string): string[] =>
      plan(shown(before), shown(after)).flatMap((one) => (one.kind === 'ease' ? [one.name] : []));
    expect(eases('/', '/?lens=structure')).toEqual(['before']);
    expect(eases('/', '/?at=jiuquan')).toEqual([]);
    expect(eases('/?lens=origin', '/?lens=origin&from=jiangsu')).toEqual(['drawn']);
  });
});

describe('what is not in the view', () => {
  test('another theme changes properties and images, and sends no source where sizes stay', () => {
    const kinds = new Set(plan(shown('/'), shown('/', { theme: THEMES.dark })).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['property', 'images']));
  });

  test('facts that come later send the points and the arcs, once; English that comes later sends nothing', () => {
    const before = shown('/', { atlas: { ...atlas, facts: [] } });
    const sent = plan(before, shown('/')).flatMap((one) => (one.kind === 'data' ? [one.source] : []));
    expect(sent).toEqual(['points', 'arcs', 'dashes']);
    expect(plan(shown('/'), shown('/', { atlas: { ...atlas } }))).toEqual([]);
  });

  test('a style that came back wears the theme and the facts it was lost with, and gets what changed meanwhile', () => {
    const lost: Bare = { atlas: { ...atlas, facts: [] }, theme: light, state: null };
    const kinds = new Set(plan(lost, shown('/?at=jiuquan', { theme: THEMES.dark })).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['property', 'images', 'data', 'state', 'feature']));
  });
});

test('what may be null has null for its first value, which is what MapLibre takes a null for', () => {
  for (const view of VIEWS) {
    const { state } = shown(view);
    const style = toStyle({ atlas, theme: light, basemap: null }, geometry, state);
    expect(validateStyleMin(style)).toEqual([]);
    for (const name of ['counts', 'origin', 'sites'] as const) expect(style.state?.[name]).toEqual({ default: null });
  }
});
