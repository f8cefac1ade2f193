import { sum } from 'd3';
import { leading, stack, type ArrowMark, type Box, type Line, type RouteWords } from './planMarks.ts';
import { linesWidth, runWidth, wrapText } from './wrapText.ts';

const NAME = 15;
const SOFT = 12;

/** Height of a route's words in a column of a width. */
function wordsOf(
  route: Pick<RouteWords, 'name' | 'detail'>,
  width: number,
): { name: string[]; detail: string[]; height: number } {
  const name = wrapText(route.name, NAME, width - 20, 3, true);
  const detail = route.detail ? wrapText(route.detail, SOFT, width, 3) : [];
  return { name, detail, height: name.length * leading(NAME) + detail.length * leading(SOFT) };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** To which edge of the plan a bearing leads: the west has a column of its own, the rest leaves by the north or the south. */
export function sideOf(bearing: number): 'west' | 'north' | 'south' {
  if (bearing >= 225 && bearing <= 320) return 'west';
  return bearing < 90 || bearing > 320 ? 'north' : 'south';
}

/** Arrows out of the western edge, each on its bearing, words at their outer ends one below another. */
export function placeWest(
  routes: readonly RouteWords[],
  frame: Box,
  { left, reach, target }: { left: number; reach: number; target: number },
): ArrowMark[] {
  const edge = frame.x;
  const width = edge - reach - 8 - left;
  const sorted = [...routes].sort((a, b) => b.bearing - a.bearing);
  const words = sorted.map((route) => wordsOf(route, width));
  const heights = words.map(({ height }) => Math.max(target, height + 8));
  const free = frame.height - sum(heights);
  const gap = Math.max(0, Math.min(26, free / (sorted.length + 1)));
  let top = frame.y + Math.max(0, (frame.height - sum(heights) - gap * (sorted.length - 1)) / 2);
  return sorted.map((route, i): ArrowMark => {
    const { name, detail, height } = words[i] as (typeof words)[number];
    const slot = heights[i] ?? target;
    const middle = top + slot / 2;
    const rise = (reach * Math.cos(radians(route.bearing))) / Math.abs(Math.sin(radians(route.bearing)));
    const tail = middle + rise;
    const right = edge - reach - 8;
    const first = middle - height / 2;
    const box = { x: left, y: top, width, height: slot };
    top += slot + gap;
    return {
      ...route,
      shaft: { from: [edge, tail], to: [edge - reach, middle] },
      box,
      icon: [right - linesWidth(name, NAME, true) - 20, first + 2],
      lines: [
        ...stack(name, { x: right, top: first + 1, size: NAME, look: 'name', end: true }),
        ...stack(detail, {
          x: right,
          top: first + 1 + name.length * leading(NAME),
          size: SOFT,
          look: 'soft',
          end: true,
        }),
      ],
    };
  });
}

/** Arrows out of the northern edge, words to the right of each, or out of the southern edge, words to the left. */
export function placeAcross(
  routes: readonly RouteWords[],
  side: 'north' | 'south',
  frame: Box,
  { reach, target }: { reach: number; target: number },
): ArrowMark[] {
  const north = side === 'north';
  return routes.map((route, i): ArrowMark => {
    const room = frame.width * 0.34;
    const x = north ? frame.x + frame.width * 0.5 + i * room : frame.x + frame.width - 90 - i * room;
    const edge = north ? frame.y : frame.y + frame.height;
    const run = (reach * Math.sin(radians(route.bearing))) / Math.abs(Math.cos(radians(route.bearing)));
    const tip: [number, number] = [x + run, north ? edge - reach : edge + reach];
    const { name, detail } = wordsOf(route, 420);
    const width = Math.max(linesWidth(name, NAME, true) + 20, linesWidth(detail, SOFT));
    const slot = Math.max(target, name.length * leading(NAME) + detail.length * leading(SOFT) + 6);
    const left = north ? Math.max(x, tip[0]) + 14 : Math.min(x, tip[0]) - 14 - width;
    const first = north ? edge - 6 - slot : edge + 6;
    const lines: Line[] = [
      ...stack(name, { x: left + 20, top: first + 2, size: NAME, look: 'name' }),
      ...stack(detail, { x: left, top: first + 2 + name.length * leading(NAME), size: SOFT, look: 'soft' }),
    ];
    return {
      ...route,
      shaft: { from: [x, edge], to: tip },
      box: { x: left - 6, y: first, width: width + 12, height: slot },
      icon: [left, first + 3],
      lines,
    };
  });
}

/** Routes one beside or below another; those with a bearing have a short arrow on it before their words. */
export function placeRows(
  routes: readonly (Omit<RouteWords, 'bearing'> & { readonly bearing?: number })[],
  at: Omit<Box, 'height'>,
  { columns, target }: { columns: number; target: number },
): { arrows: ArrowMark[]; height: number } {
  /* A row of its own is shared by how much each has to say. */
  const weights = routes.map(({ name, detail }) =>
    routes.length === columns
      ? Math.max(runWidth(name, NAME, true) + 24, Math.min(runWidth(detail, SOFT) / 2.4, at.width * 0.4))
      : 1,
  );
  const share = (at.width - (columns - 1) * 16) / sum(weights.slice(0, columns));
  const leftOf = (i: number): number => at.x + sum(weights.slice(i - (i % columns), i)) * share + (i % columns) * 16;
  let [top, bottom] = [at.y, at.y];
  const arrows = routes.map((route, i): ArrowMark => {
    if (i % columns === 0) top = bottom;
    const [left, column] = [leftOf(i), (weights[i] ?? 1) * share];
    const indent = route.bearing === undefined ? 0 : 46;
    const name = wrapText(route.name, NAME, column - indent - 24, 2, true);
    const detail = route.detail ? wrapText(route.detail, SOFT, column - indent - 4, 4) : [];
    const height = Math.max(target, name.length * leading(NAME) + detail.length * leading(SOFT) + 10);
    const middle = top + height / 2;
    bottom = Math.max(bottom, top + height);
    const [east, south] = [Math.sin(radians(route.bearing ?? 0)), -Math.cos(radians(route.bearing ?? 0))];
    const centre = left + 20;
    const first = top + 5;
    return {
      ...route,
      shaft:
        route.bearing === undefined
          ? null
          : { from: [centre - east * 17, middle - south * 17], to: [centre + east * 17, middle + south * 17] },
      box: { x: left, y: top, width: column, height },
      icon: [left + indent, first + 2],
      lines: [
        ...stack(name, { x: left + indent + 20, top: first, size: NAME, look: 'name' }),
        ...stack(detail, { x: left + indent, top: first + name.length * leading(NAME), size: SOFT, look: 'soft' }),
      ],
    };
  });
  return { arrows, height: bottom - at.y };
}
