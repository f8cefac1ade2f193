import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { anchorOf } from '../../src/model/clause.ts';
import { LENSES } from '../../src/model/lens.ts';
import { SCREEN_THEMES } from '../../src/model/screenTheme.ts';
import {
  FIRST_ASKS,
  HOME,
  HOME_FRAME,
  NOTHING_ASIDE,
  REFERENCE_SWITCHES,
  SWITCHES,
  type Ask,
  type View,
} from '../../src/model/view.ts';
import { ASKS, KEYS } from '../../src/view/asks.ts';
import { askOf, pagePath, subjectsOf } from '../../src/view/pages.ts';
import { encode, readRoute, writeRoute } from '../../src/view/route.ts';
import { atlas } from '../atlas.ts';
import { viewAfter, world } from '../world.ts';

const read = (address: string) => readRoute(address, world);

/** A value for every part of every question. */
const SAMPLES: { readonly [name: string]: unknown } = {
  group: 'new-materials',
  term: '煤化工',
  from: 'jiangsu',
  needs: ['port', 'bonded'],
  document: 'action-plan-2025',
  clause: '三(五)',
  type: 'park',
  within: 'hexi',
  words: '精细 化工',
};
const fullest = (ask: Ask): Ask =>
  Object.fromEntries(Object.entries(ask).map(([name, value]) => [name, SAMPLES[name] ?? value])) as unknown as Ask;

