import { lch } from 'd3';
import { describe, expect, test } from 'vitest';
import { THEMES, THEME_NAMES } from '../../src/theme/themes.ts';
import { HUES, type Hue } from '../../src/model/hues.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { contrast, difference, differenceOfLab, lightness, pairs, seenBy, SIGHTS } from './vision.ts';

/** What fails a bar, named with its number; empty where all pass. */
const below = (bar: number, measured: readonly (readonly [string, number])[]): string[] =>
  measured.filter(([, value]) => value < bar).map(([name, value]) => `${name}: ${value.toFixed(2)}`);
const zonePairs = pairs(HUES);
const fill = (theme: Theme, id: Hue): string => theme.zone[id].fill;

test('CIEDE2000 agrees with the published test pairs', () => {
  const of = (...[l, a, b, l2, a2, b2]: [number, number, number, number, number, number]): number =>
    differenceOfLab({ l, a, b }, { l: l2, a: a2, b: b2 });
  expect(of(50, 2.6772, -79.7751, 50, 0, -82.7485)).toBeCloseTo(2.0425, 4);
  expect(of(50, 2.49, -0.001, 50, -2.49, 0.0009)).toBeCloseTo(7.1792, 4);
  expect(of(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387)).toBeCloseTo(1.2644, 4);
  expect(of(2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514)).toBeCloseTo(0.9082, 4);
});

describe.each(THEME_NAMES)('in the theme %s', (name) => {
  const theme: Theme = THEMES[name];
  const sheets = [theme.ground, theme.sheet];

  test.each(SIGHTS)('the four zones are told apart by %s sight', (sight) => {
    const measured = zonePairs.map(
      ([a, b]) => [`${a}-${b}`, difference(seenBy(sight, fill(theme, a)), seenBy(sight, fill(theme, b)))] as const,
    );
    expect(below(sight === 'normal' ? 25 : 11, measured)).toEqual([]);
  });

  test('the four zones are told apart in grey', () => {
    const step = name === 'print' || name === 'contrast' ? 14 : 10;
    expect(
      below(
        step,
        zonePairs.map(([a, b]) => [`${a}-${b}`, Math.abs(lightness(fill(theme, a)) - lightness(fill(theme, b)))]),
      ),
    ).toEqual([]);
  });

  test('no zone is lost in the ground or in land that is not named', () => {
    for (const bare of [theme.ground, theme.land]) {
      const measured = HUES.map(
        (id) => [`${id} on ${bare}`, Math.abs(lightness(fill(theme, id)) - lightness(bare))] as const,
      );
      expect(below(name === 'print' ? 9 : 11, measured)).toEqual([]);
    }
  });

  test('key, cultivate and not named differ without colour: solid, striped, bare', () => {
    for (const id of HUES) {
      const { fill, pale } = theme.zone[id];
      expect(below(11, [[`stripes of ${id}`, Math.abs(lightness(fill) - lightness(pale))]])).toEqual([]);
      expect(below(11, [[`${id} and bare land`, Math.abs(lightness(fill) - lightness(theme.land))]])).toEqual([]);
    }
  });

  test('the hatch under a cultivated term shows on its sheet', () => {
    const stripes = HUES.map(
      (id) => [`pale of ${id}`, Math.abs(lightness(theme.zone[id].pale) - lightness(theme.sheet))] as const,
    );
    expect(below(5.5, stripes)).toEqual([]);
  });

  test('what is written can be read', () => {
    for (const sheet of sheets) {
      expect(below(7, [['ink', contrast(theme.ink, sheet)]])).toEqual([]);
      expect(
        below(4.5, [
          ['ink soft', contrast(theme.inkSoft, sheet)],
          ['accent', contrast(theme.accent, sheet)],
          ['reference', contrast(theme.reference, sheet)],
          ['reference text', contrast(theme.referenceText, sheet)],
        ]),
      ).toEqual([]);
    }
    const onZones = HUES.flatMap((id): [string, number][] => [
      [`on ${id}`, contrast(theme.zone[id].on, fill(theme, id))],
      [`ink on the pale of ${id}`, contrast(theme.ink, theme.zone[id].pale)],
    ]);
    expect(below(4.5, onZones)).toEqual([]);
  });

  test('the outer border and water stand out from land', () => {
    expect(below(3, [['outline', contrast(theme.outline, theme.ground)]])).toEqual([]);
    const water = [theme.land, fill(theme, 'ochre'), fill(theme, 'malachite')].map(
      (under) => [`water on ${under}`, Math.abs(lightness(theme.water) - lightness(under))] as const,
    );
    expect(below(12, water)).toEqual([]);
  });

  test('sizes of text are few and stand apart', () => {
    const { note, text, term, figure, title, headline } = theme.sizes;
    const scale = [note, text, term, figure, title, headline];
    expect(
      below(
        1.07,
        scale.slice(1).map((size, i) => [`${scale[i]} to ${size}`, size / (scale[i] ?? size)]),
      ),
    ).toEqual([]);
  });
});

test('a zone keeps its pigment in every theme: the hue turns by less than 15 degrees of its light one', () => {
  const hue = (css: string): number => lch(css).h;
  const turned = THEME_NAMES.flatMap((name) =>
    HUES.map((id) => {
      const turn = Math.abs(hue(fill(THEMES[name], id)) - hue(fill(THEMES.light, id)));
      return [`${name} ${id}`, Math.min(turn, 360 - turn)] as const;
    }),
  );
  expect(turned.filter(([, turn]) => turn >= 15)).toEqual([]);
});
