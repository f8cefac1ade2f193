import { extent } from 'd3';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import Qr from '../../src/panels/share/Qr.svelte';
import { rendered } from './render.ts';

/** The pixels of a drawn code, each module as broad as `module` pixels; black where the path's runs lie, white elsewhere. */
function pixelsOf(html: string, module: number): { data: Uint8ClampedArray; side: number; size: number } {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(html)?.[1]);
  const side = size * module;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = /<path d="([^"]*)" fill="black"/.exec(html)?.[1] ?? '';
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * module; row < (Number(y) + 1) * module; row++)
      for (let at = Number(x) * module; at < (Number(x) + Number(length)) * module; at++)
        data.set([0, 0, 0], (row * side + at) * 4);
  return { data, side, size };
}

test.each([
  ['home', 'https://atlas.example/'],
  ['a place in English', 'https://atlas.example/place/tianshui/?lang=en'],
  [
    'a long question',
    `https://atlas.example/?lens=match&group=electronics&term=${encodeURIComponent('集成电路封装测试')}&from=guangdong&needs=park,rail,air&lang=en`,
  ],
  ['a whole deck', `https://atlas.example/?shell=briefing&deck=${'abcdefghij'.repeat(120)}`],
])('a reader finds in the code the address of %s, from the modules as they are drawn', (_, address) => {
  const { html } = rendered(Qr, { address, label: 'code' });
  const { data, side, size } = pixelsOf(html, 4);
  expect(jsQR(data, side, side)?.data).toBe(address);
  /* Four white modules all around. */
  const edges = [...data.keys()].flatMap((i) =>
    i % 4 === 0 && data[i] === 0 ? [(i / 4) % side, Math.floor(i / 4 / side)] : [],
  );
  const [least, most] = extent(edges);
  expect([least, most]).toEqual([16, (size - 4) * 4 - 1]);
});

test('the code is black on white by attributes, in every theme and under the strict content policy', () => {
  const { html } = rendered(Qr, { address: 'https://atlas.example/', label: 'code' });
  expect(html).toContain('fill="white"');
  expect(html).not.toMatch(/style=|var\(/);
});
