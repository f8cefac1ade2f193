import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCREEN_THEMES } from '../../src/model/screenTheme.ts';
import { toCss } from '../../src/theme/css.ts';
import { toStylesheet } from '../../src/theme/stylesheet.ts';
import { THEMES, THEME_NAMES } from '../../src/theme/themes.ts';

const SRC = resolve(import.meta.dirname, '../../src');
const sheet = toStylesheet();
const after = (opening: string): string => sheet.slice(sheet.indexOf(opening) + opening.length);
const blockAfter = (opening: string): string => after(opening).slice(0, after(opening).indexOf('}'));

describe('the stylesheet', () => {
  test('gives every role in every block that must undo another', () => {
    const whole = [
      ':root {',
      '@media (prefers-contrast: more)',
      ...SCREEN_THEMES.map((name) => `[data-theme='${name}']`),
    ];
    for (const opening of [...whole, '@media print']) {
      for (const role of Object.keys(toCss(THEMES.light))) expect(blockAfter(opening)).toContain(`\n${role}: `);
    }
  });

  test('lets what the address names win over the system, and paper over both', () => {
    const order = ['prefers-color-scheme', 'prefers-contrast', "[data-theme='light']", '@media print'];
    expect(order.map((one) => sheet.indexOf(one))).toEqual(
      order.map((one) => sheet.indexOf(one)).sort((a, b) => a - b),
    );
    expect(sheet).toContain('@media print {\n:root:root {');
    expect(blockAfter('@media print {')).toContain(`--ground: ${THEMES.print.ground};`);
  });

  test('names a role for every custom property that a component asks for', () => {
    const asked = new Set(
      sources().flatMap(([, text]) => [...text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? '')),
    );
    const set = new Set(
      sources().flatMap(([, text]) => [...text.matchAll(/(--[\w-]+)(?==|:)/g)].map((match) => match[1] ?? '')),
    );
    const roles = toCss(THEMES.light);
    expect([...asked].filter((one) => !(one in roles) && !set.has(one) && !one.startsWith('--zone-'))).toEqual([]);
  });
});

test('every theme names every role', () => {
  for (const name of THEME_NAMES) expect(Object.keys(toCss(THEMES[name]))).toEqual(Object.keys(toCss(THEMES.light)));
});

test('no colour is written outside src/theme', () => {
  const written = sources().flatMap(([path, text]) =>
    [...text.matchAll(/#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b(?=[;'"\s])|\b(?:rgba?|hsla?|lab|lch|oklch)\(/g)].map(
      (match) => `${path}: ${match[0]}`,
    ),
  );
  expect(written).toEqual([]);
});

/** A slide and a sheet are sized by their own frame, in its units and in points. */
const OWN_FRAME = /^shells\/briefing\//;

test('no size of text is written outside the scale, but the root and what is drawn in units of its own SVG or frame', () => {
  const own = sources().filter(([path]) => !OWN_FRAME.test(path));
  const written = own.flatMap(([path, text]) =>
    [...text.matchAll(/font-size: (?!var\(|inherit|max\(16px, var\(|\d+px;|clamp\()[^;]+/g)].map(
      (match) => `${path}: ${match[0]}`,
    ),
  );
  expect(written).toEqual([]);
});

/** Every file of src that could hold a style, outside the theme and the Node-only compile. */
function sources(): [string, string][] {
  return (readdirSync(SRC, { recursive: true }) as string[])
    .filter((path) => /\.(svelte|css|ts)$/.test(path) && !/^(theme|compile)\//.test(path))
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')]);
}
