/**
 * How screens are divided: one table, in rem, in shares of 1 and, for a stand, in millimetres. The shells ask `roomOf`, the first paint's
 * stylesheet is made of the same numbers (`roomCss`), and components read what follows as custom properties; none asks for the screen itself.
 */

/** Size of the root's text: a part of the width, a part of the height and a rest, between the least and the most; in CSS pixels at a browser's text size of 16. */
const TEXT = { perWidth: 0.005, perHeight: 0.0045, rest: 5, least: 15, most: 40 } as const;
/** What a browser calls medium, in CSS pixels; a person may have another. */
const MEDIUM = 16;

/** Beside each other from this proportion and width on; under this height the screen is a phone's on its side. */
const WIDE = { ratio: 1.05, from: 721, short: 480 } as const;

/** What the map keeps clear (top, right, bottom, left), in rem. */
const CLEAR = {
  wide: [6, 1.4, 3, 2.4],
  short: [3.6, 1, 2.4, 1],
  tall: [8.6, 1.6, 3.4, 1.6],
  narrow: [6, 1.6, 3.4, 1.6],
} as const;

/** The panel beside the map: never under `least` rem, but at most `slack` more than its share. A short screen gives it `short` of the width. */
const PANEL = { least: 20, slack: 0.03, short: 0.5 } as const;

/** The map above the panel: a share of the height, but no more than a share of the width and some rem; a drawing takes a larger share. */
const MAP = {
  tall: { share: 0.52, perWidth: 0.82, more: 9.5, drawing: 0.7 },
  narrow: { share: 0.56, perWidth: 0.82, more: 8, drawing: 0.62 },
} as const;

/**
 * A frame in another site's page: from `beside` CSS pixels on the panel stands beside the map. Heights are shares of the width, since the
 * host follows what it is told and a share of the frame's own height would grow with itself; `least` and `most` in rem.
 */
const EMBED = {
  beside: 721,
  panel: 0.44,
  wide: 0.56,
  tall: 0.8,
  least: 24,
  most: 46,
  clear: [3.2, 1.2, 2, 1.2],
} as const;

/** The row of groups at the foot of a screen held upright, in rem. */
const BAR = 3.2;
/** The panel of a screen held upright: what is seen of it above the row of groups at its lowest, what stays above it at its highest, in rem. */
const SHEET = { peek: 6.4, full: 6.8 } as const;
/** Under this height, in rem, such a screen has no room for map and panel at once: the panel stands highest. */
const LOW = 30;

/** The heights of that panel, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Width of the legend on a map that fills the sheet, in rem. */
const LEGEND = 17;
/** Under this width of the land at scale 1 its names stand closer, in CSS pixels; Gansu on the Mercator plane is 16.4 degrees wide and as high as 13. */
const TIGHT = 600;
const LAND = 16.4 / 13;

/** The least size of what answers to a mouse and to a finger, in rem. */
const TARGET = { mouse: 1.5, finger: 2.6 } as const;
/** The same in CSS pixels, below which none is, however small the text. */
const FLOOR = { mouse: 24, finger: 44 } as const;

/** How a screen is divided between map and panel, in CSS pixels. */
export interface Room {
  readonly kind: 'wide' | 'tall';
  /** Whether the screen is a phone's held upright, where the line under the title goes below the map. */
  readonly narrow: boolean;
  /** Whether it is a phone's on its side: the header is one low row, and the legend goes into the panel. */
  readonly short: boolean;
  /** Whether the whole province is drawn so small that names on it stand closer. */
  readonly tight: boolean;
  /** Size of text and symbols against a desk screen at arm's length. */
  readonly scale: number;
  /** Width of the panel beside the map; 0 where the panel is below it. */
  readonly panel: number;
  /** Height of the map where the panel is below it; the whole screen otherwise. */
  readonly mapHeight: number;
  /** Where a panel below the map begins at each of its heights, from the screen's top; null where it stands beside. */
  readonly tops: Readonly<Record<SheetHeight, number>> | null;
  /** Height of the row of groups at the screen's foot; 0 where there is none. */
  readonly bar: number;
  /** Width that the legend takes of a map that fills the sheet; 0 where it stands below. */
  readonly legend: number;
  /** What the province keeps clear of, inside the map. */
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** The least size of what answers to a finger. */
  readonly target: number;
  /** Whether a drawing is looked at from afar, and tells whole only what it is asked for. */
  readonly sketched?: boolean;
}

/** What a question wants of the screen: how much of a wide one its panel takes, as a share of 1, and whether it is a drawing that wants more of a tall one. */
export interface Wish {
  readonly share: number;
  readonly drawing: boolean;
}

/** The root's text size on a screen, in CSS pixels, for a person whose browser's text is `medium` pixels large. */
export function rootFontSize(width: number, height: number, medium = MEDIUM): number {
  const grown = medium / MEDIUM;
  const size = TEXT.perWidth * width + TEXT.perHeight * height + TEXT.rest * grown;
  return Math.min(TEXT.most * grown, Math.max(TEXT.least * grown, size));
}

