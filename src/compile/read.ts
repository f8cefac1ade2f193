import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problems } from './problems.ts';
import { typingFault } from './typing.ts';

export type Path = readonly (string | number)[];

/** A YAML file that remembers on which line each of its values stands. */
export interface SeedFile {
  /** Path from the project's root, as errors print it. */
  readonly name: string;
  readonly value: unknown;
  lineOf(path: Path): number;
}

/** What a run has read, by its problems: a file is parsed once, and its faults are told once. */
const READ = new WeakMap<Problems, Map<string, SeedFile | null>>();

/** Reads one seed file; a missing file, a wrong encoding or broken YAML is a problem, and null. */
export function readSeed(root: string, name: string, problems: Problems): SeedFile | null {
  const path = join(root, name);
  const read = READ.get(problems) ?? new Map<string, SeedFile | null>();
  READ.set(problems, read);
  const known = read.get(path);
  if (known !== undefined) return known;
  const file = parseSeed(path, name, problems);
  read.set(path, file);
  return file;
}

function parseSeed(path: string, name: string, problems: Problems): SeedFile | null {
  if (!existsSync(path)) {
    problems.add(name, 1, 'the file is missing; seeds/README.md names the files a compile needs');
    return null;
  }
  const text = readText(path, name, problems);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const typed = typingFault(text, document);
  const [error] = document.errors;
  if (typed !== null || error) {
    /* What follows the first fault of a file mostly follows from it. */
    const [line, reason] = typed ?? [error?.linePos?.[0].line ?? 1, error?.message.split('\n')[0] ?? 'not YAML'];
    problems.add(name, line, reason);
    return null;
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (reason) {
    problems.add(name, 1, `cannot be read (${(reason as Error).message}); write it without anchors and aliases`);
    return null;
  }
  return {
    name,
    value,
    lineOf(at) {
      for (let length = at.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/**
 * The one door to every file that people hand in: its text in UTF-8 with or without a byte order mark, line ends of any kind made
 * \n. Null, and one problem, where it is in another encoding or characters of it were lost.
 */
export function readText(path: string, name: string, problems: Problems): string | null {
  const bytes = readFileSync(path);
  const refuse = (line: number, reason: string): null => {
    problems.add(name, line, reason);
    return null;
  };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(1, `is saved as UTF-16; ${SAVE}`);
  const text = decoded(bytes, 'utf-8');
  if (text === null) return refuse(...encodingFault(bytes));
  const odd = /[\0\uFFFD]/.exec(text);
  if (odd) {
    const what = odd[0] === '\0' ? 'a NUL, so it is not plain text' : '�, where a character was lost';
    return refuse(lineAt(text, odd.index), `holds ${what}; type the line again from the document and save as UTF-8`);
  }
  return text.replace(/\r\n?/g, '\n');
}

const SAVE = 'save it again as UTF-8 (记事本、WPS：另存为，编码选 UTF-8)';

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where bytes stop being UTF-8, and whether the whole file is in another encoding or only a piece of it is damaged. */
function encodingFault(bytes: Buffer): [line: number, reason: string] {
  const lines = bytes.toString('latin1').split(/\r\n?|\n/);
  const chinese = lines.flatMap((line, i) => (/[^\0-\x7f]/.test(line) ? [i] : []));
  const wrong = chinese.filter((i) => decoded(Buffer.from(lines[i] ?? '', 'latin1'), 'utf-8') === null);
  const line = (wrong[0] ?? 0) + 1;
  if (wrong.length * 2 < chinese.length)
    return [line, 'holds bytes that are not UTF-8; type the line again and save the file as UTF-8'];
  const encoding = decoded(bytes, 'gb18030') === null ? 'in an unknown encoding' : 'saved as GBK';
  return [line, `is ${encoding}, not UTF-8; ${SAVE}`];
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n?|\n/).length;
