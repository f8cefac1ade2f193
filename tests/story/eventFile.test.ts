import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import type { Deck } from '../../src/story/deck.ts';
import { absent, EVENT_PARTS, loopOf, NO_EVENT, readEventFile } from '../../src/story/eventFile.ts';
import { eventSchema } from '../../src/story/eventSchema.ts';
import { partsOf } from '../../src/shells/kiosk/event.ts';
import { readRoute } from '../../src/view/route.ts';
import { atlas } from '../atlas.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
const { decks } = json('data/scenes.json') as { decks: Deck[] };
const own = decks.find(({ id }) => id === 'stand')?.scenes ?? [];
const read = (file: unknown) => readEventFile(typeof file === 'string' ? file : JSON.stringify(file), atlas, own);
const flaws = (file: unknown) => read(file).flaws.map(({ at, what, found }) => `${what} ${at} ${found}`.trim());

describe('an event file', () => {
  const examples = readdirSync(resolve(ROOT, 'public/events')).filter((name) => name.endsWith('.json'));

  test('of the two that are shipped is read without a flaw, and its picture is there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const name of examples) {
      const text = readFileSync(resolve(ROOT, 'public/events', name), 'utf8');
      const { event, flaws: found } = read(text);
      expect(found, name).toEqual([]);
      expect(loopOf(event, own).length, name).toBeGreaterThan(0);
      if (event.logo !== undefined) expect(existsSync(resolve(ROOT, 'public', event.logo)), event.logo).toBe(true);
      expect(existsSync(resolve(ROOT, 'data/event.schema.json'))).toBe(true);
    }
  });

  test('has the schema that is published, with every part', () => {
    const schema = json('data/event.schema.json') as { properties: object };
    expect(schema).toEqual(toJsonSchema(eventSchema, { errorMode: 'ignore' }));
    expect(Object.keys(schema.properties)).toEqual(['$schema', ...EVENT_PARTS]);
  });

  test('that says nothing is a stand as any other', () => {
    expect(read({})).toEqual({ event: NO_EVENT, flaws: [] });
    expect(loopOf(NO_EVENT, own)).toBe(own);
  });

  test('that is no JSON, or no record, is one flaw and no event', () => {
    for (const text of ['', '{"title":', '[]', '7', 'null'])
      expect(read(text), text).toMatchObject({ event: NO_EVENT, flaws: [{ at: '', what: 'json' }] });
  });

  test('that names what there is not is told so at its place, and keeps the rest', () => {
    const file = {
      zones: ['hexi', 'atlantis'],
      cities: ['hexi'],
      industries: ['petrochemicals', 'gold'],
      scenes: [
        'home',
        'nowhere',
        { address: '?at=atlantis', title: { zh: '一' } },
        { address: '?at=jiuquan', title: { zh: '二' }, facts: ['x/y/z'] },
      ],
    };
    expect(flaws(file)).toEqual([
      'name scenes[1] nowhere',
      'address scenes[2].address ?at=atlantis',
      'fact scenes[3].facts[0] x/y/z',
      'name zones[1] atlantis',
      'name cities[0] hexi',
      'name industries[1] gold',
    ]);
    expect(read(file).event).toEqual({ zones: ['hexi'], industries: ['petrochemicals'], scenes: ['home'] });
  });

  test('whose times are negative, or whose parts are of another form, loses those parts alone', () => {
    const file = {
      title: { zh: '专场' },
      seconds: -3,
      idle: 'long',
      hours: '25:00-9',
      logo: '../secret.svg',
      languages: ['zh', 'zh'],
      scenes: [{ address: '?at=jiuquan', title: {}, colour: 'red' }],
      titel: 'x',
    };
    const { event, flaws: found } = read(file);
    expect(event).toEqual({ title: { zh: '专场' } });
    expect(new Set(found.map(({ at, what }) => `${what} ${at}`))).toEqual(
      new Set([
        'form seconds',
        'form idle',
        'form hours',
        'form logo',
        'form languages[1]',
        'unknown scenes[0].colour',
        'form scenes[0].title',
        'unknown titel',
      ]),
    );
  });

  test('has a sentence for every flaw in every language, with its place and what may stand there', () => {
    const found = [
      ...read('{').flaws,
      ...read({ seconds: -3, titel: 1, zones: ['atlantis'] }).flaws,
      ...read({ scenes: [{ address: '?at=atlantis', title: { zh: '一' }, facts: ['x'] }] }).flaws,
      absent(null, 'HTTP 404'),
      absent('logo', 'HTTP 404'),
    ];
    expect(new Set(found.map(({ what }) => what)).size).toBe(8);
    for (const language of LANGUAGES) {
      const { eventFlaw, eventHint } = messagesFor(language).setup;
      for (const flaw of found) {
        const sentence = eventFlaw[flaw.what](flaw.at, flaw.found);
        expect(sentence).toContain(flaw.at);
        expect(sentence).toContain(flaw.found);
      }
      for (const part of EVENT_PARTS) expect(eventHint[part]).toMatch(/\S/);
    }
  });

  test('may choose scenes of the loop by name and bring its own, in its order', () => {
    const { event } = read({ scenes: ['home', { address: '?at=jiuquan', title: { zh: '酒泉？' } }, 'hexi'] });
    expect(loopOf(event, own).map(({ address, title }) => [address, title.zh])).toEqual([
      ['', own.find(({ id }) => id === 'home')?.title.zh],
      ['?at=jiuquan', '酒泉？'],
      ['?at=hexi', own.find(({ id }) => id === 'hexi')?.title.zh],
    ]);
  });

  test('may state facts of the atlas on a scene of its own', () => {
    const fact = atlas.facts[0]?.id ?? '';
    const { event, flaws: found } = read({ scenes: [{ address: '?at=jiuquan', title: { zh: '一' }, facts: [fact] }] });
    expect(found).toEqual([]);
    expect(loopOf(event, own).map(({ points }) => points)).toEqual([[{ kind: 'facts', facts: [fact] }]]);
  });

  test('is read or refused, whatever a thousand of them hold; what is kept can be shown, and nothing is left behind', () => {
    const word = fc.oneof(
      fc.constantFrom('home', 'hexi', 'zh', 'en', '09:00-17:00', '?at=jiuquan', 'events/logo.svg', '//evil.test/a.svg'),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        '\0',
        '\ud83d',
        '',
      ),
      fc.constantFrom(...atlas.facts.slice(0, 5).map(({ id }) => id), ...atlas.groups.map(({ id }) => id)),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    const leaf = fc.oneof(word, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
    const keys = fc.constantFrom(...EVENT_PARTS, '$schema', 'address', 'facts', 'zh', 'en', '__proto__', 'toString');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    const titled = fc.record({
      address: word,
      title: fc.dictionary(fc.constantFrom('zh', 'en'), word, { minKeys: 1 }),
    });
    const wellMeant = fc.record(
      {
        title: fc.record({ zh: word }),
        logo: word,
        languages: fc.array(fc.constantFrom(...LANGUAGES), { maxLength: 3 }),
        scenes: fc.array(fc.oneof(word, titled), { maxLength: 4 }),
        industries: fc.array(word, { maxLength: 3 }),
        seconds: fc.integer({ min: -5, max: 30 }),
      },
      { requiredKeys: [] },
    );
    const file = fc.oneof(
      wellMeant.map((one) => JSON.stringify(one)),
      fc.dictionary(keys, tree, { maxKeys: 6 }).map((one) => JSON.stringify(one)),
      fc.tuple(tree, fc.nat(80)).map(([one, at]) => JSON.stringify(one).slice(0, at)),
      fc.string({ unit: 'binary' }),
    );
    const ids = new Set(own.map(({ id }) => id));
    fc.assert(
      fc.property(file, (text) => {
        const { event, flaws: found } = read(text);
        for (const { at, found: what } of found) expect(at.length + what.length).toBeLessThan(500);
        const loop = loopOf(event, own);
        expect(loop.length).toBeGreaterThan(0);
        for (const { id, address } of loop)
          expect(ids.has(id) || readRoute(address, { atlas, whole: true }).broken.length === 0).toBe(true);
        /* A picture beside the page, by a name that no address can be read into. */
        if (event.logo !== undefined) expect(event.logo).toMatch(/^[\w./-]+$/);
        expect(event.logo ?? '').not.toMatch(/^\/|\/\/|\.\.|:/);
        expect(Object.keys(event).filter((part) => !['$schema', ...EVENT_PARTS].includes(part))).toEqual([]);
        expect(partsOf(event)).toEqual(expect.any(Object));
      }),
      { numRuns: 1000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