/** Whether a screen held upright has no room for map and panel at once; sizes in CSS pixels. */
export function isLow(height: number, rem: number): boolean {
  return height < LOW * rem;
}

/**
 * Divides a screen (CSS pixels): beside each other where it is wider than tall, the panel below the map otherwise, at one of three heights.
 * `rem` is the root's text size.
 */
export function roomOf(
  width: number,
  height: number,
  { share, drawing }: Wish,
  rem = rootFontSize(width, height),
  sheet: SheetHeight = 'half',
): Room {
  const scale = rem / 16;
  const clear = ([top, right, bottom, left]: readonly [number, number, number, number]): Room['padding'] => ({
    top: top * rem,
    right: right * rem,
    bottom: bottom * rem,
    left: left * rem,
  });
  if (width > height * WIDE.ratio && width >= WIDE.from) {
    const short = height < WIDE.short;
    const wished = short ? Math.max(share, PANEL.short) : share;
    const panel = Math.round(Math.min(width * (wished + PANEL.slack), Math.max(PANEL.least * rem, width * wished)));
    const padding = clear(short ? CLEAR.short : CLEAR.wide);
    return {
      kind: 'wide',
      narrow: false,
      short,
      tight: isTight(width - panel, height, padding, scale),
      scale,
      panel,
      mapHeight: height,
      tops: null,
      bar: 0,
      legend: short ? 0 : LEGEND * rem,
      padding,
      target: Math.max(FLOOR.mouse, TARGET.mouse * rem),
    };
  }
  const narrow = width < WIDE.from;
  const own = MAP[narrow ? 'narrow' : 'tall'];
  const half = Math.round(
    drawing ? height * own.drawing : Math.min(height * own.share, width * own.perWidth + own.more * rem),
  );
  const tops = {
    peek: Math.round(Math.max(half, height - (BAR + SHEET.peek) * rem)),
    half,
    full: Math.round(Math.min(half, SHEET.full * rem)),
  };
  /* Under the highest panel the map stays as it was. */
  const mapHeight = sheet === 'peek' ? tops.peek : half;
  const padding = clear(narrow ? CLEAR.narrow : CLEAR.tall);
  return {
    kind: 'tall',
    narrow,
    short: false,
    tight: isTight(width, mapHeight, padding, scale),
    scale: Math.max(0.9, scale),
    panel: 0,
    mapHeight,
    tops,
    bar: BAR * rem,
    legend: 0,
    padding,
    target: Math.max(FLOOR.finger, TARGET.finger * rem),
  };
}

function isTight(width: number, height: number, { left, right, top, bottom }: Room['padding'], scale: number): boolean {
  return Math.min(width - left - right, (height - top - bottom) * LAND) / scale < TIGHT;
}

/** A frame in another site's page, divided. */
export interface EmbedRoom {
  readonly room: Room;
  /** What the frame would be high to show all, but for what stands under the map and the panel, in CSS pixels; null where the panel flows on below the map. */
  readonly wished: number | null;
}

/** Divides a frame `width` × `height` CSS pixels large; `height` without what stands at its foot. Without a panel the map has all of it. */
export function embedRoomOf(width: number, height: number, panel: boolean, drawing: boolean, rem: number): EmbedRoom {
  const [top, right, bottom, left] = EMBED.clear.map((value) => value * rem) as [number, number, number, number];
  const padding = { top, right, bottom, left };
  const beside = panel && width >= EMBED.beside;
  const within = (share: number): number =>
    Math.round(Math.min(EMBED.most * rem, Math.max(EMBED.least * rem, width * share)));
  const share = width >= EMBED.beside ? EMBED.wide : EMBED.tall;
  const below = panel && !beside;
  const mapHeight = below ? within(drawing ? 1 : EMBED.tall) : Math.max(height, EMBED.least * rem * 0.5);
  const taken = beside ? Math.round(width * EMBED.panel) : 0;
  const room: Room = {
    kind: beside ? 'wide' : 'tall',
    narrow: width < EMBED.beside,
    short: false,
    tight: isTight(width - taken, mapHeight, padding, rem / 16),
    scale: rem / 16,
    panel: taken,
    mapHeight,
    tops: null,
    bar: 0,
    legend: 0,
    padding,
    target: Math.max(FLOOR.mouse, TARGET.mouse * rem),
  };
  return { room, wished: below ? null : within(share) };
}

/** The root's text size in such a frame, in CSS pixels: it follows the width alone. */
export function embedFontSize(width: number, medium = MEDIUM): number {
  return rootFontSize(width, width * EMBED.wide, medium);
}

/** The page before any script: its map, and on a page of its own the text beside it. */
const FIRST = ':is(#first,#told)';

/**
 * The same table as a stylesheet, for the page before any script: the root's text, the least target of a pointer, and where the first map
 * stands. `shares` are the panels' shares of a wide screen by lens.
 */
