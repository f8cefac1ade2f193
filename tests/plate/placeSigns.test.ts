import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import { seatsOf } from '../../src/model/seat.ts';
import { meet, type Rect } from '../../src/plate/boxes.ts';
import { cameraOf } from '../../src/plate/camera.ts';
import { inlandOf } from '../../src/plate/inland.ts';
import { shareOf } from '../../src/plate/land.ts';
import { crosses, cut } from '../../src/plate/plane.ts';
import { placeSigns } from '../../src/plate/placeSigns.ts';
import type { Signs, Steps } from '../../src/plate/signs.ts';
import { estimate } from '../../src/plate/text.ts';
import { roomOf } from '../../src/shells/room.ts';
import { noteWords } from '../../src/stage/signs.ts';
import { atlas, geometry } from '../atlas.ts';
import { readerIn } from '../panels/render.ts';

const SCREENS = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1536, 864],
  [2560, 1440],
  [3840, 2160],
  [1080, 1920],
] as const;

/** Home on a screen, with the header and the legend as they stand there. */
function home(
  [width, height]: (typeof SCREENS)[number],
  language: Language,
  on = { industries: true, parks: true, hubs: true, compared: null },
) {
  const room = roomOf(width, height, { share: 0.27, drawing: false });
  const [rem, wide, high] = [room.scale * 16, width - room.panel, room.mapHeight];
  const box = { width: wide, height: high, padding: room.padding };
  const foot = room.kind === 'wide' ? [31 * rem, 24.7 * rem] : [17 * rem, 5 * rem];
  const taken: Rect[] = [
    [0, 0, wide, 4.2 * rem],
    [0, 0, 0.42 * wide, 5.4 * rem],
    [0, high - (foot[1] ?? 0), foot[0] ?? 0, high],
    [wide - 9.5 * rem, high - 2.6 * rem, wide, high],
  ];
  const camera = cameraOf({ kind: 'home' }, box);
  const ask = {
    atlas,
    geometry,
    language,
    scale: room.scale,
    show: on,
    camera,
    whole: true,
    box,
    taken,
    measure: estimate,
  };
  return { room, box, camera, taken, signs: whole(placeSigns(ask, noteWords(readerIn(language)))) };
}

/** All steps at once. */
function whole<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function boxes({ signs, camera: { frame } }: { signs: Signs; camera: ReturnType<typeof cameraOf> }) {
  return signs.seats.map(({ id, share, box, leader }) => {
    const [x, y] = [frame.x + share[0] * frame.width, frame.y + share[1] * frame.height];
    return {
      id,
      box: [box[0] + x, box[1] + y, box[2] + x, box[3] + y] as Rect,
      line:
        leader &&
        ([
          [x, y],
          [x + leader[0], y + leader[1]],
        ] as const),
    };
  });
}

describe.each(SCREENS.flatMap((screen) => LANGUAGES.map((language) => ({ screen, language }))))(
  'home on $screen in $language',
  ({ screen, language }) => {
    const at = home(screen, language);
    const placed = boxes(at);
    const notes = at.signs.notes.map(({ id, x, y, width, height }) => ({
      id,
      box: [x, y, x + width, y + height] as Rect,
    }));

    test('all fifteen places have their sign and name on the sheet', () => {
      expect(at.signs.seats.map(({ id }) => id)).toEqual(seatsOf(atlas).map(({ id }) => id));
      for (const { id, box } of placed) {
        expect(box[0], id).toBeGreaterThan(0);
        expect(box[1], id).toBeGreaterThan(0);
        expect(box[2], id).toBeLessThan(at.box.width);
        expect(box[3], id).toBeLessThan(at.box.height);
      }
    });

    test('nothing stands on anything else, and no line runs under a sign', () => {
      const all = [...placed, ...notes];
      for (const [i, one] of all.entries()) {
        for (const other of all.slice(i + 1)) expect(meet(one.box, other.box), `${one.id} ${other.id}`).toBe(false);
        for (const held of at.taken) expect(meet(one.box, held), one.id).toBe(false);
        for (const { id, line } of placed)
          if (line && id !== one.id) expect(crosses(line as never, one.box), `${id} → ${one.id}`).toBe(false);
      }
      for (const { box, id } of all)
        for (const place of seatsOf(atlas)) {
          const { frame } = at.camera;
          const [x, y] = shareOf(place.at ?? [0, 0]);
          const dot: Rect = [
            frame.x + x * frame.width - 3,
            frame.y + y * frame.height - 3,
            frame.x + x * frame.width + 3,
            frame.y + y * frame.height + 3,
          ];
          expect(meet(box, dot), `${id} on ${place.id}`).toBe(false);
        }
    });

    test('notes of zones stand on free ground, near their own land', () => {
      const { frame } = at.camera;
      for (const { id, box } of notes) {
        const shares = [
          (box[0] - frame.x) / frame.width,
          (box[1] - frame.y) / frame.height,
          (box[2] - frame.x) / frame.width,
          (box[3] - frame.y) / frame.height,
        ] as const;
        expect(inlandOf(geometry).land(shares), id).toBe(0);
      }
      expect(notes.length).toBeGreaterThanOrEqual(2);
    });

    test('a line leads to its seat at a glance: none across half the map, at most one over another', () => {
      const lines = placed.flatMap(({ line }) => (line ? [line] : []));
      const farthest = Math.max(...lines.map(([[ax, ay], [bx, by]]) => Math.hypot(ax - bx, ay - by)));
      expect(farthest / at.room.scale).toBeLessThan(210);
      const cuts = lines.flatMap((one, i) => lines.slice(i + 1).filter((other) => cut(one, other)));
      expect(cuts.length).toBeLessThanOrEqual(1);
    });
  },
);

test('with industries off names and counts stand alone, with parks and hubs off the signs', () => {
  const without = home(SCREENS[0], 'zh', { industries: false, parks: true, hubs: false, compared: null }).signs;
  expect(without.seats.every(({ sign }) => sign === null)).toBe(true);
  expect(without.notes).toEqual([]);
  expect(new Set(without.seats.flatMap(({ counts }) => counts.map(({ type }) => type)))).toEqual(
    new Set(['park', 'base', 'bonded-zone', 'data-centre']),
  );
  const alone = home(SCREENS[0], 'zh', { industries: true, parks: false, hubs: false, compared: null }).signs;
  expect(alone.seats.flatMap(({ counts }) => counts)).toEqual([]);
  expect(alone.seats.filter(({ sign }) => sign !== null)).toHaveLength(15);
});

test('a count is of all sites of its kind at the seat: four parks, two bases, two data centres and the airport of 酒泉', () => {
  const { seats } = home(SCREENS[0], 'zh').signs;
  const counts = seats.find(({ id }) => id === 'jiuquan')?.counts.map(({ type, ids }) => `${type} ${ids.length}`);
  expect(counts).toEqual(['park 4', 'base 2', 'data-centre 2', 'airport 1']);
});
