import { codeIn, textOf, walk } from './code.ts';

/** A piece of text in a module of words, and where it stands. */
export interface Text {
  readonly text: string;
  /** `file:line`. */
  readonly at: string;
  /** The name of the word it belongs to; empty outside one. */
  readonly key: string;
}

/** All that the modules of a language say: whole words, and of those with a gap the pieces around it. */
export function textsIn(language: string): Text[] {
  return codeIn({ only: ['messages'] })
    .filter(({ path }) => path.startsWith(`messages/${language}/`))
    .flatMap((code) => {
      const texts: Text[] = [];
      const keys = new Map<object, string>();
      for (const [node, parent] of walk(code.root)) {
        const own = node.type === 'Property' ? (node['key'] as { name?: string; value?: string }) : null;
        keys.set(node, own ? (own.name ?? own.value ?? '') : ((parent && keys.get(parent)) ?? ''));
        const text = parent?.type === 'Property' && parent['key'] === node ? null : textOf(node);
        if (text !== null && /\p{L}/u.test(text)) texts.push({ text, at: code.at(node), key: keys.get(node) ?? '' });
      }
      return texts;
    });
}
