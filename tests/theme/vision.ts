import { color, lab, rgb, type LabColor } from 'd3';

/** The three ways of seeing two of three primaries, and full sight. */
export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

/**
 * Machado, Oliveira & Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * table 1 at severity 1.0; on linear RGB, rows R, G, B.
 */
const MACHADO: Record<Exclude<Sight, 'normal'>, readonly (readonly [number, number, number])[]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const fromLinear = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
const linear = (css: string): [number, number, number] => {
  if (!color(css)) throw new Error(`not a colour: ${css}`);
  const { r, g, b } = rgb(css);
  return [toLinear(r / 255), toLinear(g / 255), toLinear(b / 255)];
};

/** The colour as an eye of this sight meets it. */
export function seenBy(sight: Sight, css: string): string {
  if (sight === 'normal') return css;
  const from = linear(css);
  const [r = 0, g = 0, b = 0] = MACHADO[sight].map((row) => {
    const sum = row[0] * from[0] + row[1] * from[1] + row[2] * from[2];
    return 255 * fromLinear(Math.min(1, Math.max(0, sum)));
  });
  return rgb(r, g, b).formatHex();
}

/** CIE lightness L*, 0 to 100: what is left of a colour in a grey print. */
export function lightness(css: string): number {
  return lab(css).l;
}

/** The WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (css: string): number => {
    const [r, g, b] = linear(css);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** CIEDE2000 with all weights 1; Sharma, Wu & Dalal 2005, equations 2 to 22. */
export function difference(a: string, b: string): number {
  return differenceOfLab(lab(a), lab(b));
}

/** The same on L*, a*, b* themselves, so that it can be held against the published pairs. */
export function differenceOfLab(one: Pick<LabColor, 'l' | 'a' | 'b'>, other: Pick<LabColor, 'l' | 'a' | 'b'>): number {
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot((1 + g) * one.a, one.b), Math.hypot((1 + g) * other.a, other.b)];
  const [h1, h2] = [angle(one.b, (1 + g) * one.a), angle(other.b, (1 + g) * other.a)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dL = other.l - one.l;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
  const l = (one.l + other.l) / 2;
  const c = (c1 + c2) / 2;
  const h = c1 * c2 === 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2 + 360) / 2) % 360;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const turned = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + turned * (dC / sC) * (dH / sH));
}

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
const angle = (y: number, x: number): number => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;

/** Every unordered pair of a list. */
export function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));
}
