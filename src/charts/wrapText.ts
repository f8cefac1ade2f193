/** How wide signs run in ems, on the wide side of the fonts in use: bold serif names run wider than plain text. */
function signWidth(sign: string): number {
  if ((sign.codePointAt(0) ?? 0) > 0x2e80 || '…—“”‘’·←→'.includes(sign)) return 1;
  if ("iljtfrI.,:;'|()[] -".includes(sign)) return 0.38;
  if ('mwMW@%'.includes(sign)) return 0.9;
  return /[A-Z]/.test(sign) ? 0.68 : 0.56;
}

/** A cautious estimate of how wide a text runs at a size, sign by sign, in the unit of the size. */
export function runWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
  return ems * size * (bold && /[a-z]/i.test(text) ? 1.12 : 1);
}

/** The widest of some lines at a size. */
export function linesWidth(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => runWidth(line, size, bold)));
}

/** A text in lines no wider than a width: English by words, Chinese by signs; what exceeds `most` lines ends in …. */
export function wrapText(text: string, size: number, width: number, most = 2, bold = false): string[] {
  const pieces =
    text.match(/[\u2e80-\uffff][、，。；：）」”]*|[^\s–\u2e80-\uffff]*[–\s]+|[^\s–\u2e80-\uffff]+/gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && runWidth((line + piece).trimEnd(), size, bold) > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= most) return trimmed;
  let last = trimmed[most - 1] ?? '';
  while (last.length > 1 && runWidth(`${last}…`, size, bold) > width) last = last.slice(0, -1);
  return [...trimmed.slice(0, most - 1), `${last.replace(/[、,;\s]+$/u, '')}…`];
}
