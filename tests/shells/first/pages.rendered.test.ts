import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/atlas.ts';
import { nameOf } from '../../../src/model/names.ts';
import { loadMessages } from '../../../src/messages/messagesFor.ts';
import { landOf } from '../../../src/plate/land.ts';
import { pagesOf, type Made, type Page } from '../../../src/shells/first/pages.ts';
import { pageFrom } from '../../../tools/pages.ts';
import { policyOf } from '../../../tools/csp.ts';
import { atlas, geometry } from '../../atlas.ts';

const site = { origin: 'https://atlas.example', base: '/gansu/' };
let made: Made;
let byPath: Map<string, Page>;
beforeAll(async () => {
  await Promise.all(LANGUAGES.map(loadMessages));
  made = await pagesOf(atlas, geometry, landOf(geometry, 400), site);
  byPath = new Map(made.pages.map((page) => [page.path, page]));
}, 240_000);
const page = (path: string): Page => byPath.get(path) as Page;
const data = (path: string): Record<string, unknown> => JSON.parse(page(path).data) as Record<string, unknown>;

describe('the pages of the atlas', () => {
  test('are one for each subject in each language, each with a title and a description of its own', () => {
    const subjects = [...atlas.places, ...atlas.groups, ...atlas.origins, ...atlas.documents];
    expect(made.pages).toHaveLength(LANGUAGES.length * (subjects.length + 1));
    for (const key of ['path', 'title', 'description'] as const) {
      const said = made.pages.map((one) => one[key]);
      expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
    }
    for (const { path, description } of made.pages) expect(description.length, path).toBeGreaterThan(12);
  });

  test('hold the facts as text, with links that any server answers or the home page reads', () => {
    expect(page('place/jiuquan/').body?.text).toContain('新能源装备制造');
    expect(page('en/place/jiuquan/').body?.text).toContain('New-energy equipment manufacturing');
    expect(page('document/action-plan-2025/').body?.text.match(/[?;]note=/g)?.length).toBeGreaterThan(150);
    for (const { path, body } of made.pages) {
      const hrefs = [...(body?.text ?? '').matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
      const lost = hrefs.filter((href) => !byPath.has((/^\/gansu\/([^?]*)/.exec(href)?.[1] ?? '-').replace(/^$/, '')));
      expect(lost, path).toEqual([]);
    }
  });

  test('name no language but their own and the documents’', () => {
    for (const one of atlas.places) expect(page(`en/place/${one.id}/`).title).toContain(nameOf(one, 'en'));
  });

  test('show what their question asks of the map: who keeps a colour, what is outlined, where the camera stands', () => {
    expect(page('industry/new-materials/').body?.picture).toMatch(/hatch-azurite/);
    expect(page('place/jiuquan/').body?.picture).toContain('p-chosen');
    expect(page('place/jiuquan/').aim).toBe('jiuquan');
    expect(page('industry/new-materials/').aim).toBe(null);
    expect(made.aims).toMatch(
      /#first\[data-aim='jiuquan'\]\{--cx:0\.\d+;--cy:0\.\d+;--aw:0\.\d+;--ah:0\.\d+;--air:0rem\}/,
    );
  });

  test('tell machines what they are: legislation by its number, places as parts of the data set with their sources', () => {
    expect(data('document/action-plan-2025/')).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '甘政办发〔2025〕19号',
      legislationDate: '2025-03-03',
      url: 'https://atlas.example/gansu/document/action-plan-2025/',
    });
    expect(data('document/gansu-daily-2024/')).toMatchObject({ '@type': 'Article' });
    expect(data('place/jiuquan/')).toMatchObject({
      '@type': 'Dataset',
      version: atlas.version,
      dateModified: '2025-03-03',
      spatialCoverage: { name: '酒泉市', geo: { '@type': 'GeoCoordinates' } },
    });
    expect(page('document/manufacturing-plan-2021/').date).toBe('2021-12-31');
    for (const { data: text } of made.pages) expect(text).not.toContain('<');
  });

  test('are made of the home page by its head, map and panel, under the same policy, and a home page made otherwise is refused', () => {
    const index =
      '<html lang="zh-CN"><head><meta name="description" content="x" /><title>x</title></head><body><div id="first"><i></i></div>\n<link rel="stylesheet" href="/gansu/app.css"><div id="app"></div></body></html>';
    const beside = { aims: made.aims, card: 'cards/a.png', sheets: ['lens.css'] };
    const html = pageFrom(index, page('en/place/jiuquan/'), beside, site);
    /* The card is a map: what it is goes with it, in the two texts that are shown beside it. */
    for (const told of ['og:description', 'og:image:alt'])
      expect(html).toMatch(new RegExp(`"${told}" content="[^"]*not for delimitation · Map review: not reviewed"`));
    expect(html).toContain('<meta property="og:image" content="https://atlas.example/gansu/cards/a.png" />');
    expect(html).toContain('<html lang="en" data-lang="en" data-lens="zones">');
    expect(html).toContain('<link rel="canonical" href="https://atlas.example/gansu/en/place/jiuquan/" />');
    expect(html).toContain('hreflang="zh-CN" href="https://atlas.example/gansu/place/jiuquan/"');
    expect(html.indexOf('/gansu/lens.css')).toBeLessThan(html.indexOf('<div id="told"'));
    expect(html.indexOf('<div id="told"')).toBeLessThan(html.indexOf('<div id="app">'));
    expect(() => policyOf([html])).not.toThrow();
    expect(policyOf([html]).match(/script-src [^;]*/)?.[0]).toBe("script-src 'self'");
    expect(() => pageFrom('<html></html>', page('place/jiuquan/'), beside, site)).toThrow('place/jiuquan/');
  });
});
