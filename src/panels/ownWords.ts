/** A piece of a text, and whether it is Chinese. */
export interface Piece {
  readonly text: string;
  readonly chinese: boolean;
}

/** From a first character to a last one, with what stands between them in a term or a document's number. */
const CHINESE = /\p{Script=Han}(?:[\p{Script=Han}\d〔〕（）、·+]*\p{Script=Han})?/gu;

/** A text of another language cut where Chinese terms begin and end. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: term, index } of text.matchAll(CHINESE)) {
    if (index > end) pieces.push({ text: text.slice(end, index), chinese: false });
    pieces.push({ text: term, chinese: true });
    end = index + term.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), chinese: false }] : pieces;
}