export function roomCss(shares: Readonly<Record<string, number>>): string {
  const rem = (value: number): string => `${value}rem`;
  const least = (by: keyof typeof TARGET): string => `max(${FLOOR[by]}px,${rem(TARGET[by])})`;
  const percent = (value: number, unit: string): string => `${Number((value * 100).toFixed(3))}${unit}`;
  /* A rem in the root's own size is what the person's browser calls medium. */
  const medium = (value: number): string => `${Number((value / MEDIUM).toFixed(5))}rem`;
  const text = `clamp(${medium(TEXT.least)},${percent(TEXT.perWidth, 'vw')} + ${percent(TEXT.perHeight, 'vh')} + ${medium(TEXT.rest)},${medium(TEXT.most)})`;
  const clear = ([top, right, bottom, left]: readonly number[]): string =>
    `--top:${rem(top ?? 0)};--end:${rem(right ?? 0)};--bottom:${rem(bottom ?? 0)};--side:${rem(left ?? 0)}`;
  const above = ({ share, perWidth, more }: (typeof MAP)['tall' | 'narrow']): string =>
    `--sheet-height:min(${percent(share, 'vh')},${percent(perWidth, 'vw')} + ${rem(more)})`;
  const panel = (share: string): string =>
    `--panel:min(100vw * (${share} + ${PANEL.slack}),max(${rem(PANEL.least)},100vw * ${share}))`;
  const wide = `(min-aspect-ratio: ${WIDE.ratio * 1000 + 1}/1000) and (min-width: ${WIDE.from}px)`;
  return [
    `html{font-size:${text};height:100%;--finger:0px;--target:${least('mouse')}}`,
    `@media (pointer:coarse){html{--finger:${least('finger')};--target:${least('finger')}}}`,
    `${FIRST}{${clear(CLEAR.tall)};${above(MAP.tall)};--panel:0px;--share:${shares['zones'] ?? 0}}`,
    ...Object.entries(shares).map(([lens, share]) => `html[data-lens=${lens}] ${FIRST}{--share:${share}}`),
    `@media (max-width:${WIDE.from - 1}px){${FIRST}{${clear(CLEAR.narrow)};${above(MAP.narrow)}}}`,
    `@media ${wide}{${FIRST}{${clear(CLEAR.wide)};--sheet-height:100vh;${panel('var(--share)')}}}`,
    `@media ${wide} and (max-height: ${WIDE.short - 1}px){${FIRST}{${clear(CLEAR.short)};${panel(`max(var(--share),${PANEL.short})`)}}}`,
    `@container plate (max-width:${TIGHT / 16}rem){#first .plate .p-wide{display:none}#first .plate .p-narrow{display:inline}}`,
  ].join('');
}

/** The map on a sheet of paper: as wide as a desk's, in CSS pixels, before it is fitted to the sheet; a drawing is higher. */
export const PAPER = { width: 1000, height: 500, drawing: 720 } as const;

/** How a sheet of paper is divided: the map over the panel, the legend under the map. */
export function paperRoom({ drawing }: Pick<Wish, 'drawing'>): Room {
  return {
    kind: 'wide',
    narrow: false,
    short: false,
    tight: false,
    scale: 1,
    panel: 0,
    mapHeight: drawing ? PAPER.drawing : PAPER.height,
    tops: null,
    bar: 0,
    legend: 1,
    padding: { top: 12, right: 24, bottom: 12, left: 24 },
    target: 24,
  };
}

/** A screen that people stand before: its diagonal and how far away they stand, in millimetres. */
export interface Stand {
  readonly diagonal: number;
  readonly distance: number;
}

/** What a stand asks of sizes, in millimetres: the least and the wished-for side of a control, the least height of a capital as degrees of sight. */
export const STAND_SIZES = { floor: 15, control: 20, sight: 0.7 } as const;
/** Height of a capital letter in ems of the fonts in use. */
const CAPITAL = 0.7;

/** CSS pixels to a millimetre of a screen of `width` × `height` CSS pixels. */
export function pixelsPerMillimetre(width: number, height: number, { diagonal }: Stand): number {
  return Math.hypot(width, height) / diagonal;
}

/**
 * The root's text size on a stand, in CSS pixels: the smallest text on screen (`least` rem) keeps its capitals above the least angle of sight
 * at the stated distance, and a control of 2.6 rem is as large as a finger asks.
 */
export function standFontSize(width: number, height: number, stand: Stand, least = 0.8): number {
  const perMillimetre = pixelsPerMillimetre(width, height, stand);
  const capital = 2 * stand.distance * Math.tan(((STAND_SIZES.sight / 2) * Math.PI) / 180);
  const readable = (capital * perMillimetre) / (CAPITAL * least);
  const reachable = (STAND_SIZES.control * perMillimetre) / TARGET.finger;
  return Math.max(rootFontSize(width, height), readable, reachable);
}
