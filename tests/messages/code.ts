import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'svelte/compiler';

const SRC = resolve(import.meta.dirname, '../../src');

/** A node of a syntax tree, of script or of markup alike. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** One file of src as a tree. */
export interface Code {
  /** From src on. */
  readonly path: string;
  readonly root: Node;
  /** `file:line` of a node. */
  at(node: Node): string;
}

/** Reads a component, or a module as the script of one. Comments are no part of the tree. */
export function codeOf(path: string, source: string): Code {
  const component = path.endsWith('.svelte');
  const text = component ? source : `<script lang="ts">\n${source}\n</script>`;
  const root = parse(text, { modern: true }) as unknown as Node;
  const before = component ? 0 : 1;
  return { path, root, at: ({ start }) => `${path}:${text.slice(0, start).split('\n').length - before}` };
}

const read = new Map<string, Code>();

/** A file of src, read once. */
function fileOf(path: string): Code {
  const known = read.get(path) ?? codeOf(path, readFileSync(join(SRC, path), 'utf8'));
  read.set(path, known);
  return known;
}

/** Every file of src in these folders, or in all but these. */
export function codeIn(folders: { only: readonly string[] } | { but: readonly string[] }): Code[] {
  const wanted = (path: string): boolean => {
    const folder = path.split('/')[0] ?? '';
    return 'only' in folders ? folders.only.includes(folder) : !folders.but.includes(folder);
  };
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && wanted(path))
    .sort()
    .map(fileOf);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A node and all below it with their parents, without comments, imports, styles and types. */
export function* walk(node: Node, parent: Node | null = null): Generator<[node: Node, parent: Node | null]> {
  yield [node, parent];
  for (const [key, value] of Object.entries(node)) {
    if (/omments$|^metadata$|^css$|^typeAnnotation$|^returnType$/.test(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child) || /^(ImportDeclaration|TS(TypeAlias|Interface).*)$/.test(child.type)) continue;
      yield* walk(child, node);
    }
  }
}

/** What a node says as text: a literal, a piece of a template, a pattern, a text in markup; null for all else. */
export function textOf(node: Node): string | null {
  if (node.type === 'Literal') {
    const { regex, value } = node as { regex?: { pattern: string }; value?: unknown };
    return regex?.pattern ?? (typeof value === 'string' ? value : null);
  }
  if (node.type === 'TemplateElement') return (node['value'] as { cooked: string }).cooked;
  return node.type === 'Text' ? (node['data'] as string) : null;
}
