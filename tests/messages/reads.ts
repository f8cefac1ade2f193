import { walk, type Code, type Node } from './code.ts';

type Path = readonly string[];

/** `a.b.c` as its names; a computed step is `*` and ends the path: what it may lead to is all below. */
function chainOf(node: Node): string[] | null {
  if (node.type === 'Identifier') return [node['name'] as string];
  if (node.type === 'CallExpression') {
    const callee = chainOf(node['callee'] as Node);
    return callee?.at(-1) === 'messagesFor' ? ['messages'] : null;
  }
  if (node.type !== 'MemberExpression') return null;
  const object = chainOf(node['object'] as Node);
  if (!object || object.at(-1) === '*') return object;
  return [...object, node['computed'] ? '*' : ((node['property'] as Node)['name'] as string)];
}

/** What a name is set to: `x` of `x`, `$derived(x)`, `x;`. */
function valueOf(node: Node | null): Node | null {
  if (node?.type === 'CallExpression' && (node['callee'] as Node)['name'] === '$derived')
    return (node['arguments'] as Node[])[0] ?? null;
  return node;
}

/** The messages that a file reads, as paths from `messages` on; one that ends in `*` reads all below it. */
function readsOf({ root }: Code): Path[] {
  const short = new Map<string, Path>();
  const pathOf = (node: Node): Path | null => {
    const chain = chainOf(node);
    if (!chain) return null;
    const from = chain.indexOf('messages');
    if (from >= 0) return chain.slice(from + 1);
    const [name = '', ...rest] = chain;
    const known = short.get(name);
    return known ? [...known, ...rest] : null;
  };
  const naming = new Set<Node>();
  for (const [node] of walk(root)) {
    if (node.type !== 'VariableDeclarator') continue;
    const value = valueOf(node['init'] as Node | null);
    const path = value && pathOf(value);
    if (!value || !path) continue;
    const id = node['id'] as Node;
    naming.add(id);
    if (id.type === 'Identifier') short.set(id['name'] as string, path);
    else if (id.type === 'ObjectPattern')
      for (const property of id['properties'] as Node[]) {
        const key = (property['key'] as Node | undefined)?.['name'] as string | undefined;
        const local = (property['value'] as Node | undefined)?.['name'] as string | undefined;
        if (key !== undefined && local !== undefined) short.set(local, [...path, key]);
        naming.add(property['value'] as Node);
      }
    naming.add(value);
  }
  const reads: Path[] = [];
  for (const [node, parent] of walk(root)) {
    if (naming.has(node) || (node.type !== 'MemberExpression' && node.type !== 'Identifier')) continue;
    if (parent?.type === 'MemberExpression' && (parent['object'] === node || !parent['computed'])) continue;
    if (parent?.type === 'Property' && parent['key'] === node && !parent['shorthand']) continue;
    const path = pathOf(node);
    if (path && path.length > 0) reads.push(path);
  }
  return reads;
}

/** Every word of a language by its path. */
function* leaves(words: object, path: Path = []): Generator<Path> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'object' && value !== null) yield* leaves(value, [...path, key]);
    else yield [...path, key];
  }
}

/** The words that none of these files reads. A group that is handed on whole counts as read. */
export function unread(words: object, files: readonly Code[]): string[] {
  const reads = new Set(files.flatMap(readsOf).map((path) => path.join('.')));
  const isRead = (path: Path): boolean =>
    path.some((_, i) => {
      const upTo = path.slice(0, i + 1).join('.');
      return reads.has(upTo) || reads.has(`${path.slice(0, i).join('.')}.*`);
    }) || [...reads].some((read) => read.startsWith(`${path.join('.')}.`));
  return [...leaves(words)].filter((path) => !isRead(path)).map((path) => path.join('.'));
}
