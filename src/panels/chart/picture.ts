/** A part of the page as a picture of its own. Lengths in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a drawn mark wears, as the page's styles give it. */
const WORN = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'text-anchor'],
  ...['font-family', 'font-size', 'font-weight', 'dominant-baseline'],
];
/** Whether a computed colour is none: no paint, or one that lets everything through. */
const isBare = (colour: string): boolean => /^(?:none|transparent|.*, 0\))$/.test(colour);
const MARGIN = 16;

/**
 * An element as it stands on screen, as one SVG that needs no page: its words where they stand, its drawings with the colours they wear, its grounds. What is hidden from sight is left
 * out, and so is what `data-tool` marks.
 */
export function pictureOf(element: HTMLElement, ground: string): Picture {
  const base = element.getBoundingClientRect();
  const [dx, dy] = [MARGIN - base.left, MARGIN - base.top];
  const width = Math.ceil(base.width) + 2 * MARGIN;
  const height = Math.ceil(base.height) + 2 * MARGIN;
  const parts: string[] = [];
  const patterns: string[] = [];
  walk(element);
  const defs = patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${defs}<rect width="${width}" height="${height}" fill="${ground}"/>${parts.join('')}</svg>`;
  return { svg, width, height };

  function walk(node: Element): void {
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    const hidden = style.display === 'none' || style.visibility === 'hidden' || style.clipPath.startsWith('inset(');
    if (hidden || node.hasAttribute('data-tool')) return;
    if (node instanceof SVGSVGElement) {
      parts.push(drawn(node, box.left + dx, box.top + dy, box));
      return;
    }
    const fill = groundOf(style);
    if (fill !== null && box.width > 0 && box.height > 0)
      parts.push(
        `<rect x="${at(box.left + dx)}" y="${at(box.top + dy)}" width="${at(box.width)}" height="${at(box.height)}" fill="${fill}"/>`,
      );
    for (const child of node.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child instanceof Text && child.data.trim() !== '') words(child, style);
    }
  }

  function groundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | null {
    const [pale, dark] = backgroundImage.startsWith('repeating-linear-gradient')
      ? [...new Set(backgroundImage.match(/(?:rgba?|color|oklab|oklch)\([^()]*\)/g) ?? [])]
      : [];
    if (pale === undefined || dark === undefined) return isBare(backgroundColor) ? null : backgroundColor;
    const id = `hatch-${patterns.length}`;
    patterns.push(
      `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${pale}"/><rect width="2" height="5" fill="${dark}"/></pattern>`,
    );
    return `url(#${id})`;
  }

  function words(text: Text, style: CSSStyleDeclaration): void {
    const font = `font-family="${escaped(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" fill="${style.color}"`;
    for (const { line, box } of linesOf(text)) {
      const turned = style.writingMode.startsWith('vertical') && /^[\x20-\x7e]+$/.test(line);
      const [x, y] = turned
        ? [box.right + dx - box.width * 0.25, box.bottom + dy]
        : [box.left + dx, box.top + dy + box.height * 0.78];
      const turn = turned ? ` transform="rotate(-90 ${at(x)} ${at(y)})"` : '';
      parts.push(`<text x="${at(x)}" y="${at(y)}" ${font}${turn}>${escaped(line)}</text>`);
    }
  }
}

/** A text by the lines it is broken into on screen. */
function linesOf(text: Text): { line: string; box: DOMRect }[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const whole = range.getBoundingClientRect();
  if (range.getClientRects().length === 1 && whole.width > 0) return [{ line: text.data.trim(), box: whole }];
  const lines: { line: string; box: DOMRect }[] = [];
  for (let i = 0; i < text.data.length; i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    const sign = text.data.charAt(i);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.line += sign;
      last.box = DOMRect.fromRect({
        x: last.box.x,
        y: last.box.y,
        width: box.right - last.box.x,
        height: last.box.height,
      });
    } else if (box.width > 0 && sign.trim() !== '') lines.push({ line: sign, box });
  }
  return lines;
}

/** A drawing with what it wears written into it; its links and what cannot be seen are left out. */
function drawn(svg: SVGSVGElement, x: number, y: number, { width, height }: DOMRect): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [worn, bare] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  for (const [i, element] of bare.entries()) {
    const original = worn[i];
    if (!original) continue;
    const style = getComputedStyle(original);
    const unseen = isBare(style.fill) && (isBare(style.stroke) || style.stroke === '');
    if (element instanceof SVGRectElement && unseen) element.setAttribute('visibility', 'hidden');
    for (const name of WORN) {
      const value = style.getPropertyValue(name);
      if (value !== '') element.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'href', 'aria-label']) element.removeAttribute(name);
  }
  for (const name of ['class', 'style']) copy.removeAttribute(name);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, at(value));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

const at = (length: number): string => String(Math.round(length * 10) / 10);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A picture as a PNG so many times as fine. Rejects where the browser draws none. */
export async function pngOf({ svg, width, height }: Picture, fine: number): Promise<Blob> {
  const image = new Image();
  /* A data address: the content policy allows it, and it taints no canvas. */
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(image.ownerDocument.createElement('canvas'), {
    width: width * fine,
    height: height * fine,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`this browser makes no picture of ${canvas.width} × ${canvas.height}`);
  return blob;
}
