import { describe, expect, test } from 'vitest';
import { buildOf, Renewal, type RenewalOptions } from '../../src/load/Renewal.ts';

const page = (build: string): string =>
  `<meta name="data-version" content="v1"><script>1</script><script type="module" crossorigin src="/assets/${build}.js"></script>`;

/** A tab that has a build, on a server that has another or none, with what it remembers. */
function tab(own: string, served: string | null, patch: Partial<RenewalOptions> = {}) {
  const kept = new Map<string, string>();
  const loads: string[] = [];
  const asked: RequestInit[] = [];
  const renewal = (build: string): Renewal =>
    new Renewal({
      base: '/',
      head: page(build),
      store: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
      reloaded: false,
      busy: () => false,
      reload: () => loads.push(build),
      fetcher: ((_: string, how: RequestInit) => {
        asked.push(how);
        return served === null ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(served));
      }) as unknown as typeof fetch,
      ...patch,
    });
  return { now: renewal(own), later: renewal, loads, asked };
}

describe('a part of the program that is gone', () => {
  test('after a deploy has the page reloaded, and the server is asked past every cache', async () => {
    const { now, loads, asked } = tab('a', page('b'));
    expect(await now.afterLostCode()).toBe(true);
    expect([loads, asked]).toEqual([['a'], [{ cache: 'no-store' }]]);
  });

  test('is asked about once, however many parts are gone', async () => {
    const { now, loads, asked } = tab('a', page('b'));
    await Promise.all([now.afterLostCode(), now.afterLostCode(), now.afterLostCode()]);
    expect([loads, asked.length]).toEqual([['a'], 1]);
  });

  test('is no reason to leave while the server has the same page, another kind of page, or is out of reach', async () => {
    for (const served of [page('a'), '<h1>502</h1>', null]) {
      const { now, loads } = tab('a', served);
      expect(await now.afterLostCode()).toBe(false);
      expect(loads).toEqual([]);
    }
  });

  test('of a site that goes to and fro between two builds ends after one reload of each', async () => {
    const to = tab('a', page('b'));
    await to.now.afterLostCode();
    expect(await to.later('a').afterLostCode()).toBe(false);
    expect(to.loads).toEqual(['a']);
  });

  test('while someone presents on a full screen has to wait', async () => {
    const { now, loads } = tab('a', page('b'), { busy: () => true });
    expect(await now.afterLostCode()).toBe(false);
    expect(loads).toEqual([]);
  });
});

describe('data of another version', () => {
  test('have the page reloaded once a build, then no more', () => {
    const { now, later, loads } = tab('a', null);
    expect(now.afterOtherData()).toBe(true);
    expect(later('a').afterOtherData()).toBe(false);
    expect(later('b').afterOtherData()).toBe(true);
    expect(loads).toEqual(['a', 'b']);
  });

  test('where nothing can be remembered have it reloaded unless it was just that', () => {
    const refused = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const full = { getItem: () => null, setItem: refused };
    for (const store of [refused, () => full]) {
      expect(tab('a', null, { store }).now.afterOtherData()).toBe(true);
      expect(tab('a', null, { store, reloaded: true }).now.afterOtherData()).toBe(false);
    }
  });
});

test('a build is told by the programs and the data version of its page, not by the folder it lies in', () => {
  expect(buildOf(page('a'))).toBe('a.js v1');
  expect(buildOf(page('a').replace('/assets/', '../assets/'))).toBe(buildOf(page('a')));
  expect(buildOf("<script type=module src='x.js'></script>")).not.toBe(buildOf(page('a')));
  expect(buildOf('<h1>404</h1>')).toBe('');
});
