import { flushSync, mount, unmount } from 'svelte';
import type { Placed } from '../../../plate/place.ts';
import Plate from '../../../plate/Plate.svelte';
import { toCss } from '../../../theme/css.ts';
import type { SceneDrawing } from '../sceneDrawing.ts';
import type { Theme } from '../../../theme/theme.ts';

/** What is worn by class on the page and has to be written out in a file. */
const WORN = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
] as const;
const WORN_BY_TEXT = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'] as const;

/**
 * A plate as an SVG file that looks the same anywhere and at any size: colours of a theme and widths as attributes, no stylesheet, so that it
 * also passes a content policy that allows none. Needs a page to be drawn on for a moment.
 */
export function flatPlate(placed: Placed, theme: Theme, label: string): string {
  const { land, frame, width, height } = placed;
  const props = { placed, sizes: theme.map, label };
  /* Units of the land in a CSS pixel: what does not grow with the land is told in its units. */
  const unit = land.width / frame.width;
  return flat(theme, (target) => mount(Plate, { target, props }), { unit, viewBox: `0 0 ${width} ${height}` });
}

/** The same of a drawing that stands where other scenes have their map. */
export function flatDrawing({ Drawing, props }: SceneDrawing, theme: Theme): string {
  return flat(theme, (target) => mount(Drawing, { target, props }), { unit: 1 });
}

/** Draws on the page for a moment; `unit` is what a CSS pixel is in the units that do not grow with the drawing. */
function flat(
  theme: Theme,
  draw: (target: HTMLElement) => object,
  { unit, viewBox }: { unit: number; viewBox?: string },
): string {
  const sheet = document.createElement('div');
  for (const [role, value] of Object.entries(toCss(theme))) sheet.style.setProperty(role, value);
  Object.assign(sheet.style, { position: 'fixed', left: '-10000px', top: '0', visibility: 'hidden' });
  document.body.append(sheet);
  const plate = draw(sheet);
  try {
    flushSync();
    const drawn = sheet.querySelector('svg');
    if (!drawn) throw new Error('the plate was not drawn (it needs a page with a body)');
    const copy = drawn.cloneNode(true) as SVGSVGElement;
    wear(drawn, copy, unit);
    copy.removeAttribute('class');
    if (viewBox !== undefined) copy.setAttribute('viewBox', viewBox);
    return new XMLSerializer().serializeToString(copy);
  } finally {
    void unmount(plate);
    sheet.remove();
  }
}

/** Writes out on the copy what the drawn one wears by class. */
function wear(drawn: SVGSVGElement, copy: SVGSVGElement, unit: number): void {
  const [worn, written] = [drawn, copy].map((one) => [...one.querySelectorAll<SVGElement>('*')]) as [
    SVGElement[],
    SVGElement[],
  ];
  for (const [i, element] of worn.entries()) {
    const to = written[i];
    if (!to) continue;
    const style = getComputedStyle(element);
    if (style.opacity !== '1') to.setAttribute('opacity', style.opacity);
    to.removeAttribute('class');
    if (!(element instanceof SVGGeometryElement || element instanceof SVGTextElement)) continue;
    for (const role of WORN) to.setAttribute(role, style.getPropertyValue(role));
    if (element instanceof SVGTextElement)
      for (const role of WORN_BY_TEXT) to.setAttribute(role, style.getPropertyValue(role));
    if (style.getPropertyValue('vector-effect') !== 'non-scaling-stroke') continue;
    for (const role of ['stroke-width', 'stroke-dasharray'] as const)
      to.setAttribute(role, grown(style.getPropertyValue(role), unit));
  }
}

function grown(lengths: string, by: number): string {
  return lengths === 'none' ? lengths : lengths.replaceAll(/[\d.]+(?:px)?/g, (one) => String(parseFloat(one) * by));
}
