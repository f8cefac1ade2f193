import { describe, expect, test, vi } from 'vitest';
import { FORMAT, MOST_BYTES, readDeckFile, VERSION, writeDeckFile } from '../../src/story/deckFile.ts';
import { DeckShelf, type Store } from '../../src/story/DeckShelf.svelte.ts';
import { changed, renamed, typedText } from '../../src/story/edit.ts';
import { packed, unpacked } from '../../src/story/pack.ts';
import { readyDeck } from '../../src/story/ready.ts';
import { atlas } from '../atlas.ts';
import { deckFor } from './decks.ts';

const DECK = deckFor({ from: 'guangdong', industry: 'electronics' });
const file = (deck: unknown, version: unknown = VERSION): string => JSON.stringify({ format: FORMAT, version, deck });

describe('a deck file', () => {
  test('gives back what was written, byte for byte', () => {
    const read = readDeckFile(writeDeckFile(DECK), atlas);
    expect(read.flaws).toEqual([]);
    expect(JSON.stringify(read.deck)).toBe(JSON.stringify(DECK));
  });

  test.each([
    ['that is no JSON', '{"format":', 'json'],
    ['of something else', '{"a":1}', 'format'],
    ['that is a list', '[]', 'format'],
    ['of a version that is none', file(DECK, 'two'), 'format'],
    ['far too large', ' '.repeat(MOST_BYTES + 1), 'size'],
    ['without a deck', file(null), 'shape'],
  ])('%s is refused with its reason', (_, text, what) => {
    expect(readDeckFile(text, atlas)).toMatchObject({ deck: null, flaws: [{ what }] });
  });

  test('of a newer version is refused whole and names it', () => {
    expect(readDeckFile(file(DECK, VERSION + 1), atlas)).toEqual({
      deck: null,
      flaws: [{ at: '', what: 'newer', detail: String(VERSION + 1) }],
    });
  });

  test('of the first version becomes one of this: facts and texts are points', () => {
    const [fact] = atlas.facts;
    const old = {
      id: 'x',
      title: { zh: '旧' },
      scenes: [{ id: 'a', kind: 'map', facts: [fact?.id], texts: [{ zh: '说' }] }],
    };
    expect(readDeckFile(file(old, 1), atlas).deck?.scenes[0]?.points).toEqual([
      { kind: 'facts', facts: [fact?.id] },
      { kind: 'text', text: { zh: '说' } },
    ]);
  });

  test('with unknown facts and places keeps them and names their address', () => {
    const odd = changed(DECK, 'where', {
      address: '?at=atlantis',
      points: [{ kind: 'facts', facts: ['no/such/fact'] }],
    });
    const read = readDeckFile(writeDeckFile(odd), atlas);
    const at = DECK.scenes.findIndex(({ id }) => id === 'where');
    expect(read.flaws).toEqual([
      { at: `scenes[${at}].address`, what: 'address', detail: 'at' },
      { at: `scenes[${at}].points[0].facts[0]`, what: 'fact', detail: 'no/such/fact' },
    ]);
    expect(JSON.stringify(read.deck)).toBe(JSON.stringify(odd));
  });

  test('with nonsense for scenes and points keeps the rest and names what was left out', () => {
    const read = readDeckFile(
      file({ id: 'x', title: 3, scenes: [7, { id: 'a', kind: 'song', points: [{ kind: 'tune' }] }] }),
      atlas,
    );
    expect(read.flaws.map(({ at }) => at)).toEqual(['scenes[0]', 'scenes[1].kind', 'scenes[1].points[0]', 'title']);
    expect(read.deck?.scenes.map(({ id, kind }) => [id, kind])).toEqual([['a', 'points']]);
  });

  test('of the first version that holds no deck, or no scenes, is refused; a scene of it that is none is named', () => {
    for (const deck of [null, {}, { scenes: 'many' }])
      expect(readDeckFile(file(deck, 1), atlas)).toMatchObject({ deck: null, flaws: [{ at: 'deck', what: 'shape' }] });
    const read = readDeckFile(file({ scenes: [7, { id: 'a', kind: 'map', facts: 'none' }] }, 1), atlas);
    expect(read.flaws).toEqual([{ at: 'scenes[0]', what: 'shape', detail: '' }]);
    expect(read.deck?.scenes.map(({ id, points }) => [id, points])).toEqual([['a', []]]);
  });

  test('names each part that has no meaning at its place, and keeps every other', () => {
    const [fact] = atlas.facts;
    const id = fact?.id ?? '';
    const point = { kind: 'facts', facts: [7, id], lead: { zh: '先说', en: 5 } };
    const scenes = [
      { id: 'a', kind: 'map', address: 7, title: '题', notes: null, points: 'none', chart: 'tall' },
      { id: 'b', kind: 'map', points: [point, { kind: 'facts', facts: [] }, { kind: 'open', label: { zh: '填' } }] },
      { id: 'c', kind: 'chart', chart: { kind: 'pie', rows: [[id], 'row', [], [7], [id, id], [id, id, id]] } },
      { id: 'd', kind: 'chart', chart: { kind: 'bars', rows: [[id]] } },
    ];
    const read = readDeckFile(file({ title: { zh: '甲' }, scenes }), atlas);
    expect(read.flaws.map(({ at, what }) => `${what} ${at}`)).toEqual([
      'shape scenes[0].points',
      'shape scenes[0].address',
      'shape scenes[0].title',
      'shape scenes[0].chart',
      'shape scenes[0].notes',
      'shape scenes[1].points[0].facts[0]',
      'shape scenes[1].points[0].lead.en',
      'shape scenes[2].chart.kind',
      'shape scenes[2].chart.rows[1]',
      'shape scenes[2].chart.rows[2]',
      'shape scenes[2].chart.rows[3][0]',
      'shape scenes[2].chart.rows[3]',
      'shape scenes[2].chart.rows[5]',
    ]);
    expect(read.deck?.id).toBe('deck');
    expect(read.deck?.scenes.map(({ points, chart }) => [points, chart])).toEqual([
      [[], null],
      [
        [
          { kind: 'facts', facts: [id], lead: { zh: '先说' } },
          { kind: 'open', label: { zh: '填' } },
        ],
        null,
      ],
      [[], { kind: 'pairs', rows: [[id], [id, id], [id, id]] }],
      [[], { kind: 'bars', rows: [[id]] }],
    ]);
  });

  test('with more scenes than a deck holds keeps the first and says how many; two of one name get names of their own', () => {
    const many = Array.from({ length: 201 }, () => ({ id: 'a', kind: 'map' }));
    const read = readDeckFile(file({ scenes: many }), atlas);
    expect(read.flaws).toEqual([{ at: 'scenes', what: 'scenes', detail: '200' }]);
    expect(read.deck?.scenes.map(({ id }) => id).slice(0, 3)).toEqual(['a', 'a~2', 'a~3']);
    expect(read.deck?.scenes).toHaveLength(200);
  });

  test('with control characters in a title loses these and keeps its emoji', () => {
    expect(typedText('广\u0000东\u0007🚀 \uD800甘肃')).toBe('广东🚀 甘肃');
    const read = readDeckFile(writeDeckFile({ ...DECK, title: { zh: '甘\u0001肃👍🏽' } }), atlas);
    expect(read.deck?.title.zh).toBe('甘肃👍🏽');
    expect(read.flaws).toEqual([{ at: 'title.zh', what: 'text', detail: '' }]);
  });

  test('goes into an address and comes out of it; one that was cut is refused', async () => {
    const small = readyDeck(atlas, 'gannan', []);
    if (!small) throw new Error('no deck');
    const text = await packed(small);
    expect(text).toMatch(/^[\w-]+$/);
    expect((await unpacked(text ?? '', atlas)).deck).toEqual(small);
    for (const cut of [10, 100, 500]) {
      expect(await unpacked((text ?? '').slice(0, cut), atlas)).toMatchObject({
        deck: null,
        flaws: [{ what: 'json' }],
      });
    }
  });

  test('that is too long for an address, or that a browser cannot pack, goes into none', async () => {
    const noise = Array.from({ length: 2000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000))).join('');
    expect(await packed(changed(DECK, 'where', { notes: { zh: noise } }))).toBeNull();
    vi.stubGlobal('CompressionStream', undefined);
    try {
      expect(await packed(DECK)).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('decks kept on a device', () => {
  class Shelf implements Store {
    readonly texts = new Map<string, string>();
    room = Infinity;
    get length(): number {
      return this.texts.size;
    }
    key = (at: number): string | null => [...this.texts.keys()][at] ?? null;
    getItem = (key: string): string | null => this.texts.get(key) ?? null;
    removeItem = (key: string): void => void this.texts.delete(key);
    setItem = (key: string, text: string): void => {
      if (text.length > this.room) throw Object.assign(new Error(), { name: 'QuotaExceededError' });
      this.texts.set(key, text);
    };
  }

  test('are there again after a reload, several by name, and none is changed by another', () => {
    const store = new Shelf();
    const shelf = new DeckShelf(() => store);
    const first = shelf.adopt(DECK);
    const second = shelf.adopt(renamed(DECK, 'zh', '第二份'));
    const again = new DeckShelf(() => store);
    expect(again.decks.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(again.deckOf(second.id)?.title.zh).toBe('第二份');
    expect(again.deckOf(first.id)).toEqual(first);
  });

  test('are read from among what else the device holds, which is left as it is', () => {
    const store = new Shelf();
    store.texts.set('gansu-theme', 'dark');
    new DeckShelf(() => store).adopt(DECK);
    const slippery = Object.assign(new Shelf(), { key: () => null });
    slippery.texts.set('gansu-deck own-1', writeDeckFile(DECK));
    expect(new DeckShelf(() => store).decks.map(({ id }) => id)).toEqual(['own-1']);
    expect(store.texts.get('gansu-theme')).toBe('dark');
    expect(new DeckShelf(() => slippery).decks).toEqual([]);
  });

  test('stay in the window where the device is full, with what it held before untouched', () => {
    const store = new Shelf();
    const shelf = new DeckShelf(() => store);
    const kept = shelf.adopt(DECK);
    const before = [...store.texts];
    store.room = 10;
    shelf.keep(renamed(kept, 'zh', '更长的名字'));
    expect(shelf.refusal).toBe('full');
    expect(shelf.deckOf(kept.id)?.title.zh).toBe('更长的名字');
    expect([...store.texts]).toEqual(before);
  });

  test('stay in the window where the browser forbids keeping, and broken ones are left where they are', () => {
    const forbidden = new DeckShelf(() => {
      throw new Error('SecurityError');
    });
    const own = forbidden.adopt(DECK);
    expect([forbidden.refusal, forbidden.deckOf(own.id)?.title.zh]).toEqual(['forbidden', DECK.title.zh]);
    const store = new Shelf();
    store.texts.set('gansu-deck own-1', '{"format":');
    expect(new DeckShelf(() => store).decks).toEqual([]);
    expect(store.texts.get('gansu-deck own-1')).toBe('{"format":');
  });
});
