import { flushSync, mount, unmount } from 'svelte';
import type { Placed } from '../../../plate/place.ts';
import Plate from '../../../plate/Plate.svelte';
import { toCss } from '../../../theme/css.ts';
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
  const sheet = document.createElement('div');
  for (const [role, value] of Object.entries(toCss(theme))) sheet.style.setProperty(role, value);
  Object.assign(sheet.style, { position: 'fixed', left: '-10000px', top: '0', visibility: 'hidden' });
  document.body.append(sheet);
  const plate = mount(Plate, { target: sheet, props: { placed, sizes: theme.map, label } });
  try {
    flushSync();
    const drawn = sheet.querySelector('svg');
    if (!drawn) throw new Error('the plate was not drawn (it needs a page with a body)');
    return flattened(drawn, placed);
  } finally {
    void unmount(plate);
    sheet.remove();
  }
}

function flattened(drawn: SVGSVGElement, { land, frame, width, height }: Placed): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  /* Units of the land in a CSS pixel: what does not grow with the land is told in its units. */
  const unit = land.width / frame.width;
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
  copy.removeAttribute('class');
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return new XMLSerializer().serializeToString(copy);
}

function grown(lengths: string, by: number): string {
  return lengths === 'none' ? lengths : lengths.replaceAll(/[\d.]+(?:px)?/g, (one) => String(parseFloat(one) * by));
}
