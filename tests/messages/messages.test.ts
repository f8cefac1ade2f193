import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { zh } from '../../src/messages/zh/index.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { textsIn } from './texts.ts';

/** A word as what it is: a text, one with a number of gaps, or a group of words by name. */
function shapeOf(word: unknown): unknown {
  if (typeof word === 'function') return `of ${word.length}`;
  if (typeof word !== 'object' || word === null) return typeof word;
  return Object.fromEntries(
    Object.entries(word)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

describe('the words of a language', () => {
  test('are the same in every language, by name and by what fills their gaps', () => {
    for (const language of LANGUAGES) expect(shapeOf(messagesFor(language)), language).toEqual(shapeOf(zh));
  });

  test('of which one is missing, one is more or one takes something else are a type error', () => {
    // @ts-expect-error: all but `more` is missing.
    const missing: Messages = { more: en.more };
    // @ts-expect-error: there is no `titel`.
    const more = { ...en, titel: '' } satisfies Messages;
    // @ts-expect-error: `more` is told a number.
    const other: Messages = { ...en, more: (names: readonly string[]) => names.join() };
    expect([missing, more, other]).toHaveLength(3);
  });

  test('stand in one part each: no part takes another’s word away', () => {
    const parts = import.meta.glob<Record<string, object>>('../../src/messages/zh/*.ts', { eager: true });
    const all = Object.entries(parts).filter(([path]) => !path.endsWith('/index.ts'));
    const spread = all.flatMap(([, part]) =>
      Object.entries(part).flatMap(([name, words]) => (name in zh ? [name] : Object.keys(words))),
    );
    expect(all.length).toBeGreaterThan(10);
    expect(spread.filter((key, i) => spread.indexOf(key) !== i)).toEqual([]);
    expect([...spread].sort()).toEqual(Object.keys(zh).sort());
  });

  test('put a list together as the language does', () => {
    expect(zh.list(['兰州', '白银'])).toBe('兰州、白银');
    expect(en.list(['Lanzhou', 'Baiyin'])).toBe('Lanzhou, Baiyin');
    for (const { list } of [zh, en]) expect([list([]), list(['甲'])]).toEqual(['', '甲']);
  });
});

describe('English', () => {
  const texts = textsIn('en');
  /** What leads to the other language is written in it. */
  const ours = texts.filter(({ key }) => !key.startsWith('otherLanguage'));

  test('is all read by these tests', () => {
    expect(texts.length).toBeGreaterThan(350);
    expect(texts.some(({ text }) => text === en.title)).toBe(true);
  });

  test('holds no Chinese but an official term in brackets behind its English', () => {
    const left = ours.filter(({ text }) =>
      /\p{Script=Han}|[、，。：；（）]/u.test(text.replaceAll(/(?<=[a-z] )\(\p{Script=Han}+\)/gu, '')),
    );
    expect(left).toEqual([]);
  });

  test('is spelt as in Britain', () => {
    const american =
      /\b(colors?|gray|centers?|meters?|fibers?|labor|favorites?|favors?|neighbors?|behavior|honor|licenses?|defense|catalogs?|dialogs?|aluminum|sulfur|fulfills?|travel(ed|ing)|model(ed|ing)|cancel(ed|ing)|label(ed|ing))\b|\b(?!sizes?\b|prizes?\b|seize)\w+iz(e|es|ed|ing|ation|ations)\b|\banalyz/i;
    expect(ours.filter(({ text }) => american.test(text))).toEqual([]);
    for (const word of ['Color', 'a license', 'organized', 'data center', 'labeled']) expect(word).toMatch(american);
    for (const word of ['colour', 'licence', 'organised', 'size of', 'data centre']) expect(word).not.toMatch(american);
  });

  test('sets quotation marks and dashes as print does', () => {
    expect(ours.filter(({ text }) => /\w'\w|"| - |\.\.\./.test(text))).toEqual([]);
  });
});

describe('Chinese', () => {
  test('holds no English sentence and no half-width punctuation between characters', () => {
    const ours = textsIn('zh').filter(({ key }) => !key.startsWith('otherLanguage'));
    expect(ours.length).toBeGreaterThan(350);
    expect(ours.filter(({ text }) => /[a-z]+ [a-z]+ [a-z]+|\p{Script=Han}[,;:!?()]\p{Script=Han}/u.test(text))).toEqual(
      [],
    );
  });
});

describe('a language is fetched when it is asked for', () => {
  const EN = '../../src/messages/en/index.ts';
  const fresh = async () => {
    vi.resetModules();
    return import('../../src/messages/messagesFor.ts');
  };
  afterEach(() => vi.doUnmock(EN));

  test('Chinese is there from the start, English once its words have come', async () => {
    const { hasMessages, loadMessages, messagesFor: of } = await fresh();
    expect(of('zh').title).toBe(zh.title);
    expect(hasMessages('en')).toBe(false);
    expect(() => of('en')).toThrow("await loadMessages('en')");
    const words = await loadMessages('en');
    expect(words.title).toBe(en.title);
    expect(hasMessages('en')).toBe(true);
    expect(of('en')).toBe(words);
    expect(await loadMessages('en')).toBe(words);
  });

  test('where its words do not come the promise says so, the next call asks again, and Chinese is not touched', async () => {
    const { hasMessages, loadMessages, messagesFor: of } = await fresh();
    vi.doMock(EN, () => {
      throw new Error('the chunk is missing');
    });
    await expect(loadMessages('en')).rejects.toThrow();
    expect(hasMessages('en')).toBe(false);
    expect(of('zh').title).toBe(zh.title);
    vi.doUnmock(EN);
    vi.resetModules();
    expect((await loadMessages('en')).title).toBe(en.title);
  });

  test('that the atlas cannot start is said in both before either is asked for', async () => {
    const { cannotStart } = await fresh();
    const lost = { address: 'data/atlas.json', fault: { kind: 'status', status: 404 } } as const;
    expect(cannotStart(lost)).toBe(`${zh.loadFailed(lost)} ${en.loadFailed(lost)}`);
  });
});