describe('an address', () => {
  test('of the home view is empty', () => expect(encode(HOME)).toBe(''));

  test.each(LENSES)('of the lens %s reads back as itself, with every part it has', (lens) => {
    const at = ({ zones: 'jiuquan', 'new-area': 'lzna-core' } as Record<string, string>)[lens] ?? 'lanzhou';
    const ask = {
      ...fullest(FIRST_ASKS[lens]),
      ...(lens in { compare: 1, about: 1, sources: 1 } ? {} : { at }),
    } as Ask;
    const view: View = {
      ask,
      frame: { language: 'en', theme: 'dark', switches: ['hubs', 'road'], base: true, tray: ['jiuquan', 'baiyin'] },
      aside: { note: atlas.facts[0]?.id ?? null, query: 'lan zhou' },
    };
    const route = { shell: 'browse', settings: {}, view } as const;
    expect(read(writeRoute(route))).toEqual({ ...route, broken: [] });
    expect(encode(read(encode(view)).view)).toBe(encode(view));
  });

  test('of any place, site and fact reads back as that view', () => {
    const ids = [...atlas.places, ...atlas.sites].map((record) => record.id);
    for (const [i, at] of ids.entries()) {
      const chosen = viewAfter(
        { lens: LENSES[i % LENSES.length] ?? 'zones' },
        { at },
        { note: atlas.facts[i]?.id ?? null },
      );
      const one = {
        ...chosen,
        frame: { ...HOME_FRAME, switches: SWITCHES.slice(i % 3), theme: SCREEN_THEMES[i % 4] ?? null },
      };
      expect(read(encode(one))).toEqual({ shell: 'browse', settings: {}, view: one, broken: [] });
    }
  });

  test('has a place in the order of writing for every part that a question has', () => {
    const keys = Object.values(ASKS).flatMap((parts) => Object.values(parts).map(({ key }) => key));
    for (const key of keys.filter((one) => one !== '')) expect(KEYS).toContain(key);
  });

  test('mangled by hand opens the home view and names what was wrong', () => {
    for (const search of [
      '?at=atlantis',
      '?lens=%E0%A4%A',
      '?show=parks..hubs',
      '?lang=xx',
      '?theme=print',
      '?foo=bar',
      '?%00=1',
    ]) {
      const { view, broken } = read(search);
      expect(view).toEqual(HOME);
      expect(broken, search).toHaveLength(1);
    }
    expect(read('?at=atlantis&lens=zone&x=1').broken).toEqual(['x', 'lens', 'at']);
    expect(read('?toString=1&constructor=2').broken).toEqual(['constructor', 'tostring']);
  });

  test('with one broken part keeps the rest', () => {
    const { view, broken } = read('?at=jiuquan&lang=en&note=nothing');
    expect(view.ask).toEqual({ lens: 'zones', at: 'jiuquan' });
    expect(view.frame.language).toBe('en');
    expect(broken).toEqual(['note']);
  });

  test('drops silently what belongs to another question', () => {
    expect(read('?lens=sources&at=baiyin&doc=action-plan-2025')).toMatchObject({
      view: { ask: { lens: 'sources', document: 'action-plan-2025', clause: null } },
      broken: [],
    });
    expect(encode(read('?lens=figures&term=煤化工&with=baiyin').view)).toBe('?lens=figures&with=baiyin');
  });

  test('is believed where only the facts could tell, until they are there', () => {
    const early = readRoute('?lens=industry&term=什么&note=anything', { atlas, whole: false });
    expect(early.broken).toEqual([]);
    expect(early.view).toMatchObject({ ask: { term: '什么' }, aside: { note: 'anything' } });
    expect(read('?lens=industry&term=什么&note=anything').broken).toEqual(['term', 'note']);
  });

  test('cuts typed text by characters as people count them, never inside one', () => {
    const typed = `${'甲'.repeat(59)}😀乙`;
    for (const key of ['q', 'words'] as const) {
      const address = `?lens=sites&${key}=${encodeURIComponent(typed)}`;
      const { view } = read(address);
      expect(key === 'q' ? view.aside.query : 'words' in view.ask && view.ask.words).toBe(`${'甲'.repeat(59)}😀`);
      expect(() => encode(view)).not.toThrow();
    }
    expect(() => encode({ ...HOME, aside: { ...NOTHING_ASIDE, query: '\uD83D' } })).toThrow();
    expect(read('?q=%F0%9F%98').broken).toEqual([]);
  });

  test('keeps a blank that was typed into the list of sites from breaking the link', () => {
    const blank = viewAfter({ lens: 'sites' }, { words: ' ' });
    expect(read(encode(blank)).broken).toEqual([]);
  });

  test('takes switches in any order and writes them in one', () => {
    expect(encode(read('?show=hubs.parks').view)).toBe('');
    expect(encode(read('?show=hubs').view)).toBe('?show=hubs');
    expect(encode(read('?show=air.water.parks.hubs').view)).toBe('?show=water.air');
  });

  test('of before the reference geography means what it meant: which sites are shown, and nothing about the rest', () => {
    expect(read('?show=parks').view.frame.switches).toEqual(['industries', 'parks', ...REFERENCE_SWITCHES]);
    expect(read('?show=none').view.frame.switches).toEqual(['industries', ...REFERENCE_SWITCHES]);
    expect(read('?show=unsigned').view.frame.switches).toEqual(['parks', 'hubs', ...REFERENCE_SWITCHES]);
  });

  test('keeps any choice of switches', () => {
    for (let bits = 0; bits < 2 ** SWITCHES.length; bits++) {
      const switches = SWITCHES.filter((_, i) => bits & (1 << i));
      const one: View = { ...HOME, frame: { ...HOME_FRAME, switches } };
      expect(read(encode(one)).view).toEqual(one);
    }
  });

  test('compares as many places as can stand side by side, and names what it left out', () => {
    const { view, broken } = read('?lens=compare&with=jiuquan.baiyin.lanzhou.dingxi.tianshui');
    expect(view.frame.tray).toEqual(['jiuquan', 'baiyin', 'lanzhou', 'dingxi']);
    expect(broken).toEqual(['with']);
  });
});

describe('an address of another shell', () => {
  test('keeps what is the shell’s own as it stands, beside the view', () => {
    const route = read('?shell=kiosk&mm=banana&idle=0&at=jiuquan');
    expect(route).toMatchObject({ shell: 'kiosk', settings: { mm: 'banana', idle: '0' }, broken: [] });
    expect(writeRoute(route)).toBe('?shell=kiosk&mm=banana&idle=0&at=jiuquan');
  });

  test('of a shell that does not exist opens the public one and says so', () => {
    expect(read('?shell=wall')).toMatchObject({ shell: 'browse', broken: ['shell'] });
  });
});

