import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problems } from './problems.ts';

export type Path = readonly (string | number)[];

/** A YAML file that remembers on which line each of its values stands. */
export interface SeedFile {
  /** Path from the project's root, as errors print it. */
  readonly name: string;
  readonly value: unknown;
  lineOf(path: Path): number;
}

/** Reads one seed file; a missing file or broken YAML is a problem, and null. */
export function readSeed(root: string, name: string, problems: Problems): SeedFile | null {
  const path = join(root, name);
  if (!existsSync(path)) {
    problems.add(name, 1, 'the file is missing; seeds/README.md names the files a compile needs');
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.add(name, error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? 'not YAML');
  }
  if (document.errors.length > 0) return null;
  return {
    name,
    value: document.toJS(),
    lineOf(at) {
      for (let length = at.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}
