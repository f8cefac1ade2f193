import { describe, expect, test } from 'vitest';
import { enter } from '../../src/lenses/lenses.ts';
import { Navigator } from '../../src/view/Navigator.svelte.ts';
import { atlas } from '../atlas.ts';
import { FakeBar, world } from '../world.ts';

const start = (address: string, base = '/') => {
  const bar = new FakeBar(address);
  return { bar, navigator: new Navigator(() => world, bar, enter, base) };
};

describe('the navigator', () => {
  test('gives each new view its own address, and Back returns to the one before', () => {
    const { bar, navigator } = start('/');
    navigator.go({ at: 'jiuquan' });
    navigator.go({ at: 'hexi' });
    expect(bar.entries).toEqual(['/', '/place/jiuquan/', '/place/hexi/']);
    bar.back();
    expect(navigator.ask).toEqual({ lens: 'zones', at: 'jiuquan' });
    bar.back();
    expect(navigator.ask).toEqual({ lens: 'zones', at: null });
  });

  test('does not fill the history with a choice that changes nothing', () => {
    const { bar, navigator } = start('/?at=jiuquan');
    navigator.go({ at: 'jiuquan' });
    expect(bar.entries).toEqual(['/?at=jiuquan']);
  });

  test('shows home for a broken address, says what was wrong until the next step, and mends the address', () => {
    const { bar, navigator } = start('/nowhere?at=atlantis');
    expect(navigator.ask).toEqual({ lens: 'zones', at: null });
    expect(navigator.broken).toEqual(['/nowhere', 'at']);
    navigator.mend();
    expect(bar.entries).toEqual(['/']);
    expect(navigator.broken).toEqual(['/nowhere', 'at']);
    navigator.go({ at: 'lanzhou' });
    expect(navigator.broken).toEqual([]);
  });

  test('leaves an address alone that only the facts can tell: Back before they come loses nothing', () => {
    const now = { atlas, whole: false };
    const bar = new FakeBar('/?note=action-plan-2025');
    const navigator = new Navigator(() => now, bar, enter);
    navigator.mend();
    expect(bar.entries).toEqual(['/?note=action-plan-2025']);
    expect(navigator.broken).toEqual([]);
    expect(navigator.current.aside.note).toBe('action-plan-2025');
  });

  test('lives below any base address', () => {
    const { navigator } = start('/atlas/?at=jiuquan', '/atlas/');
    expect(navigator.broken).toEqual([]);
    expect(navigator.href({ lens: 'sources' })).toBe('/atlas/?lens=sources');
  });

  test('writes what is typed once typing rests, however long it was', () => {
    const { bar, navigator } = start('/');
    for (let i = 1; i <= 200; i++) navigator.type('a'.repeat(Math.min(i, 50)));
    expect(navigator.current.aside.query).toBe('a'.repeat(50));
    expect(bar.writes).toBe(0);
    bar.rest();
    expect(bar.entries).toEqual([`/?q=${'a'.repeat(50)}`]);
    expect(bar.writes).toBe(1);
  });

  test('does not lose what was typed when a step or the page’s end comes first', () => {
    const { bar, navigator } = start('/');
    navigator.type('lan');
    navigator.go({ at: 'lanzhou' });
    expect(bar.entries).toEqual(['/?q=lan', '/place/lanzhou/']);
    bar.rest();
    expect(bar.entries).toEqual(['/?q=lan', '/place/lanzhou/']);
    navigator.type('bai');
    bar.hide();
    expect(bar.entries.at(-1)).toBe('/place/lanzhou/?q=bai');
  });

  test('goes on when the browser refuses to write the address', () => {
    const bar = new FakeBar('/');
    const refusing = Object.assign(bar, {
      history: {
        pushState: () => {
          throw new DOMException('too many calls', 'SecurityError');
        },
        replaceState: () => undefined,
      },
    });
    const navigator = new Navigator(() => world, refusing, enter);
    navigator.go({ at: 'lanzhou' });
    expect(navigator.ask).toEqual({ lens: 'zones', at: 'lanzhou' });
  });

  test('keeps one question one value while a note opens, a letter is typed or the language changes', () => {
    const { navigator } = start('/?at=jiuquan');
    const { ask } = navigator;
    navigator.type('x');
    navigator.go({ note: atlas.facts[0]?.id ?? null });
    navigator.frame({ language: 'en' });
    expect(navigator.ask).toBe(ask);
  });

  test('keeps the shell and its settings through every step', () => {
    const { bar, navigator } = start('/?shell=kiosk&idle=90');
    navigator.go({ at: 'jiuquan' });
    expect(bar.entries.at(-1)).toBe('/?shell=kiosk&idle=90&at=jiuquan');
    expect(navigator.href({ lens: 'figures' })).toBe('/?shell=kiosk&idle=90&lens=figures');
  });

  test('stands beside another one without sharing anything', () => {
    const [a, b] = [start('/').navigator, start('/').navigator];
    a.go({ at: 'jiuquan' });
    expect(b.ask).toEqual({ lens: 'zones', at: null });
  });

  test('steps out of a screen by the browser’s own Back where that leads there, else by a step of its own', () => {
    const { bar, navigator } = start('/?lens=figures');
    navigator.go({ at: 'jiuquan' });
    expect(navigator.returned).toBe(false);
    navigator.leave({ at: null });
    expect(bar.entries).toEqual(['/?lens=figures']);
    expect([navigator.returned, navigator.entry]).toEqual([true, 0]);
    navigator.go({ at: 'jiuquan' });
    navigator.leave({ lens: 'west' });
    expect(bar.entries).toEqual(['/?lens=figures', '/?lens=figures&at=jiuquan', '/?lens=west']);
  });

  test('steps out of a screen without Back on a glass that keeps nobody’s way', () => {
    const { bar, navigator } = start('/?lens=figures');
    navigator.forgetful = true;
    navigator.go({ at: 'jiuquan' });
    navigator.leave({ at: null });
    bar.rest();
    expect(bar.entries).toEqual(['/?lens=figures']);
    expect(navigator.current.ask).toMatchObject({ lens: 'figures', at: null });
  });

  test('tells the shell something else at an address of its own or in this one’s place, and nothing where it was told that already', () => {
    const { bar, navigator } = start('/?shell=kiosk&idle=90');
    navigator.tell({ idle: '90' });
    expect(bar.writes).toBe(0);
    navigator.tell({ loop: 'on' });
    navigator.tell({ idle: null }, { replace: true });
    expect(bar.entries).toEqual(['/?shell=kiosk&idle=90', '/?shell=kiosk&loop=on']);
    expect(navigator.settings).toEqual({ loop: 'on' });
  });

  test('an entry that the browser itself made is the next one, no return to the first, and Back leads to it', () => {
    const { bar, navigator } = start('/document/action-plan-2025/');
    const at = (): [number, boolean] => [navigator.entry, navigator.returned];
    bar.follow('/document/action-plan-2025/#三(五)');
    expect(at()).toEqual([1, false]);
    bar.follow('/document/action-plan-2025/#三(六)');
    navigator.go({ lens: 'zones', at: 'jiuquan' });
    expect(at()).toEqual([3, false]);
    bar.back();
    expect(at()).toEqual([2, true]);
    bar.back();
    bar.back();
    expect(at()).toEqual([0, true]);
  });

  test('leaves an address alone that is written as this version writes it', () => {
    const { bar, navigator } = start('/place/jiuquan/');
    navigator.mend();
    expect(bar.writes).toBe(0);
  });

  test('reads an address beside its base by the whole of its path', () => {
    expect(start('/elsewhere?at=jiuquan', '/atlas/').navigator.broken).toEqual(['/elsewhere']);
  });
});
