import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENSES } from '../../src/model/lens.ts';
import { FORMAT, readDeckFile, VERSION } from '../../src/story/deckFile.ts';
import { KEYS } from '../../src/view/asks.ts';
import { readRoute, writeRoute } from '../../src/view/route.ts';
import { atlas } from '../atlas.ts';
import { world } from '../world.ts';

/** What people, programs and attackers put into an address or a file: the atlas' own words, marks that mean something, and anything. */
const HOSTILE = [
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '%',
  '%E9%85',
  '\ud83d',
  '＝',
  '\0',
];
const word = fc.oneof(
  fc.constantFrom(...LENSES, ...KEYS, ...HOSTILE),
  fc.constantFrom(...atlas.places.map(({ id }) => id), ...atlas.documents.map(({ id }) => id)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const part = fc
  .tuple(word, word, fc.constantFrom('=', '＝', '==', ''))
  .map(([key, value, is]) => `${key}${is}${value}`);
const address = fc
  .tuple(fc.constantFrom('/', '/place/', '/en/', '//', '/../'), word, fc.array(part, { maxLength: 6 }))
  .map(([path, name, parts]) => `${path}${name}?${parts.join('&')}`);

test('ten thousand addresses, however mangled, each give a screen whose own address gives the same', () => {
  fc.assert(
    fc.property(address, (text) => {
      const route = readRoute(text, world);
      expect(LENSES).toContain(route.view.ask.lens);
      const written = writeRoute(route);
      expect(written).not.toMatch(/[<>"\0]/);
      const again = readRoute(written, world);
      expect(again.view).toEqual(route.view);
      expect(again.broken).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a thousand deck files, however mangled, are each read or refused with a reason, and leave nothing behind', () => {
  const leaf = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
  const keys = fc.constantFrom(
    'id',
    'title',
    'scenes',
    'points',
    'address',
    'kind',
    'facts',
    'text',
    'zh',
    'en',
    '__proto__',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  const file = fc.oneof(
    tree.map((deck) => JSON.stringify({ format: FORMAT, version: VERSION, deck })),
    fc
      .tuple(tree, fc.nat(200))
      .map(([deck, at]) => JSON.stringify({ format: FORMAT, version: VERSION, deck }).slice(0, at)),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(file, (text) => {
      const { deck, flaws } = readDeckFile(text, atlas);
      expect(deck !== null || flaws.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** What messengers, mail programs and people do to a link on its way. */
const TRAVELS: readonly ((link: string) => string)[] = [
  (link) => link + (link.includes('?') ? '&' : '?') + 'utm_source=wechat&from=singlemessage&isappinstalled=0',
  (link) => link.replace('?', '？').replaceAll('&', '＆').replaceAll('=', '＝'),
  (link) => link.replaceAll('&', '&amp;'),
  (link) => `${link}。`,
  (link) => `${link}，`,
  (link) => `${link}）`,
  (link) => `${link} `,
  (link) => link.replace(/&(?=\w+=)/, '?'),
];
const links = JSON.parse(readFileSync(resolve(import.meta.dirname, '../addresses.json'), 'utf8')) as Record<
  string,
  unknown
>;

test('a link shows the same after what messengers add to it and people break of it, two of them after each other too', () => {
  const canonical = [...new Set(Object.keys(links).map((link) => writeRoute(readRoute(link, world), atlas)))]
    /* Words that a person typed, and names that documents wrote, may end with such marks themselves. */
    .filter((link) => !/[?&](?:q|words|term|note|clause|shell)=/.test(link));
  expect(canonical.length).toBeGreaterThan(40);
  const shows = new Map(
    canonical.map((link) => {
      const { ask, frame } = readRoute(link, world).view;
      return [link, [ask, frame.language, []]];
    }),
  );
  const travel = fc.constantFrom(...TRAVELS);
  fc.assert(
    fc.property(fc.constantFrom(...canonical), travel, travel, (link, one, two) => {
      const arrived = readRoute(two(one(link)), world);
      expect([arrived.view.ask, arrived.view.frame.language, arrived.broken], two(one(link))).toEqual(shows.get(link));
    }),
    { numRuns: 600 },
  );
});
