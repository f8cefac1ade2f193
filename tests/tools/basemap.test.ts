import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basemapFrom } from '../../tools/basemap.ts';

describe('a base map configured by the environment', () => {
  let folder: string;
  let whole: Record<string, string>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-basemap-'));
    const logo = join(folder, 'logo.svg');
    writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    whole = { ATLAS_BASEMAP_KEY: 'k&y', ATLAS_BASEMAP_NUMBER: 'GS(2024)0001号', ATLAS_BASEMAP_LOGO: logo };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is none where nothing is set', () => {
    expect(basemapFrom({})).toBe(null);
    expect(basemapFrom({ ATLAS_BASEMAP_KEY: '', ATLAS_BASEMAP_URL: ' ' })).toBe(null);
  });

  test('is Tianditu by default: map and names, each on eight servers, with the key', () => {
    const basemap = basemapFrom(whole);
    expect(basemap).toMatchObject({ name: '天地图', english: 'Tianditu', number: 'GS(2024)0001号' });
    expect(basemap?.logo).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(basemap?.layers).toHaveLength(2);
    expect(basemap?.layers[0]).toHaveLength(8);
    expect(basemap?.layers[0]?.[7]).toMatch(
      /^https:\/\/t7\.tianditu\.gov\.cn\/vec_w\/wmts\?.*TILEMATRIX=\{z\}.*&tk=k%26y$/,
    );
    expect(basemap?.layers[1]?.[0]).toContain('/cva_w/');
  });

  test('may be another, by its address and name', () => {
    const basemap = basemapFrom({
      ...whole,
      ATLAS_BASEMAP_URL: 'http://127.0.0.1:9/{z}/{x}/{y}.png?tk={key}',
      ATLAS_BASEMAP_NAME: '试图',
    });
    expect(basemap).toMatchObject({ name: '试图', layers: [['http://127.0.0.1:9/{z}/{x}/{y}.png?tk=k%26y']] });
  });

  test.each([
    [['ATLAS_BASEMAP_NUMBER'], 'without ATLAS_BASEMAP_NUMBER:'],
    [['ATLAS_BASEMAP_LOGO'], 'without ATLAS_BASEMAP_LOGO:'],
    [['ATLAS_BASEMAP_NUMBER', 'ATLAS_BASEMAP_LOGO'], 'without ATLAS_BASEMAP_NUMBER and ATLAS_BASEMAP_LOGO:'],
    [['ATLAS_BASEMAP_KEY'], 'without ATLAS_BASEMAP_KEY:'],
  ])('that lacks %s stops the build in one sentence', (lacking, sentence) => {
    const half = Object.fromEntries(Object.entries(whole).filter(([name]) => !lacking.includes(name)));
    expect(() => basemapFrom(half)).toThrow(sentence);
  });

  test.each([
    [{ ATLAS_BASEMAP_NUMBER: '1' }, '"1" is no map approval number'],
    [{ ATLAS_BASEMAP_LOGO: '/nowhere.svg' }, '"/nowhere.svg" is no picture on this machine'],
    [{ ATLAS_BASEMAP_URL: 'https://a/{z}/{x}.png', ATLAS_BASEMAP_NAME: 'a' }, 'lacks {y} {key}'],
    [{ ATLAS_BASEMAP_URL: 'a/{z}/{x}/{y}/{key}', ATLAS_BASEMAP_NAME: 'a' }, 'is no http address'],
    [{ ATLAS_BASEMAP_URL: 'https://a/{z}/{x}/{y}?{key}' }, 'without ATLAS_BASEMAP_NAME:'],
  ])('with %o is refused', (patch, sentence) => {
    expect(() => basemapFrom({ ...whole, ...patch })).toThrow(sentence);
  });
});