describe('a page of its own', () => {
  test.each([
    ['place/jiuquan/', '?at=jiuquan'],
    ['/place/jiuquan', '?at=jiuquan'],
    ['en/place/jiuquan/', '?at=jiuquan&lang=en'],
    ['industry/new-materials/', '?lens=industry&industry=new-materials'],
    ['origin/jiangsu/?theme=dark', '?lens=origin&from=jiangsu&theme=dark'],
    ['document/action-plan-2025/', '?lens=sources&doc=action-plan-2025'],
    ['en/', '?lang=en'],
  ])('%s shows what %s shows', (page, query) => {
    expect(read(page)).toEqual(read(query));
  });

  test.each([
    ['?at=jiuquan', 'place/jiuquan/'],
    ['?at=jiuquan&lang=en&theme=dark&note=x', 'en/place/jiuquan/?theme=dark'],
    ['?lens=new-area', 'place/lanzhou-new-area/'],
    ['?lens=new-area&at=lzna-core', 'place/lzna-core/'],
    ['?lens=industry&industry=new-materials&show=parks', 'industry/new-materials/?show=parks'],
    ['?lens=origin&from=jiangsu', 'origin/jiangsu/'],
    ['?lens=sources&doc=action-plan-2025', 'document/action-plan-2025/'],
    ['?lang=en', 'en/'],
    ['', ''],
    ['?at=dunhuang-air-port', '?at=dunhuang-air-port'],
    ['?lens=industry&industry=new-materials&at=baiyin', '?lens=industry&at=baiyin&industry=new-materials'],
    [
      '?lens=sources&doc=action-plan-2025&clause=三(五)',
      `?lens=sources&doc=action-plan-2025&clause=${encodeURIComponent('三(五)')}`,
    ],
    ['?lens=figures&lang=en', '?lens=figures&lang=en'],
  ])('is where %s is written, if a page says all of the question', (query, written) => {
    expect(writeRoute(read(query), atlas)).toBe(written);
    expect(writeRoute(read(query))).not.toMatch(/^[a-z]/);
  });

  test('exists for every place, group, origin and document, and each is the one address of its question', () => {
    const subjects = subjectsOf(atlas);
    const { places, groups, origins, documents } = atlas;
    expect(subjects).toHaveLength(places.length + groups.length + origins.length + documents.length);
    for (const subject of subjects)
      for (const language of LANGUAGES) {
        const route = {
          ...read(''),
          view: { ...HOME, ask: askOf(atlas, subject), frame: { ...HOME_FRAME, language } },
        };
        const address = writeRoute(route, atlas);
        expect(address).toBe(pagePath(atlas, route.view.ask, language));
        expect(read(address)).toEqual(route);
      }
  });

  test('is no page of another shell', () => {
    expect(writeRoute(read('?shell=kiosk&at=jiuquan'), atlas)).toBe('?shell=kiosk&at=jiuquan');
  });

  test.each([
    'place/jiuquan/。',
    'place/jiuquan。',
    'place/jiuquan/%E3%80%82',
    'place/jiuquan/)',
    'place/jiuquan//',
    'place/jiuquan/index.html',
  ])('is found by %s, as it stands in a sentence', (address) => {
    expect(read(address)).toEqual(read('place/jiuquan/'));
  });

  test('that does not exist shows home and is named', () => {
    expect(read('nowhere').broken).toEqual(['/nowhere']);
    expect(read('place/atlantis/').broken).toEqual(['at']);
    expect(read('index.html').broken).toEqual([]);
  });
});

describe('a clause on its document’s page', () => {
  test('is opened by its own number, with or without its blanks, encoded or not', () => {
    for (const anchor of ['三(五)', '%E4%B8%89(%E4%BA%94)'])
      expect(read(`document/action-plan-2025/#${anchor}`)).toMatchObject({
        view: { ask: { lens: 'sources', document: 'action-plan-2025', clause: '三(五)' } },
        broken: [],
      });
    for (const anchor of ['二(一)专栏1', '二(一) 专栏1', '二(一)%20专栏1'])
      expect(read(`en/document/action-plan-2025/#${anchor}`).view.ask).toMatchObject({ clause: '二(一) 专栏1' });
  });

  test('that is not there, or on another page, leaves the page as it is', () => {
    expect(read('document/action-plan-2025/#九(九)')).toMatchObject({ view: { ask: { clause: null } }, broken: [] });
    expect(read('place/jiuquan/#三(五)')).toMatchObject({ view: { ask: { at: 'jiuquan' } }, broken: [] });
  });

  test('has a name of its own among the clauses of its document', () => {
    for (const { id, clauses } of atlas.documents) expect(new Set(clauses.map(anchorOf)).size, id).toBe(clauses.length);
  });
});
