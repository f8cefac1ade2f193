import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problems } from './problems.ts';
import { typingFault } from './typing.ts';

export type Path = readonly (string | number)[];

/** Why a file cannot be read, and where. */
export interface Fault {
  readonly line: number;
  readonly reason: string;
}

/** The seeds a compile reads, by paths from the project's root: those of a folder, or others laid over them. */
export interface Seeds {
  /** The text of a file, its line ends \n and no byte order mark before it, or its fault; null where there is none. */
  text(name: string): string | Fault | null;
  /** What a folder holds, in alphabetical order, folders with a slash at the end; nothing where there is no such folder. */
  names(folder: string): readonly string[];
  /** A YAML file as read, or its first fault; null where there is none. Shared by all who ask, so nobody may change its value. */
  yaml(name: string): Yaml | Fault | null;
}

/** The text of a YAML file understood once. */
export interface Yaml {
  readonly value: unknown;
  lineOf(path: Path): number;
}

/** A YAML file that remembers on which line each of its values stands. */
export interface SeedFile extends Yaml {
  /** Path from the project's root, as errors print it. */
  readonly name: string;
}

/** The seeds of the project at `root`; each YAML file is read when first asked for and then kept. */
export function seedsIn(root: string): Seeds {
  const text = (name: string): string | Fault | null =>
    existsSync(join(root, name)) ? decode(readFileSync(join(root, name))) : null;
  return {
    text,
    names(folder) {
      if (!existsSync(join(root, folder))) return [];
      const entries = readdirSync(join(root, folder), { withFileTypes: true });
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
    },
    yaml: kept(text),
  };
}

/** Seeds with some files replaced or added by the texts or bytes given, or taken away by null; all others are read only once. */
export function overlaid(under: Seeds, over: Readonly<Record<string, string | Uint8Array | null>>): Seeds {
  const has = (name: string): boolean => Object.hasOwn(over, name);
  const laid = (name: string): string | Fault | null => {
    const content = over[name] ?? null;
    return content === null ? null : decode(Buffer.from(content));
  };
  const yaml = kept(laid);
  return {
    text: (name) => (has(name) ? laid(name) : under.text(name)),
    names(folder) {
      const below = Object.entries(over)
        .filter(([name]) => name.startsWith(`${folder}/`))
        .map(([name, content]) => [name.slice(folder.length + 1).replace(/\/.*/, '/'), content] as const);
      const gone = new Set(below.flatMap(([name, content]) => (content === null && !name.endsWith('/') ? [name] : [])));
      const added = below.flatMap(([name, content]) => (content === null ? [] : [name]));
      return [...new Set([...under.names(folder), ...added])].filter((name) => !gone.has(name)).sort();
    },
    yaml: (name) => (has(name) ? yaml(name) : under.yaml(name)),
  };
}

/** Reads one seed file; a missing file, a wrong encoding or broken YAML is a problem, and null. */
export function readSeed(seeds: Seeds, name: string, problems: Problems): SeedFile | null {
  const read = seeds.yaml(name);
  if (read === null) {
    problems.add(name, 1, 'the file is missing; seeds/README.md names the files a compile needs');
    return null;
  }
  if ('reason' in read) {
    problems.add(name, read.line, read.reason);
    return null;
  }
  return { name, value: read.value, lineOf: read.lineOf };
}

/** Reads one file that is no YAML; a missing file or a wrong encoding is a problem, and null. */
export function readText(seeds: Seeds, name: string, problems: Problems): string | null {
  const text = seeds.text(name);
  if (typeof text === 'string') return text;
  problems.add(name, text?.line ?? 1, text?.reason ?? 'the file is missing');
  return null;
}

/** Every file below a folder, by its path from the root, but for what file managers leave behind. */
export function filesBelow(seeds: Seeds, folder: string): string[] {
  return seeds
    .names(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.endsWith('/') ? filesBelow(seeds, `${folder}/${name.slice(0, -1)}`) : [`${folder}/${name}`],
    );
}

/** YAML by name, each text understood when first asked for. */
function kept(text: (name: string) => string | Fault | null): Seeds['yaml'] {
  const known = new Map<string, Yaml | Fault | null>();
  return (name) => {
    const read = known.get(name);
    if (read !== undefined) return read;
    const source = text(name);
    const understood = typeof source === 'string' ? parse(source) : source;
    known.set(name, understood);
    return understood;
  };
}

/** A text as YAML, or the first fault in it: what follows the first mostly follows from it. */
function parse(text: string): Yaml | Fault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const typed = typingFault(text, document);
  if (typed !== null) return { line: typed[0], reason: typed[1] };
  const [error] = document.errors;
  if (error) return { line: error.linePos?.[0].line ?? 1, reason: error.message.split('\n')[0] ?? 'not YAML' };
  let value: unknown;
  try {
    value = document.toJS();
  } catch (reason) {
    return { line: 1, reason: `cannot be read (${(reason as Error).message}); write it without anchors and aliases` };
  }
  return {
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
 * \n. A fault where it is in another encoding or characters of it were lost.
 */
function decode(bytes: Buffer): string | Fault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { line: 1, reason: `is saved as UTF-16; ${SAVE}` };
  const text = decodedAs('utf-8', bytes);
  if (text === null) return encodingFault(bytes);
  const odd = /[\0\uFFFD]/.exec(text);
  if (odd) {
    const what = odd[0] === '\0' ? 'a NUL, so it is not plain text' : '�, where a character was lost';
    const line = text.slice(0, odd.index).split(/\r\n?|\n/).length;
    return { line, reason: `holds ${what}; type the line again from the document and save as UTF-8` };
  }
  return text.replace(/\r\n?/g, '\n');
}

const SAVE = 'save it again as UTF-8 (记事本、WPS：另存为，编码选 UTF-8)';

function decodedAs(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where bytes stop being UTF-8, and whether the whole file is in another encoding or only a piece of it is damaged. */
function encodingFault(bytes: Buffer): Fault {
  const lines = bytes.toString('latin1').split(/\r\n?|\n/);
  const chinese = lines.flatMap((line, i) => (/[^\0-\x7f]/.test(line) ? [i] : []));
  const wrong = chinese.filter((i) => decodedAs('utf-8', Buffer.from(lines[i] ?? '', 'latin1')) === null);
  const line = (wrong[0] ?? 0) + 1;
  if (wrong.length * 2 < chinese.length)
    return { line, reason: 'holds bytes that are not UTF-8; type the line again and save the file as UTF-8' };
  const encoding = decodedAs('gb18030', bytes) === null ? 'in an unknown encoding' : 'saved as GBK';
  return { line, reason: `is ${encoding}, not UTF-8; ${SAVE}` };
}
