import { describe, expect, test } from 'vitest';
import { countiesOf, searchIndex, syllablesOf } from '../../src/compile/searchIndex.ts';
import { SEARCH_KINDS } from '../../src/model/hit.ts';
import { atlas } from '../atlas.ts';

const records = searchIndex(atlas, atlas.facts, atlas.english);

describe('the pinyin of', () => {
  test.each([
    ['兰州', 'lan zhou'],
    ['嘉峪关', 'jia yu guan'],
    ['金昌', 'jin chang'],
    ['白银', 'bai yin'],
    ['天水', 'tian shui'],
    ['武威', 'wu wei'],
    ['张掖', 'zhang ye'],
    ['平凉', 'ping liang'],
    ['酒泉', 'jiu quan'],
    ['庆阳', 'qing yang'],
    ['定西', 'ding xi'],
    ['陇南', 'long nan'],
    ['陇东南', 'long dong nan'],
    ['临夏回族自治州', 'lin xia hui zu zi zhi zhou'],
    ['甘南藏族自治州', 'gan nan zang zu zi zhi zhou'],
    ['河西走廊', 'he xi zou lang'],
    ['敦煌', 'dun huang'],
    ['重庆', 'chong qing'],
    ['成都', 'cheng du'],
    ['厦门', 'xia men'],
    ['厦门弘信电子集团股份有限公司', 'xia men hong xin dian zi ji tuan gu fen you xian gong si'],
    ['大厦', 'da sha'],
    ['长三角', 'chang san jiao'],
    ['长江经济带', 'chang jiang jing ji dai'],
    ['会宁', 'hui ning'],
    ['重离子', 'zhong li zi'],
    ['酒泉一重西北高端装备制造基地项目', 'jiu quan yi zhong xi bei gao duan zhuang bei zhi zao ji di xiang mu'],
    ['藏中药', 'zang zhong yao'],
    ['民爆行业', 'min bao hang ye'],
    ['行动方案', 'xing dong fang an'],
    ['数字化转型', 'shu zi hua zhuan xing'],
    ['农畜产品', 'nong xu chan pin'],
    ['绿色铝', 'lv se lv'],
    ['5G+工业互联网', '5 g gong ye hu lian wang'],
  ])('%s is %s', (name, spelt) => expect(syllablesOf(name).join(' ')).toBe(spelt));
});

describe('the search index', () => {
  test('has every place, group, term, origin, site, document and project once', () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count('place')).toBe(atlas.places.length);
    expect(count('group')).toBe(atlas.groups.length);
    expect(count('origin')).toBe(atlas.origins.length);
    expect(count('site')).toBe(atlas.sites.length);
    expect(count('document')).toBe(atlas.documents.length);
    expect(count('project')).toBe(atlas.subjects.filter(({ section }) => section === 'project').length);
    expect(new Set(records.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(records.length);
    expect(count('county')).toBe(countiesOf(atlas).length);
    const others = SEARCH_KINDS.filter((kind) => kind !== 'county');
    expect(others.filter((kind) => count(kind) === 0)).toEqual([]);
  });

  test('spells the name and every Chinese alias, in step, in letters and digits alone', () => {
    for (const { zh, aliases, pinyin, initials } of records) {
      const chinese = aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
      expect(aliases.slice(0, chinese.length), zh).toEqual(chinese);
      expect(pinyin, zh).toHaveLength(1 + chinese.length);
      expect(initials, zh).toHaveLength(1 + chinese.length);
      for (const spelt of [...pinyin, ...initials]) expect(spelt, zh).toMatch(/^[a-z0-9]+$/);
    }
  });

  test('has the counties of an atlas that lists them, each with its prefecture', () => {
    const counties = [{ id: 'huining', name: '会宁县', english: 'Huining County', short: '会宁', city: 'baiyin' }];
    expect(searchIndex({ ...atlas, counties } as never, [], {}).filter(({ kind }) => kind === 'county')).toEqual([
      {
        id: 'huining',
        kind: 'county',
        zh: '会宁县',
        en: 'Huining County',
        aliases: ['会宁'],
        pinyin: ['huiningxian', 'huining'],
        initials: ['hnx', 'hn'],
        city: 'baiyin',
      },
    ]);
  });

  test('every city’s pinyin is its English name', () => {
    for (const place of atlas.places.filter(({ kind }) => kind === 'city')) {
      const spelt = records
        .find(({ id }) => id === place.id)
        ?.pinyin.at(-1)
        ?.replace(/zhou$/, '');
      expect(spelt, place.name).toBe(place.shortEnglish.toLowerCase().replace(/zhou$/, ''));
    }
  });

  test('兰州新区 is lanzhouxinqu, lzxq', () => {
    expect(records.find(({ id }) => id === 'lanzhou-new-area')).toEqual({
      id: 'lanzhou-new-area',
      kind: 'place',
      zh: '兰州新区',
      en: 'Lanzhou New Area',
      aliases: [],
      pinyin: ['lanzhouxinqu'],
      initials: ['lzxq'],
    });
  });
});
