import { describe, expect, test } from 'vitest';
import { placePlan, type PlanRoom } from '../../src/charts/newAreaPlan.ts';
import { sideOf } from '../../src/charts/planArrows.ts';
import type { Box, Line, PlanMarks } from '../../src/charts/planMarks.ts';
import { linesWidth, runWidth, wrapText } from '../../src/charts/wrapText.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { bearing } from '../../src/model/bearing.ts';
import { newAreaPlan } from '../../src/model/newAreaPlan.ts';
import { brieflyPlanned, newAreaWords } from '../../src/lenses/new-area/newAreaWords.ts';
import { newArea } from '../../src/lenses/new-area/lens.ts';
import { roomOf as screen } from '../../src/shells/room.ts';
import { atlas } from '../atlas.ts';

const plan = newAreaPlan(atlas);
if (!plan) throw new Error('no plan of the New Area');

const SIZES = [
  [1920, 1080],
  [1080, 1920],
  [390, 844],
  [3840, 2160],
] as const;

/** The room that the shell gives the plan on a screen. */
function roomOf(width: number, height: number): PlanRoom {
  const { kind, narrow, panel, mapHeight, padding, scale } = screen(width, height, {
    share: newArea.share,
    drawing: true,
  });
  return {
    width: (width - panel) / scale,
    height: (mapHeight - padding.top + 20 * scale) / scale,
    top: narrow ? 46 / scale : 0,
    target: kind === 'wide' ? 24 : 44 / scale,
    columns: kind === 'wide' ? 3 : narrow ? 1 : 2,
  };
}
const boxOf = ({ x, y, text, size, look, end }: Line): Box => {
  const width = runWidth(text, size, look === 'name');
  return { x: end ? x - width : x, y: y - size * 0.86, width, height: size };
};
const meet = (a: Box, b: Box): boolean =>
  a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 0.5 < b.y + b.height && b.y + 0.5 < a.y + a.height;
const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;
/** The pairs that overlap, by their words. */
const clashes = (lines: readonly Line[]): string[] =>
  lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => (meet(boxOf(a), boxOf(b)) ? [`${a.text} × ${b.text}`] : [])),
  );
const sitesOf = (marks: PlanMarks) => [...marks.blocks.flatMap((block) => block.sites), ...marks.band.sites];

