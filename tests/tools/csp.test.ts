import { describe, expect, test } from 'vitest';
import { policyOf } from '../../tools/csp.ts';
import { earlyScript } from '../../tools/earlyScript.ts';

describe('the content policy', () => {
  test('allows inline parts by their hashes and nothing unsafe', () => {
    const policy = policyOf(['<style>a{}</style><script>1</script><script type="module" src="/x.js"></script>']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
    expect(policy.match(/sha256-/g)).toHaveLength(2);
    expect(policy).not.toContain('unsafe');
  });

  test('refuses a page with a style or a handler in its markup, and names it', () => {
    expect(() => policyOf(['<p style="color:red">x</p>'])).toThrow('refuses the attribute "style"');
    expect(() => policyOf(['<p onclick="go()">x</p>'])).toThrow('refuses the attribute "onclick"');
    expect(() => policyOf(['<p data-style="x">x</p>'])).not.toThrow();
  });

  test('lets the tiles of a configured base map in, and nobody else', () => {
    const base = {
      name: '底图',
      english: 'Base',
      number: 'GS',
      layers: [['https://t0.example/{z}/{x}/{y}', 'https://t1.example/{z}/{x}/{y}']],
    };
    const policy = policyOf([''], base as never);
    expect(policy).toContain("connect-src 'self' https://t0.example https://t1.example;");
    expect(policyOf([''])).not.toContain('https:');
  });
});

/** Runs the early script against an address: what it left on the root element, what it heard of errors, and what it waits for. */
function run(search: string, browser: object = { CSS: { supports: () => true } }) {
  const root = { dataset: {} as Record<string, string>, lang: '' };
  const late = [{ hidden: true }];
  const heard: ((event: object) => void)[] = [];
  const parsed: (() => void)[] = [];
  const waits: (() => void)[] = [];
  const page = { documentElement: root, querySelectorAll: () => late };
  const names = ['location', 'document', 'addEventListener', 'setTimeout', 'self'];
  new Function(...names, earlyScript())(
    { search },
    page,
    (name: string, listener: (event?: object) => void) => (name === 'error' ? heard : parsed).push(listener),
    (act: () => void) => waits.push(act),
    browser,
  );
  return {
    root,
    parsed: () => parsed.forEach((one) => one()),
    late,
    fails: (event: object) => heard.forEach((one) => one(event)),
    rest: () => waits.forEach((one) => one()),
  };
}
const early = (search: string): Record<string, string> => run(search).root.dataset;

test('a program that does not come, cannot be read or never answers is told of; one that has come is not', () => {
  for (const fail of [{ target: { tagName: 'SCRIPT' } }, { target: {} }]) {
    const page = run('');
    page.fails(fail);
    expect(page.late[0]?.hidden).toBe(false);
  }
  const slow = run('');
  slow.rest();
  expect(slow.late[0]?.hidden).toBe(false);
  const there = run('');
  there.root.dataset['app'] = '';
  there.fails({ target: { tagName: 'SCRIPT' } });
  there.fails({ target: { tagName: 'IMG' } });
  there.rest();
  expect(there.late[0]?.hidden).toBe(true);
});

test('a browser below the floor is told at once, and the program is told to leave the page alone', () => {
  for (const browser of [{}, { CSS: { supports: () => false } }]) {
    const old = run('', browser);
    expect(old.root.dataset).toEqual({ old: '' });
    old.parsed();
    expect(old.late[0]?.hidden).toBe(false);
  }
  const young = run('');
  young.parsed();
  expect(young.late[0]?.hidden).toBe(true);
});

test('the early script reads the codec’s own keys, and only values that a view can have', () => {
  expect(early('')).toEqual({});
  expect(early('?lens=origin&theme=dark&lang=en')).toEqual({ lens: 'origin', theme: 'dark', lang: 'en' });
  expect(early('?lens=industry&term=x')).toEqual({ lens: 'industry', asked: '' });
  expect(early('?lens=nowhere&theme=pink')).toEqual({});
});
