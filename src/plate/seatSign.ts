import { LINE } from '../layers/seatLabels.ts';
import { COUNTED } from '../layers/sites.ts';
import type { Place, Site, SiteType } from '../model/atlas.ts';
import { shortNameOf } from '../model/names.ts';
import { hueAt, zoneOf } from '../model/place.ts';
import { signOf, type Sign } from '../model/sign.ts';
import type { Spot } from './along.ts';
import type { Rect } from './boxes.ts';
import { shareOf } from './land.ts';
import type { Count, SeatSign, SignsAsk } from './signs.ts';
import { DOT, FIGURE, GAP, ICON, IN_ROW, MOST, NAME, SIDE } from './signLengths.ts';
import { BASELINE, linesOf } from './text.ts';

/* One seat's sign, name and counts: how large they are, and how they stand once they have a stand. */

/** A sign as it is to be placed. */
export interface Built {
  readonly place: Place;
  /** The cities of its zone. */
  readonly zone: readonly string[];
  readonly seat: Spot;
  readonly share: Spot;
  readonly sign: Sign | null;
  readonly side: number;
  readonly lines: readonly string[];
  readonly counts: readonly { readonly type: SiteType; readonly ids: readonly string[]; readonly width: number }[];
  readonly text: number;
  readonly width: number;
  readonly height: number;
}

/** A sign where it stands. */
export interface Stood {
  readonly built: Built;
  readonly box: Rect;
  readonly corner: Spot;
  readonly anchor: 'start' | 'end';
  readonly onLand: boolean;
  readonly leader: readonly [Spot, Spot] | null;
  readonly cost: number;
}

/** What is to be placed for a seat and the sites it answers for; nothing for a place without a spot. */
export function built(
  { atlas, language, scale, show, camera: { frame }, measure }: SignsAsk,
  place: Place,
  sites: readonly Site[],
): Built[] {
  if (place.at === null) return [];
  const share = shareOf(place.at);
  const seat: Spot = [frame.x + share[0] * frame.width, frame.y + share[1] * frame.height];
  const sign = show.industries ? signOf(atlas, place.id) : null;
  const lines = linesOf(shortNameOf(place, language), MOST, 'label', measure);
  const counts = COUNTED.filter(({ of }) => show[of]).flatMap(({ type }) => {
    const ids = sites.filter((site) => site.type === type).map(({ id }) => id);
    if (ids.length === 0) return [];
    const figure = ids.length > 1 ? measure(String(ids.length), 'sans') * FIGURE + 2 : 0;
    return [{ type, ids, width: (ICON + figure) * scale }];
  });
  const rows = Math.ceil(counts.length / IN_ROW);
  const row = (n: number): number =>
    counts.slice(n * IN_ROW, (n + 1) * IN_ROW).reduce((sum, { width }) => sum + width + GAP * scale, -GAP * scale);
  const widths = [
    ...lines.map((line) => measure(line, 'label') * NAME * scale),
    ...Array.from({ length: rows }, (_, n) => row(n)),
  ];
  const side = sign ? SIDE * scale : 0;
  const text = Math.max(...widths);
  return [
    {
      zone: atlas.childrenOf(zoneOf(atlas, place.id)?.id ?? '').map(({ id }) => id),
      ...{ place, seat, share, sign, side, lines, counts, text },
      width: side + (sign ? (DOT + GAP) * scale : 0) + text,
      height: Math.max(side, (lines.length * LINE * NAME + rows * (ICON + 4)) * scale),
    },
  ];
}

/** A sign that has its stand, ready to be drawn. */
export function toSeatSign(
  { scale, atlas }: SignsAsk,
  { built, box, corner, anchor, onLand, leader }: Stood,
): SeatSign {
  const { place, seat, share, sign, side, lines, counts, text } = built;
  const [sx, sy] = seat;
  const off = ([x, y]: Spot): Spot => [x - sx, y - sy];
  const left = anchor === 'start' ? box[2] - text - sx : box[0] - sx;
  const rows = Math.ceil(counts.length / IN_ROW);
  const textHigh = (lines.length * LINE * NAME + rows * (ICON + 4)) * scale;
  const top = box[1] - sy + (box[3] - box[1] - textHigh) / 2;
  const first = top + (0.5 * LINE + BASELINE) * NAME * scale;
  const under = top + lines.length * LINE * NAME * scale;
  const placed: Count[] = [];
  for (let n = 0; n < rows; n++) {
    const row = counts.slice(n * IN_ROW, (n + 1) * IN_ROW);
    const wide = row.reduce((sum, { width }) => sum + width + GAP * scale, -GAP * scale);
    let x = anchor === 'start' ? left : left + text - wide;
    for (const { type, ids, width } of row) {
      placed.push({ type, ids, width, x, y: under + (n * (ICON + 4) + 2 + ICON / 2) * scale });
      x += width + GAP * scale;
    }
  }
  return {
    ...{ id: place.id, place, hue: hueAt(atlas, place.id), share, sign, side, anchor, onLand },
    corner: off(corner),
    leader: leader && off(leader[1]),
    name: { lines, x: anchor === 'start' ? left : left + text, y: first, size: NAME * scale },
    counts: placed,
    icon: ICON * scale,
    figure: FIGURE * scale,
    box: [box[0] - sx, box[1] - sy, box[2] - sx, box[3] - sy],
  };
}
