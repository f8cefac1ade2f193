import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { PLAIN_PAGES, plainPath } from '../../src/view/pages.ts';
import { panelAt, readAt } from '../net/shownAt.ts';
import type { Link } from './render.ts';

const file = resolve(import.meta.dirname, '../addresses.json');
const addresses = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);

/** Every link of every recorded panel and source note, with the first address that offers it. */
const links = new Map<string, Link & { readonly from: string }>();
beforeAll(() => {
  for (const from of addresses) {
    const { panel, note } = panelAt(from);
    for (const link of [...panel.links, ...(note?.links ?? [])])
      if (!links.has(link.href)) links.set(link.href, { ...link, from });
  }
}, 60_000);

test('every link of every panel is the one address of what it opens, with no part named as broken', () => {
  /* Pages that are read and run no program are no addresses of the app. */
  const plain = PLAIN_PAGES.flatMap((page) => LANGUAGES.map((language) => `/${plainPath(page, language)}`));
  const within = [...links.values()].filter(
    ({ href }) => /^\/(?:$|\?|(?:en\/)?(?:place|industry|origin|document)\/|en\/)/.test(href) && !plain.includes(href),
  );
  expect(within.length).toBeGreaterThan(2000);
  const strange = within.filter(({ href }) => {
    const { broken, canonical } = readAt(href);
    return broken.length > 0 || canonical !== href;
  });
  expect(strange).toEqual([]);
});

test('every link of every panel has words', () => {
  expect([...links.values()].filter(({ name }) => name === '')).toEqual([]);
});

test('the name of every link holds the words that are seen on it, so that they can be spoken', () => {
  const bare = (text: string): string =>
    text.replaceAll(/[\s·:：,，、/]|文件未给出数字|the document gives no number/g, '').toLowerCase();
  const silent = [...links.values()].filter(({ name, seen }) => seen.length > 1 && !bare(name).includes(bare(seen)));
  expect(silent.map(({ name, seen, from }) => `${from}: ${seen} ≠ ${name}`)).toEqual([]);
});

test('nothing in any panel is undefined, not a number or an object', () => {
  for (const address of addresses)
    expect(panelAt(address).panel.text, address).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\bnull\b/);
});

test('a comparison begins with its answer: what all share, and what each has alone', () => {
  const lines = panelAt('/?lens=compare&with=linxia.gannan').panel.text;
  expect(lines).toMatch(/都有：[^：]*生物医药[^：]*只有临夏州：[^：]*只有甘南州：[^：]*冶金有色/);
  /* A place alone has nothing to differ from. */
  expect(panelAt('/?lens=compare&with=linxia').panel.text).not.toContain('只有临夏州：');
});
