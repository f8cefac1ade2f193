import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlaceFile } from '../../src/model/appFiles.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { withFacts } from '../../src/model/buildAtlas.ts';
import { toFacts } from '../../src/model/factTable.ts';
import { changesOf } from '../../src/model/layouts.ts';
import { atlas } from '../atlas.ts';
import { panelAt } from '../net/shownAt.ts';
import { parts } from './render.ts';

describe('a place that a newspaper speaks of', () => {
  test('wears another chip for it than for the plan, after the plan’s, and says where it is from', () => {
    const { panel } = panelAt('/?at=jinchang');
    const key = parts(panel, 'section')[0];
    const chips = [...(key?.html ?? '').matchAll(/class="chip key (\w+)/g)].map(([, status]) => status);
    expect(new Set(chips)).toEqual(new Set(['final', 'article']));
    expect(chips).toEqual(chips.toSorted().reverse());
    expect(key?.links.some(({ seen }) => seen === '2024年甘肃日报报道')).toBe(true);
    expect(key?.text).not.toContain('拓展承接产业转移新空间');
    expect(key?.text).toContain('点线框出自报道，不是规划');
  });

  test('does so beside others too', () => {
    const html = panelAt('/?lens=compare&with=jinchang.jiuquan').panel.html;
    expect(html).toMatch(/class="chip key article/);
    expect(html).toMatch(/class="chip key final/);
  });
});

describe('a city', () => {
  test('answers in one sentence first, and says where the plan before put it', () => {
    const { lines } = panelAt('/?at=jiuquan').panel;
    expect(lines.find((line) => line.startsWith('酒泉重点承接'))).toMatch(
      /^酒泉重点承接新能源装备制造；另有\d+项培育壮大；文件写到园区、口岸等\d+处。$/,
    );
    expect(panelAt('/?at=jiuquan&lang=en').panel.text).toMatch(
      /Jiuquan takes on New-energy equipment manufacturing; would cultivate \d+ more/,
    );
  });

  test('says in words whom it joined and parted from, by its own file as by all facts', () => {
    const words = /四\(一\)2 → 2025年行动方案：.*：(新与|不再与|同组市州不变)/;
    const said = panelAt('/?at=lanzhou').panel.lines.find((line) => line.includes(' → 2025年行动方案'));
    expect(said).toMatch(/：(新与|不再与).+同组/);
    expect(panelAt('/?at=jiuquan').panel.text).toMatch(words);
    const file = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../data/app/place/lanzhou.json'), 'utf8'),
    ) as PlaceFile;
    const own = withFacts(
      atlas,
      toFacts(file, (id) => atlas.byId.get(id)?.name ?? id),
    );
    const of = (some: Atlas) => changesOf(some).find(({ city }) => city.id === 'lanzhou');
    const ids = (change: ReturnType<typeof of>) =>
      [change?.joined, change?.parted].map((places) => places?.map(({ id }) => id));
    expect(ids(of(own))).toEqual(ids(of(atlas)));
  });

  test('gives each company one line', () => {
    const items = parts(panelAt('/?at=jiuquan').panel, 'li').map(({ text }) => text);
    expect(items.filter((text) => text.startsWith('广东明阳')).length).toBeLessThanOrEqual(1);
    expect(panelAt('/?at=jiuquan').panel.text).not.toContain('· 所在');
  });
});

describe('a place', () => {
  test('says what 白银 takes on, in both languages', () => {
    const { panel } = panelAt('/?at=baiyin');
    expect(panel.titles).toEqual(['白银市']);
    expect(panel.text).toContain('稀土精深加工及电池新材料');
    expect(panelAt('/?at=jiuquan&lang=en').panel.text).toContain('New-energy equipment manufacturing');
  });

  test('leads from a zone to its cities and to the zone above', () => {
    const cities = panelAt('/?at=lanbai').panel.links.map(({ name, href }) => `${name} ${href}`);
    expect(cities).toEqual(
      expect.arrayContaining(['兰州 /place/lanzhou/', '白银 /place/baiyin/', '定西 /place/dingxi/']),
    );
    expect(panelAt('/?at=baiyin').panel.links[0]).toMatchObject({
      name: '兰白区域特色产业承接区',
      href: '/place/lanbai/',
    });
  });

  test('sets each term beside its clause, as a link to the source note', () => {
    const { panel } = panelAt('/?at=jiuquan');
    const sources = panel.links.filter(({ name }) => name.endsWith('“特色炼油+特色化工”的出处'));
    expect(sources).toHaveLength(1);
    const { note } = panelAt(sources[0]?.href ?? '');
    for (const words of ['甘政办发〔2025〕19号', '二(二) 专栏2', '2025年3月3日', '正式文件'])
      expect(note?.text).toContain(words);
  });

  test.each([
    ['', '征求意见稿', '文中未载日期'],
    ['&lang=en', 'Draft', 'The text bears no date'],
  ])('that a draft speaks of says so at every line and in the note%s', (language, mark, undated) => {
    const { panel } = panelAt(`/?at=lzna-core${language}`);
    const notes = panel.links.filter(({ href }) => href.includes('note=lzna-plan-2024'));
    const clauses = parts(panel, 'a').filter(({ html }) => html.includes('clause') && html.includes('lzna-plan-2024'));
    expect(clauses.length).toBeGreaterThan(10);
    for (const clause of clauses) expect(clause.text).toContain(mark);
    const { note } = panelAt(notes[0]?.href ?? '');
    expect(note?.text).toContain(mark);
    expect(note?.text).toContain(undated);
  });

  test('of the New Area that is a site says how exactly its position is known', () => {
    const { panel } = panelAt('/?at=lanzhou-new-area-air-port');
    expect(panel.titles[0]).toContain('兰州新区国际空港');
    expect(panel.text).toContain('位置精确到场址');
  });

  test('reached by a route shows the clause it comes from, and that it is a draft', () => {
    const { panel } = panelAt('/?lens=new-area&at=lanzhou-lahore-air');
    expect(panel.titles).toEqual(['兰州—拉合尔航线']);
    expect(panel.text).toContain('第一章 第一节(二)');
    expect(panel.text).toContain('征求意见稿');
    expect(panel.text).toContain('方位角267°');
  });
});
