import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problems } from './problems.ts';

export type Path = readonly (string | number)[];

/** The seeds a compile reads, by paths from the project's root: those of a folder, or others laid over them. */
export interface Seeds {
  /** The text of a file; null where there is none. */
  text(name: string): string | null;
  /** What a folder holds, in alphabetical order, folders with a slash at the end; nothing where there is no such folder. */
  names(folder: string): readonly string[];
  /** A YAML file as read; null where there is none. Shared by all who ask, so nobody may change its value. */
  yaml(name: string): Yaml | null;
}

/** The text of a YAML file understood once. */
export interface Yaml {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly reason: string }[];
  lineOf(path: Path): number;
}

/** A YAML file that remembers on which line each of its values stands. */
export interface SeedFile {
  /** Path from the project's root, as errors print it. */
  readonly name: string;
  readonly value: unknown;
  lineOf(path: Path): number;
}

/** The seeds of the project at `root`; each YAML file is read when first asked for and then kept. */
export function seedsIn(root: string): Seeds {
  const known = new Map<string, Yaml | null>();
  const text = (name: string): string | null =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : null;
  return {
    text,
    names(folder) {
      if (!existsSync(join(root, folder))) return [];
      const entries = readdirSync(join(root, folder), { withFileTypes: true });
      return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
    },
    yaml(name) {
      const read = known.get(name);
      if (read !== undefined) return read;
      const source = text(name);
      const parsed = source === null ? null : parse(source);
      known.set(name, parsed);
      return parsed;
    },
  };
}

/** Seeds with some files replaced or added by the texts given, or taken away by null; all others are read only once. */
export function overlaid(under: Seeds, over: Readonly<Record<string, string | null>>): Seeds {
  const has = (name: string): boolean => Object.hasOwn(over, name);
  return {
    text: (name) => (has(name) ? (over[name] ?? null) : under.text(name)),
    names(folder) {
      const below = Object.entries(over)
        .filter(([name]) => name.startsWith(`${folder}/`))
        .map(([name, text]) => [name.slice(folder.length + 1).replace(/\/.*/, '/'), text] as const);
      const gone = new Set(below.flatMap(([name, text]) => (text === null && !name.endsWith('/') ? [name] : [])));
      const added = below.flatMap(([name, text]) => (text === null ? [] : [name]));
      return [...new Set([...under.names(folder), ...added])].filter((name) => !gone.has(name)).sort();
    },
    yaml(name) {
      if (!has(name)) return under.yaml(name);
      const text = over[name] ?? null;
      return text === null ? null : parse(text);
    },
  };
}

function parse(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const errors = document.errors.map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    reason: error.message.split('\n')[0] ?? 'not YAML',
  }));
  return {
    value: errors.length > 0 ? null : document.toJS(),
    errors,
    lineOf(at) {
      for (let length = at.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** Reads one seed file; a missing file or broken YAML is a problem, and null. */
export function readSeed(seeds: Seeds, name: string, problems: Problems): SeedFile | null {
  const read = seeds.yaml(name);
  if (read === null) {
    problems.add(name, 1, 'the file is missing; seeds/README.md names the files a compile needs');
    return null;
  }
  for (const { line, reason } of read.errors) problems.add(name, line, reason);
  return read.errors.length > 0 ? null : { name, value: read.value, lineOf: read.lineOf };
}
