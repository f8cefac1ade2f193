import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { Renewal } from '../src/load/Renewal.ts';
import { HOME } from '../src/model/view.ts';
import { messagesFor } from '../src/messages/messagesFor.ts';
import { TalkClock } from '../src/shells/briefing/TalkClock.svelte.ts';
import { remember, remembered } from '../src/shells/kiosk/device.ts';
import { Journal } from '../src/shells/kiosk/Journal.svelte.ts';
import { selfCheck } from '../src/shells/kiosk/setup/selfCheck.ts';
import { DeckShelf, type Refusal } from '../src/story/DeckShelf.svelte.ts';
import { toBriefing } from '../src/story/toBriefing.ts';

/* What a browser does with storage where it is forbidden, full, or holds what another program left there. */
const refuse = (name: string) => (): never => {
  throw new DOMException('refused', name);
};
const holding = (text: string | null, setItem: () => void): Storage => ({
  getItem: () => text,
  setItem,
  removeItem: () => undefined,
  clear: () => undefined,
  key: () => 'gansu-deck own-1',
  length: text === null ? 0 : 1,
});
const insecure = refuse('SecurityError');
const STORES: readonly { what: string; store: () => Storage; refusal: Refusal | null }[] = [
  { what: 'is forbidden, at the very name', store: insecure, refusal: 'forbidden' },
  {
    what: 'is forbidden, at every use',
    store: () => ({ ...holding(null, insecure), getItem: insecure, key: insecure, removeItem: insecure, length: 1 }),
    refusal: 'forbidden',
  },
  { what: 'is full', store: () => holding(null, refuse('QuotaExceededError')), refusal: 'full' },
  { what: 'is not there', store: () => null as unknown as Storage, refusal: 'forbidden' },
  { what: 'holds nonsense', store: () => holding('{"days":[null],"ran":{}', () => undefined), refusal: null },
  { what: 'holds another form', store: () => holding('[[],null,7]', () => undefined), refusal: null },
];

describe.each(STORES)('where storage $what', ({ store, refusal }) => {
  const device = {
    get localStorage() {
      return store();
    },
  };

  test('a stand counts, remembers nothing, and its check says so', () => {
    const journal = new Journal(device, () => new Date(2026, 10, 27));
    journal.count('visit');
    journal.fault('one');
    expect([journal.visits, journal.faults[0]?.what]).toEqual([1, 'one']);
    expect(() => remembered(device)).not.toThrow();
    expect(remember(device, { idle: '90' })).toBe(refusal === null);
    const machine = { drawn: (one: string) => one, renderer: () => 'GPU', fingers: 10, kept: 'machine' as const };
    const checked = selfCheck(Object.defineProperties(machine, Object.getOwnPropertyDescriptors(device)) as never, 'x');
    expect(checked.find(({ check }) => check === 'storage')?.state).toBe(refusal === null ? 'good' : 'bad');
  });

  test('a deck stays in its window, and that it was not kept is said', () => {
    const shelf = new DeckShelf(store);
    const said = toBriefing(
      { ask: HOME.ask, frame: HOME.frame, title: '甘肃', language: 'zh', messages: messagesFor('zh') },
      shelf,
      '/',
    );
    expect(shelf.decks[0]?.scenes).toHaveLength(1);
    expect(shelf.refusal).toBe(refusal);
    if (refusal === null) expect(said.href).toMatch(/^\/\?shell=briefing&deck=own-1/);
    else expect(said).toEqual({ text: messagesFor('zh').briefing.refusal[refusal], href: null });
    expect(() => shelf.remove('own-1')).not.toThrow();
    expect(shelf.decks).toEqual([]);
  });

  test('the clock of a talk runs', () => {
    let now = 0;
    const opened = (): Storage | null => {
      try {
        return store();
      } catch {
        return null;
      }
    };
    const clock = new TalkClock('gansu', opened(), () => now);
    clock.start();
    for (now = 0; now < 60_000; now += 1000) clock.beat();
    expect([clock.elapsed(), clock.running]).toEqual([60_000, true]);
  });

  test('a page that the server has replaced is reloaded once at most', () => {
    const renewed = (reloaded: boolean): number => {
      const reload = vi.fn();
      const renewal = new Renewal({
        ...{ base: '/', head: '<script type="module" src="/a.js"></script>', store, reloaded, reload },
        ...{ busy: () => false, fetcher: refuse('NetworkError') as unknown as typeof fetch },
      });
      renewal.afterOtherData();
      return reload.mock.calls.length;
    };
    expect(renewed(false)).toBe(1);
    if (refusal !== null) expect(renewed(true)).toBe(0);
  });
});

test('nothing else touches storage, and where it is touched by name stands here or catches what it throws', () => {
  const SRC = resolve(import.meta.dirname, '../src');
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? files(join(folder, one.name)) : [join(folder, one.name)],
    );
  const touching = files(SRC).filter((path) =>
    /\b(?:localStorage|sessionStorage|indexedDB)\b/.test(readFileSync(path, 'utf8')),
  );
  expect(touching.map((path) => relative(SRC, path)).toSorted()).toEqual([
    'load/Renewal.ts',
    'shells/briefing/Briefing.svelte',
    'shells/briefing/PresenterClock.svelte',
    'shells/briefing/PresenterNotes.svelte',
    'shells/kiosk/device.ts',
    'shells/kiosk/setup/selfCheck.ts',
    'story/toBriefing.ts',
  ]);
  for (const name of ['PresenterClock.svelte', 'PresenterNotes.svelte']) {
    const text = readFileSync(join(SRC, 'shells/briefing', name), 'utf8');
    const bare = [...text.matchAll(/(\S+) \{\s*(?:return )?[^{}]*\blocalStorage\b/g)].filter(
      ([, opened]) => opened !== 'try',
    );
    expect(bare, name).toEqual([]);
  }
});
