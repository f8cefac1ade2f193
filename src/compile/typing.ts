import { isScalar, visit, type Document } from 'yaml';

/** A key at the start of a line or of a pair in braces, with a full-width colon behind it. */
const WIDE_KEY = /(?:^ *(?:- +)*\{?|[{,]) *([a-z][A-Za-z]*) *：/;
const TAB = /^ *\t/;
const WIDE_BLANK = /^ *[\u3000\u00A0]/;

/**
 * What a Chinese keyboard or a word processor leaves where YAML wants something else: the line and one sentence with the remedy; null
 * where a file has nothing of it. Quoted texts, block texts and comments may hold what they like.
 */
export function typingFault(text: string, document: Document): [line: number, reason: string] | null {
  const lines = withoutTexts(text, document).split('\n');
  const found = (pattern: RegExp): number[] => lines.flatMap((line, i) => (pattern.test(line) ? [i + 1] : []));
  const more = ({ length }: number[]): string => (length > 1 ? ` (and ${length - 1} more of the kind)` : '');
  for (const [pattern, what] of [
    [TAB, 'a tab'],
    [WIDE_BLANK, 'a full-width blank'],
  ] as const) {
    const indents = found(pattern);
    if (indents[0] !== undefined)
      return [indents[0], `is indented with ${what}${more(indents)}; use half-width blanks`];
  }
  const colons = found(WIDE_KEY);
  if (colons[0] !== undefined) {
    const [, key] = WIDE_KEY.exec(lines[colons[0] - 1] ?? '') ?? [];
    return [colons[0], `"${key}：" has a full-width colon${more(colons)}; write "${key}: " with a blank behind it`];
  }
  const at = document.errors[0]?.linePos?.[0].line;
  const failed = at === undefined ? '' : (lines[at - 1] ?? '');
  const [, key, colon] = (/:(\s|$)/.test(failed) ? null : /^\s*(?:- +)?([^:：]+)([:：])/.exec(failed)) ?? [];
  if (at === undefined || key === undefined) return null;
  const what = colon === '：' ? 'a full-width colon' : 'no blank behind its colon';
  return [at, `"${key}${colon}" has ${what}; write "${key}: "`];
}

/** The file, line for line, with quoted and block texts blanked out and comments gone. */
function withoutTexts(text: string, document: Document): string {
  const ranges: [from: number, to: number][] = [];
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.range && node.type !== 'PLAIN') ranges.push([node.range[0], node.range[1]]);
    },
  });
  let [out, done] = ['', 0];
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    out += text.slice(done, from) + text.slice(from, to).replace(/[^\n]/g, '_');
    done = to;
  }
  return (out + text.slice(done)).replace(/(^|[ \t])#[^\n]*/gm, '$1');
}
