/** How a screen is divided between map and panel, in CSS pixels. */
export interface Room {
  readonly kind: 'wide' | 'tall';
  /** Whether the screen is a phone's, where the line under the title goes below the map. */
  readonly narrow: boolean;
  /** Whether the whole province is drawn so small that names on it stand closer. */
  readonly tight: boolean;
  /** Size of text and symbols against a desk screen at arm's length. */
  readonly scale: number;
  /** Width of the panel beside the map; 0 where the panel is below it. */
  readonly panel: number;
  /** Height of the map where the panel is below it; the whole screen otherwise. */
  readonly mapHeight: number;
  /** Width that the legend takes of a map that fills the sheet; 0 where it stands below. */
  readonly legend: number;
  /** What the province keeps clear of, inside the map. */
  readonly padding: { top: number; right: number; bottom: number; left: number };
}

/** The same rule as the root font size in base.css, so that map and panels grow together. */
function rootFontSize(width: number, height: number): number {
  return Math.min(40, Math.max(15, 0.005 * width + 0.0045 * height + 5));
}

/** What a question wants of the screen: how much of a wide one its panel takes, as a share of 1, and whether it is a drawing that wants more of a tall one. */
export interface Wish {
  readonly share: number;
  readonly drawing: boolean;
}

/** Divides a screen (CSS pixels): beside each other where it is wider than tall, the panel below the map otherwise. */
export function roomOf(width: number, height: number, { share, drawing }: Wish): Room {
  const rem = rootFontSize(width, height);
  const scale = rem / 16;
  if (width > height * 1.05 && width > 720) {
    const panel = Math.round(Math.min(width * (share + 0.03), Math.max(20 * rem, width * share)));
    const padding = { top: 5.2 * rem, right: 1.4 * rem, bottom: 3 * rem, left: 2.4 * rem };
    const tight = isTight(width - panel, height, padding, scale);
    return { kind: 'wide', narrow: false, tight, scale, panel, mapHeight: height, legend: 17 * rem, padding };
  }
  const narrow = width <= 720;
  const mapHeight = drawing
    ? Math.round(height * (narrow ? 0.62 : 0.7))
    : Math.round(Math.min(height * (narrow ? 0.56 : 0.52), width * 0.82 + (narrow ? 8 : 9.5) * rem));
  const padding = { top: (narrow ? 6 : 8.6) * rem, right: 1.6 * rem, bottom: 3.4 * rem, left: 1.6 * rem };
  const tight = isTight(width, mapHeight, padding, scale);
  return { kind: 'tall', narrow, tight, scale: Math.max(0.9, scale), panel: 0, mapHeight, legend: 0, padding };
}

/** Gansu on the Mercator plane is 16.4 degrees wide and as high as 13; under 600 CSS pixels of width at scale 1 names crowd. */
function isTight(width: number, height: number, { left, right, top, bottom }: Room['padding'], scale: number): boolean {
  return Math.min(width - left - right, ((height - top - bottom) * 16.4) / 13) / scale < 600;
}
