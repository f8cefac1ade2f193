import { describe, expect, test } from 'vitest';
import { zh } from '../../src/messages/zh/index.ts';
import { codeIn, codeOf, textOf, walk, type Code, type Node } from './code.ts';
import { unread } from './reads.ts';

/** Model and compile read Chinese documents and turn what they say into English: their words are the documents'. */
const SPEAKERS = codeIn({ but: ['messages', 'model', 'compile'] });

const found = (files: readonly Code[], is: (node: Node, parent: Node | null) => boolean): string[] =>
  files.flatMap((code) =>
    [...walk(code.root)]
      .filter(([node, parent]) => is(node, parent))
      .sort(([a], [b]) => a.start - b.start)
      .map(([node]) => code.at(node)),
  );

const LANGUAGE = /^(zh|en)$/;
/** In code, or as an expression of the map's style: `['==', …, 'zh']`, `['match', …, 'zh', …]`. */
const comparesLanguage = (node: Node): boolean => {
  const isLanguage = (side: unknown): boolean => side !== null && LANGUAGE.test(textOf(side as Node) ?? '');
  if (node.type === 'BinaryExpression')
    return /^[!=]==?$/.test(node['operator'] as string) && [node['left'], node['right']].some(isLanguage);
  if (node.type !== 'ArrayExpression') return false;
  const [operator, ...given] = node['elements'] as (Node | null)[];
  return /^([!=]=|match)$/.test((operator && textOf(operator)) ?? '') && given.some(isLanguage);
};

/** A Chinese word, or punctuation that only Chinese sets. */
const isChinese = (node: Node): boolean => /\p{Script=Han}|^\s*[、，。：；！？（）“”]+\s*$/u.test(textOf(node) ?? '');

/** What is read or read out in markup: letters that are neither an expression nor an attribute of another kind. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder|label)$/;
const isMarkupWord = (node: Node, parent: Node | null): boolean =>
  node.type === 'Text' &&
  /\p{L}{2,}/u.test(node['data'] as string) &&
  (parent?.type === 'Fragment' || (parent?.type === 'Attribute' && SPOKEN.test(parent['name'] as string)));

/** A text that begins like a sentence or a label of several words; a constant, a font or a path does not. */
const isSentence = (node: Node, parent: Node | null): boolean =>
  node.type !== 'Text' && parent?.type !== 'Attribute' && /^\s*[A-Z][a-z]+,?( [a-z]+)+/.test(textOf(node) ?? '');

describe('words stand in messages, names in model/names.ts', () => {
  test('no language is compared with a literal anywhere else', () => {
    const files = codeIn({ but: ['messages'] }).filter(({ path }) => path !== 'model/names.ts');
    expect(found(files, comparesLanguage)).toEqual([]);
  });

  test('no component, chart, layer or shell holds a Chinese word or sets Chinese punctuation', () => {
    expect(found(SPEAKERS, isChinese)).toEqual([]);
  });

  test('no markup holds a word of its own', () => {
    expect(found(SPEAKERS, isMarkupWord)).toEqual([]);
  });

  test('no script holds an English sentence', () => {
    expect(found(SPEAKERS, isSentence)).toEqual([]);
  });

  test('each of these is seen where it stands', () => {
    const component = codeOf(
      'panels/Wrong.svelte',
      `<script lang="ts">
  /* 注释 is no word, and 'zh' === 'en' no comparison. */
  const mark = language === 'zh' ? '、' : ', ';
  const told = \`Nothing was found for \${name}\`;
</script>
<p aria-label="Close this">{told}{#if 'en' !== language}{mark}{/if}</p>
<p class="not a word">Read me</p>`,
    );
    expect(found([component], comparesLanguage)).toEqual(['panels/Wrong.svelte:3', 'panels/Wrong.svelte:6']);
    expect(found([component], isChinese)).toEqual(['panels/Wrong.svelte:3']);
    expect(found([component], isMarkupWord)).toEqual(['panels/Wrong.svelte:6', 'panels/Wrong.svelte:7']);
    expect(found([component], isSentence)).toEqual(['panels/Wrong.svelte:4']);
    const layer = codeOf(
      'layers/wrong.ts',
      "export const label = (name: string): string => name.replace(/^兰州/, '');",
    );
    expect(found([layer], isChinese)).toEqual(['layers/wrong.ts:1']);
  });
});

describe('every word is read', () => {
  test('by what is on the screen', () => {
    expect(unread(zh, codeIn({ but: ['messages'] }))).toEqual([]);
  });

  test('one that nobody reads is named', () => {
    const words = { title: '', home: '', lens: { zones: '' }, search: { open: '', nothing: '' }, match: { any: '' } };
    const file = codeOf(
      'panels/Some.svelte',
      `<script>
  const { messages } = $derived(reader);
  const text = $derived(reader.messages.search);
  const home = map.home;
</script>
{messages.title}{messages.lens[lens]}{text.open}`,
    );
    expect(unread(words, [file])).toEqual(['home', 'search.nothing', 'match.any']);
  });
});
