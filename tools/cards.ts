import { createHash } from 'node:crypto';
import { RATIO } from '../src/plate/land.ts';
import type { Card, Shapes, Spot } from '../src/shells/first/card.ts';
import { light } from '../src/theme/light.ts';
import type { Hue } from '../src/model/hues.ts';
import { maskOf, Raster, strokeOf, type Mask, type Point, type Share } from './raster.ts';

/** The size that messengers and networks ask of a card, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
/** What stays free around the land. */
export const MARGIN = 56;
/** A stripe of the hatch that says “to be cultivated”, and its pale side, in pixels. */
const STRIPE = 18;

/**
 * Draws the card of a page from the shapes and colours of its map: no letter stands on it, since no font is sure to be at hand, and what it is
 * about is said beside it by whoever shows it. What all cards share is prepared once.
 */
export class Cards {
  readonly #cities: ReadonlyMap<string, Mask>;
  readonly #shapes: Shapes;
  readonly #outline: Mask;
  readonly #shadow: Mask;
  readonly #borders: Mask;
  readonly #divisions = new Map<string, Mask>();
  readonly #drawn = new Map<string, Buffer>();

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    this.#cities = new Map(shapes.cities.map(({ id, rings }) => [id, maskOf(CARD, rings.map(placed))]));
    const outline = shapes.outline.map(placed);
    this.#outline = strokeOf(CARD, outline, 2.2);
    this.#shadow = strokeOf(CARD, outline, 16);
    this.#borders = strokeOf(
      CARD,
      shapes.borders.map(({ line }) => placed(line)),
      1.6,
    );
  }

  /** The file name of a card: two that show the same are one. */
  nameOf(card: Card): string {
    return `cards/${createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 12)}.png`;
  }

  /** Every card that was asked for, by file name. */
  get drawn(): ReadonlyMap<string, Buffer> {
    return this.#drawn;
  }

  /** Draws a card once, and says its name. */
  add(card: Card): string {
    const name = this.nameOf(card);
    if (!this.#drawn.has(name)) this.#drawn.set(name, this.#draw(card));
    return name;
  }

  #draw({ hues, tiers, chosen }: Card): Buffer {
    const raster = new Raster(CARD.width, CARD.height, light.ground);
    raster.paint(this.#shadow, light.hairline, 0.35);
    for (const [id, mask] of this.#cities) {
      const { fill, pale } = light.zone[hues[id] as Hue] ?? { fill: light.land, pale: light.land };
      const tier = tiers === null ? 'key' : (tiers[id] ?? 'none');
      /* One that is chosen stands out by what the others lack. */
      const faded = chosen.length > 0 && tiers === null && !chosen.includes(id);
      raster.paint(mask, tier === 'none' ? light.land : tier === 'key' && !faded ? fill : pale);
      if (tier === 'cultivate' || tier === 'reported') raster.paint(mask, fill, TEXTURES[tier]);
    }
    raster.paint(this.#borders, light.sheet, 0.7);
    raster.paint(this.#between(hues), light.borderZone);
    raster.paint(this.#outline, light.outline);
    for (const id of chosen) {
      const rings = this.#shapes.cities.find((one) => one.id === id)?.rings.map(placed) ?? [];
      raster.paint(strokeOf(CARD, rings.map(closed), 4.5), light.accent);
    }
    const { newArea } = this.#shapes;
    if (newArea) {
      const at = spotOf(newArea);
      raster.fill([hexagon(at, 13)], light.sheet);
      raster.fill([hexagon(at, 10)], light.accent);
    }
    /* The mark of the atlas, as on its icon. */
    raster.fill([hexagon([MARGIN + 22, MARGIN + 22], 22)], light.accent);
    return raster.png();
  }

  /** The borders between colours; most cards have the same. */
  #between(hues: Card['hues']): Mask {
    const key = JSON.stringify(hues);
    const lines = (): Point[][] =>
      this.#shapes.borders.filter(({ a, b }) => hues[a] !== hues[b]).map(({ line }) => placed(line));
    const mask = this.#divisions.get(key) ?? strokeOf(CARD, lines(), 4);
    this.#divisions.set(key, mask);
    return mask;
  }
}

/** Where the land stands: whole, in the middle. */
const HIGH = CARD.height - 2 * MARGIN;
const WIDE = HIGH / RATIO;
const LEFT = (CARD.width - WIDE) / 2;
const spotOf = ([x, y]: Spot): Point => [LEFT + x * WIDE, MARGIN + y * HIGH];
const placed = (line: readonly Spot[]): Point[] => line.map(spotOf);
const closed = (ring: readonly Point[]): Point[] => [...ring, ...ring.slice(0, 1)];

/** Stripes that rise to the right, their edges smooth over a pixel. */
const hatch: Share = (x, y) => {
  const at = ((((x + y) / Math.SQRT2) % STRIPE) + STRIPE) % STRIPE;
  return Math.min(1, Math.max(0, STRIPE / 4 + 0.5 - Math.abs(at - STRIPE / 2)));
};

/** Dots on a square grid turned by half a right angle. */
const dots: Share = (x, y) => {
  const [across, down] = [(x + y) / Math.SQRT2, (x - y) / Math.SQRT2].map(
    (at) => (((at % STRIPE) + STRIPE) % STRIPE) - STRIPE / 2,
  );
  return Math.min(1, Math.max(0, STRIPE / 4 + 0.5 - Math.hypot(across ?? 0, down ?? 0)));
};

const TEXTURES = { cultivate: hatch, reported: dots } as const;

function hexagon([x, y]: Point, radius: number): Point[] {
  return [0, 1, 2, 3, 4, 5].map((turn) => [
    x + radius * Math.sin((turn * Math.PI) / 3),
    y - radius * Math.cos((turn * Math.PI) / 3),
  ]);
}
