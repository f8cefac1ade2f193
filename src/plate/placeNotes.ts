import { hueAt } from '../model/place.ts';
import type { Spot } from './along.ts';
import type { Rect } from './boxes.ts';
import { toShares, type Site } from './freeGround.ts';
import { shareOf } from './land.ts';
import { crosses, distance, meetsAny, nearest } from './plane.ts';
import type { Stood } from './seatSign.ts';
import { STEP } from './signLengths.ts';
import type { NoteLine, NoteWords, SignsAsk, Steps, ZoneNote } from './signs.ts';
import { linesOf } from './text.ts';

/** Farther off its cities than this a note would be taken for another zone's, in CSS pixels at scale 1. */
const REMOTE = 290;

const NOTE = { name: 22, speciality: 12.5, term: 14.5, remark: 12.5, clause: 12.5, bar: 13, most: 15 } as const;

/** The notes that find free ground: whole, or at least the zone's name and what it is called for. */
export function* placeNotes(site: Site, stood: readonly Stood[], words: readonly NoteWords[]): Steps<ZoneNote[]> {
  const { ask } = site;
  const held: Rect[] = [...site.taken, ...stood.map(({ box }) => box), ...site.dots];
  const leaders = stood.flatMap(({ leader }) => (leader ? [leader] : []));
  const notes: ZoneNote[] = [];
  for (const one of words)
    for (const whole of [true, false]) {
      const note = measured(ask, one, whole);
      const at = freeFor(site, one.id, note, held, leaders);
      yield;
      if (!at) continue;
      held.push([at[0], at[1], at[0] + note.width, at[1] + note.height]);
      notes.push({ id: one.id, fact: one.fact, hue: hueAt(ask.atlas, one.id), x: at[0], y: at[1], ...note });
      break;
    }
  return notes;
}

function measured(
  { scale, measure }: SignsAsk,
  { name, speciality, terms, remark, clause }: NoteWords,
  whole: boolean,
): Pick<ZoneNote, 'width' | 'height' | 'lines'> {
  const parts: readonly (readonly [NoteLine['kind'], readonly string[]])[] = [
    ['name', [name]],
    ['speciality', [speciality]],
    ...(whole
      ? ([
          ['term', terms],
          ['remark', remark === '' ? [] : [remark]],
          ['clause', [clause]],
        ] as const)
      : []),
  ];
  const lines: NoteLine[] = [];
  let [y, width] = [0, 0];
  for (const [kind, texts] of parts) {
    const size = NOTE[kind] * scale;
    const face = kind === 'name' ? 'label' : 'sans';
    for (const text of texts.flatMap((one) => linesOf(one, (NOTE.most * NOTE.term) / NOTE[kind], face, measure))) {
      y += size * 1.42;
      width = Math.max(width, measure(text, face) * size);
      lines.push({ kind, text, size, x: NOTE.bar * scale, y: y - size * 0.36 });
    }
  }
  return { lines, width: width + NOTE.bar * scale, height: y };
}

/** The free spot that is nearest to a zone's cities. */
function freeFor(
  { ask, inland, bounds }: Site,
  id: string,
  { width, height }: Pick<ZoneNote, 'width' | 'height'>,
  held: readonly Rect[],
  leaders: readonly (readonly [Spot, Spot])[],
): Spot | null {
  const { atlas, camera, scale, box } = ask;
  const { frame } = camera;
  const cities = atlas.childrenOf(id).flatMap(({ at }): Spot[] => {
    if (at === null) return [];
    const [x, y] = shareOf(at);
    return [[frame.x + x * frame.width, frame.y + y * frame.height]];
  });
  const air = 9 * scale;
  const step = STEP * scale;
  let [best, least]: [Spot | null, number] = [null, Infinity];
  for (let y = bounds[1]; y + height < box.height; y += step)
    for (let x = bounds[0] + 4 * scale; x + width < bounds[2]; x += step) {
      const rect: Rect = [x, y, x + width, y + height];
      const cost = cities.reduce((sum, spot) => sum + distance(nearest(rect, spot), spot), 0) / cities.length;
      if (cost >= least) continue;
      const wide: Rect = [x - air, y - air, x + width + air, y + height + air];
      if (meetsAny(held, wide) || leaders.some((one) => crosses(one, wide))) continue;
      if (inland.land(toShares(camera, wide)) > 0) continue;
      [best, least] = [[x, y], cost];
    }
  return least <= REMOTE * scale ? best : null;
}
