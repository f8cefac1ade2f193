import { textWidth } from './textWidth.ts';

/** A text in lines no wider than a width (by the estimate of `textWidth`): English by words, Chinese by signs; what exceeds `most` lines ends in …. */
export function wrapText(text: string, size: number, width: number, most = 2): string[] {
  const pieces = text.match(/[\u2e80-\uffff][、，。；：）」”]*|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= most) return trimmed;
  let last = trimmed[most - 1] ?? '';
  while (last.length > 1 && textWidth(`${last}…`, size) > width) last = last.slice(0, -1);
  return [...trimmed.slice(0, most - 1), `${last.replace(/[、,;\s]+$/u, '')}…`];
}

/** The widest of some lines at a size. */
export function linesWidth(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}
