import type { Language } from '../model/atlas.ts';

/** The part of a name that touches its seat, as in the style specification. */
export type NameAnchor =
  'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Where a name stands off its seat: anchor and offset in ems of the name's own size, x to the right, y down. */
export interface SeatLabel {
  readonly anchor: NameAnchor;
  readonly dx: number;
  readonly dy: number;
}

type Stand = readonly [anchor: NameAnchor, dx: number, dy: number];

const EAST: Stand = ['left', 0.55, 0];
const WEST: Stand = ['right', -0.55, 0];
const NORTH: Stand = ['bottom', 0, -0.4];
const SOUTH: Stand = ['top', 0, 0.4];
/** Above and below, shifted to the side. */
const NORTH_EAST: Stand = ['bottom', 0.8, -0.4];
const SOUTH_EAST: Stand = ['top', 0.8, 0.4];
const SOUTH_WEST: Stand = ['top', -0.8, 0.4];
/** Outside its mark, which is larger than a dot. */
const WEST_OF_MARK: Stand = ['right', -0.82, 0];

/**
 * One fixed stand for every seat, language and size of map, so that a name never jumps and every drawing of the map puts it at the same
 * spot. Chosen so that no two names, dots or badges meet on the map of the whole province and most names lie on one colour; narrow is
 * a province less than some 600 CSS pixels wide at scale 1. Where none is given it stands to the east.
 */
const STANDS: Readonly<Record<Language, Readonly<Record<'wide' | 'narrow', Readonly<Record<string, Stand>>>>>> = {
  zh: {
    wide: {
      jiayuguan: WEST,
      jinchang: SOUTH,
      tianshui: NORTH,
      wuwei: SOUTH,
      zhangye: WEST,
      pingliang: SOUTH_EAST,
      dingxi: SOUTH,
      linxia: SOUTH_WEST,
      gannan: SOUTH,
      'lanzhou-new-area': WEST_OF_MARK,
    },
    narrow: {
      jiayuguan: NORTH,
      baiyin: ['left', 0.5, -0.4],
      tianshui: ['left', 0.5, 0.4],
      zhangye: NORTH,
      pingliang: SOUTH_EAST,
      jiuquan: SOUTH,
      qingyang: NORTH,
      dingxi: SOUTH_WEST,
      linxia: WEST,
      gannan: ['right', -0.5, 0.4],
      'lanzhou-new-area': WEST_OF_MARK,
    },
  },
  en: {
    wide: {
      jiayuguan: NORTH,
      jinchang: SOUTH,
      baiyin: NORTH_EAST,
      tianshui: SOUTH,
      wuwei: SOUTH,
      zhangye: SOUTH,
      pingliang: ['left', 0.5, 0.4],
      jiuquan: SOUTH,
      qingyang: ['bottom', 0.4, -0.4],
      dingxi: SOUTH,
      linxia: WEST,
      gannan: SOUTH,
      'lanzhou-new-area': ['right', -0.8, 0.3],
    },
    narrow: {
      jiayuguan: WEST,
      baiyin: ['left', 0.5, -0.4],
      zhangye: WEST,
      pingliang: ['top-left', 0.3, 0.2],
      qingyang: ['bottom', 1.2, -0.4],
      dingxi: ['top', -0.4, 0.4],
      linxia: WEST,
      gannan: WEST,
      'lanzhou-new-area': WEST_OF_MARK,
    },
  },
};

/** Latin letters run longer than characters, so they are smaller where there is little room. */
const NARROWED: Readonly<Record<Language, number>> = { zh: 1, en: 0.86 };

/** How much smaller than the theme asks a name is written: where there is little room, the capital little larger, English smaller. */
export function seatSize(id: string, language: Language, narrow: boolean): number {
  if (!narrow) return 1;
  return (id === 'lanzhou' ? 0.91 : 1) * NARROWED[language];
}

/** Where the name of a seat stands. */
export function seatLabel(id: string, language: Language, narrow: boolean): SeatLabel {
  const [anchor, dx, dy] = STANDS[language][narrow ? 'narrow' : 'wide'][id] ?? EAST;
  return { anchor, dx, dy };
}

/** Badges that would meet a neighbour's stand off their seat; in ems of a city's name. All others replace its dot. */
const BADGES: Readonly<Record<'wide' | 'narrow', Readonly<Record<string, readonly [number, number]>>>> = {
  wide: { jiayuguan: [-0.4, 0], jiuquan: [0.4, 0], 'lanzhou-new-area': [-0.35, -1.2] },
  narrow: {
    jiayuguan: [-0.55, 0],
    jiuquan: [0.55, 0],
    'lanzhou-new-area': [-0.5, -1.15],
    baiyin: [0.55, -0.25],
    lanzhou: [-0.04, 0.4],
    linxia: [-0.35, 0.1],
    dingxi: [0.3, 0.5],
  },
};

/** Where the badge that counts a seat's sites stands, in ems of a city's name. */
export function seatBadge(id: string, narrow: boolean): readonly [dx: number, dy: number] {
  return BADGES[narrow ? 'narrow' : 'wide'][id] ?? [0, 0];
}

/** A badge is broader than the dot it replaces: the name makes room. */
const BESIDE_BADGE = { across: 1.6, down: 1.8 } as const;

/** Where the name of a city stands while its dot is a badge. */
export function seatLabelAside(id: string, language: Language, narrow: boolean): SeatLabel {
  const { anchor, dx, dy } = seatLabel(id, language, narrow);
  if (id === 'lanzhou-new-area') return { anchor, dx, dy };
  const [x, y] = seatBadge(id, narrow);
  const beside = anchor === 'top' || anchor === 'bottom' ? 1 : BESIDE_BADGE.across;
  return { anchor, dx: x + dx * beside, dy: y + dy * BESIDE_BADGE.down };
}

/** Width of a line of the name's serif in ems, on the safe side. */
export function emsOf(text: string): number {
  return [...text].reduce(
    (sum, letter) =>
      sum +
      (letter > '\u2E7F'
        ? 1
        : 'ijlt'.includes(letter)
          ? 0.36
          : 'wWm'.includes(letter)
            ? 0.9
            : letter === ' '
              ? 0.3
              : 0.65),
    0,
  );
}

/** Height of a line in ems. */
export const LINE = 1.05;

/** The longest line in ems: the New Area's English name takes two. */
export const MOST_EMS = 8;

/** The box of a name around its seat in ems of its size: west, north, east, south; y down. */
export function boxOf(text: string, { anchor, dx, dy }: SeatLabel): readonly [number, number, number, number] {
  const lines = emsOf(text) > MOST_EMS ? [text.replace(/ .*/, ''), text.replace(/^\S+ /, '')] : [text];
  const width = Math.max(...lines.map(emsOf));
  const height = lines.length * LINE;
  const west = dx - (anchor.includes('left') ? 0 : anchor.includes('right') ? width : width / 2);
  const north = dy - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2);
  return [west, north, west + width, north + height];
}
