import { describe, expect, test } from 'vitest';
import { policyOf } from '../../tools/csp.ts';
import { earlyScript } from '../../tools/earlyScript.ts';

describe('the content policy', () => {
  test('allows inline parts by their hashes and nothing unsafe', () => {
    const policy = policyOf('<style>a{}</style><script>1</script><script type="module" src="/x.js"></script>');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
    expect(policy.match(/sha256-/g)).toHaveLength(2);
    expect(policy).not.toContain('unsafe');
  });

  test('refuses a page with a style or a handler in its markup, and names it', () => {
    expect(() => policyOf('<p style="color:red">x</p>')).toThrow('refuses the attribute "style"');
    expect(() => policyOf('<p onclick="go()">x</p>')).toThrow('refuses the attribute "onclick"');
    expect(() => policyOf('<p data-style="x">x</p>')).not.toThrow();
  });

  test('lets the tiles of a configured base map in, and nobody else', () => {
    const base = {
      name: '底图',
      english: 'Base',
      number: 'GS',
      layers: [['https://t0.example/{z}/{x}/{y}', 'https://t1.example/{z}/{x}/{y}']],
    };
    const policy = policyOf('', base as never);
    expect(policy).toContain("connect-src 'self' https://t0.example https://t1.example;");
    expect(policyOf('')).not.toContain('https:');
  });
});

/** Runs the early script against an address and says what it left on the root element. */
function early(search: string): Record<string, string> {
  const root = { dataset: {} as Record<string, string>, lang: '' };

  new Function('location', 'document', earlyScript())({ search }, { documentElement: root });
  return root.dataset;
}

test('the early script reads the codec’s own keys, and only values that a view can have', () => {
  expect(early('')).toEqual({});
  expect(early('?lens=origin&theme=dark&lang=en')).toEqual({ lens: 'origin', theme: 'dark', lang: 'en' });
  expect(early('?lens=industry&term=x')).toEqual({ lens: 'industry', asked: '' });
  expect(early('?lens=nowhere&theme=pink')).toEqual({});
});
