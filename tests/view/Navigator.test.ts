import { describe, expect, test } from 'vitest';
import { Navigator, type AddressBar } from '../../src/view/Navigator.svelte.ts';
import { atlas } from '../atlas.ts';

/** A window's address bar with a history that can go back. */
class FakeBar implements AddressBar {
  readonly entries: string[];
  #listener = (): void => {};
  constructor(start: string) {
    this.entries = [start];
  }
  get location() {
    const url = new URL(this.entries.at(-1) ?? '/', 'http://atlas.test');
    return { pathname: url.pathname, search: url.search };
  }
  readonly history = {
    pushState: (_state: unknown, _title: string, url?: string | URL | null) => void this.entries.push(String(url)),
    replaceState: (_state: unknown, _title: string, url?: string | URL | null) =>
      void (this.entries[this.entries.length - 1] = String(url)),
  };
  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#listener = listener;
  }
  back(): void {
    this.entries.pop();
    this.#listener();
  }
}

describe('the navigator', () => {
  test('gives each new view its own address, and Back returns to the one before', () => {
    const bar = new FakeBar('/');
    const navigator = new Navigator(() => atlas, bar);
    navigator.go({ pick: 'jiuquan' });
    navigator.go({ pick: 'hexi' });
    expect(bar.entries).toEqual(['/', '/?at=jiuquan', '/?at=hexi']);
    bar.back();
    expect(navigator.current.pick).toBe('jiuquan');
    bar.back();
    expect(navigator.current.pick).toBe(null);
  });

  test('does not fill the history with a choice that changes nothing', () => {
    const bar = new FakeBar('/?at=jiuquan');
    new Navigator(() => atlas, bar).go({ pick: 'jiuquan' });
    expect(bar.entries).toEqual(['/?at=jiuquan']);
  });

  test('shows home for a broken address, says what was wrong until the next step, and mends the address', () => {
    const bar = new FakeBar('/nowhere?at=atlantis');
    const navigator = new Navigator(() => atlas, bar);
    expect(navigator.current.pick).toBe(null);
    expect(navigator.broken).toEqual(['/nowhere', 'at']);
    expect(bar.entries).toEqual(['/']);
    navigator.go({ pick: 'lanzhou' });
    expect(navigator.broken).toEqual([]);
  });

  test('lives below any base address', () => {
    const bar = new FakeBar('/atlas/?at=jiuquan');
    const navigator = new Navigator(() => atlas, bar, '/atlas/');
    expect(navigator.broken).toEqual([]);
    expect(navigator.href({ pick: null, lens: 'sources' })).toBe('/atlas/?lens=sources');
  });

  test('stands beside another one without sharing anything', () => {
    const [a, b] = [new Navigator(() => atlas, new FakeBar('/')), new Navigator(() => atlas, new FakeBar('/'))];
    a.go({ pick: 'jiuquan' });
    expect(b.current.pick).toBe(null);
  });
});