for (const [width, height] of SIZES) {
  for (const language of LANGUAGES) {
    describe(`the plan at ${width} × ${height} in ${language}`, () => {
      const words = newAreaWords({ atlas, language, messages: messagesFor(language) }, plan);
      const room = roomOf(width, height);
      const marks = placePlan(words, room);
      const lines = [
        ...marks.blocks.flatMap((block) => [...block.lines, ...block.sites.flatMap((site) => site.lines)]),
        ...marks.band.lines,
        ...marks.band.sites.flatMap((site) => site.lines),
        ...marks.arrows.flatMap((arrow) => arrow.lines),
        ...marks.legend.map(({ line }) => line),
        ...marks.lines,
        marks.title,
      ];

      test('draws every part, site and arrow once', () => {
        expect(marks.blocks.map(({ id }) => id).toSorted()).toEqual(plan.parts.map(({ place }) => place.id).toSorted());
        const sites = [...plan.parts.flatMap((part) => part.sites), ...plan.elsewhere.flatMap(([, some]) => some)];
        expect(
          sitesOf(marks)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(sites.map(({ id }) => id).toSorted());
        expect(marks.arrows).toHaveLength(plan.routes.length + plan.undirected.length);
      });

      test('no words meet, and none leave the sheet', () => {
        expect(clashes(lines)).toEqual([]);
        const sheet = { x: 0, y: 0, width: marks.width, height: marks.height };
        expect(lines.filter((line) => !within(boxOf(line), sheet)).map(({ text }) => text)).toEqual([]);
      });

      test('what answers to a finger is large enough and nowhere shared', () => {
        const fingers = [...sitesOf(marks), ...marks.arrows].map(({ box }) => box);
        for (const box of fingers) expect(box.height * marks.scale).toBeGreaterThanOrEqual(room.target - 0.01);
        const shared = fingers.flatMap((a, i) =>
          fingers.slice(i + 1).filter((b) => meet({ ...a, width: a.width - 8 }, b)),
        );
        expect(shared).toEqual([]);
      });

      test('parts keep to the New Area, and their sites to them', () => {
        for (const { box, sites, lines: own } of marks.blocks) {
          expect(within(box, marks.frame)).toBe(true);
          for (const line of [...own, ...sites.flatMap((site) => site.lines)])
            expect(within(boxOf(line), box), line.text).toBe(true);
        }
        const boxes = [...marks.blocks.map(({ box }) => box), marks.band.box];
        expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b)))).toEqual([]);
      });

      test('arrows keep their bearing, cross no other, and start at the edge', () => {
        const shafts = marks.arrows.flatMap(({ shaft, key }) => (shaft ? [{ ...shaft, key }] : []));
        for (const { from, to, key } of shafts) {
          const drawn = ((Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI + 360) % 360;
          const stated = words.routes.find((route) => route.key === key)?.bearing ?? NaN;
          expect(Math.abs(((drawn - stated + 540) % 360) - 180)).toBeLessThan(0.01);
        }
        if (room.columns === 1) return;
        const west = shafts.filter(({ from }) => Math.abs(from[0] - marks.frame.x) < 0.01);
        expect(west).toHaveLength(words.routes.filter((route) => sideOf(route.bearing) === 'west').length);
        for (const side of ['from', 'to'] as const) {
          const heights = west.map((shaft) => shaft[side][1]);
          expect(heights).toEqual(heights.toSorted((a, b) => a - b));
        }
      });

      test.runIf(width > height || language === 'zh')('all of it is in sight on a wall, a desk and a kiosk', () => {
        if (room.columns > 1) expect(marks.height).toBeLessThanOrEqual(room.height / marks.scale + 2);
      });
    });
  }
}

for (const [width, height] of [
  [390, 844],
  [360, 740],
] as const)
  for (const language of LANGUAGES)
    test(`on a phone of ${width} × ${height} all parts are in sight first, in ${language}, each with what it is called`, () => {
      const speech = { atlas, language, messages: messagesFor(language) };
      const words = brieflyPlanned(newAreaWords(speech, plan), speech);
      const room = { ...roomOf(width, height), brief: true };
      const marks = placePlan(words, room);
      expect(marks.blocks.map(({ id }) => id)).toEqual(plan.parts.map(({ place }) => place.id));
      const lines = [...marks.blocks.flatMap((block) => block.lines), ...marks.band.lines];
      expect(clashes(lines)).toEqual([]);
      for (const { id, box, lines: own } of marks.blocks) {
        expect(box.y + box.height, id).toBeLessThanOrEqual(room.height);
        for (const line of own) expect(within(boxOf(line), box), line.text).toBe(true);
        const called = words.parts.find((part) => part.id === id)?.name ?? '?';
        expect(own.map(({ text }) => text.replaceAll(' ', '')).join('')).toContain(called.replaceAll(' ', ''));
      }
    });

test('拉合尔 lies to the west, 俄罗斯 to the north-west, 新西兰 to the south-east of the New Area', () => {
  const of = (name: string): number => Math.round(plan.routes.find(({ end }) => end?.name === name)?.bearing ?? NaN);
  expect([of('拉合尔'), of('俄罗斯'), of('新西兰')]).toEqual([267, 316, 134]);
  expect(of('加德满都')).toBe(Math.round(bearing([103.655, 36.48], [85.32, 27.71])));
});

test('a text is broken at words in English and between signs in Chinese, and its end is marked where it is cut', () => {
  expect(wrapText('Designated supervision site for grain', 10, 120)).toEqual([
    'Designated supervision',
    'site for grain',
  ]);
  expect(wrapText('粮食、肉类、冰鲜', 10, 45, 3)).toEqual(['粮食、肉', '类、冰鲜']);
  const cut = wrapText('新材料、新能源、数据信息', 10, 60, 1);
  expect(cut[0]).toMatch(/…$/);
  expect(linesWidth(cut, 10)).toBeLessThanOrEqual(60);
});
