import type { Group } from '../../model/atlas.ts';
import type { Reason } from '../../model/groups.ts';

/** Words of the question who wants which industry. */
export const industryLens = {
  title: '谁要哪个产业？',
  lead: '选一条产业链、一个未来领域，或文件里的任何一个说法，地图就显示谁重点承接、谁培育壮大、谁没有列入。',
  kinds: { chain: '九条产业链', future: '六个未来领域', other: '其他门类' } satisfies Readonly<
    Record<Group['kind'], string>
  >,
  matrix: {
    caption: '九条产业链、六个未来领域与各地',
    industry: '产业',
    places: '地方数',
    total: '链与领域数',
    counts: '格中数字为陈述条数，不是评分。',
    cell: (place: string, tier: string, statements: number) => `${place}，${tier}，${statements}条`,
    none: '未列入',
    /** What the matrix says at once. */
    story: ({
      widest,
      places,
      none,
    }: {
      readonly widest: string;
      readonly places: number;
      readonly none: readonly string[];
    }) =>
      `${widest}被最多的地方列为重点承接：${places}地${none.length > 0 ? `；没有地方列入的是${none.join('、')}` : ''}。`,
    only: {
      draft: (tier: string) => `${tier}，只见于征求意见稿`,
      article: (tier: string) => `${tier}，只见于报道，不是规划`,
    },
    columns: { industry: '产业', place: '地方', tier: '层级', statements: '陈述条数', status: '文件性质' },
  },
  terms: (count: number) => `${count}个说法`,
  anyTerm: '文件中的说法',
  filter: '筛选说法',
  all: '全部产业',
  question: (name: string) => `谁要${name}？`,
  countedUnder: '归入：',
  reason: (reason: Reason) => (reason.kind === 'word' ? `含“${reason.word}”` : reason.zh),
  toMatch: '加上来源与需要，为它找地方',
  widely: '承接区与全省层面的表述',
  notNamed: '未列入',
  nobody: { key: '没有文件把它列为哪个市州的重点承接', cultivate: '没有文件把它列为哪个市州的培育壮大' },
  sites: '相关园区与基地',
  family: '同一主题的其他写法',
  noPlaceNames: '没有市州列入，只见于产业链、园区等条文',
  elsewhere: '产业链、园区等条文中也写到',
  onlyElsewhere: '没有市州列入，只有下列条文写到',
  undefined: '所收文件没有给这一说法下定义。',
  meaning: (tier: string) => `“${tier}”是什么意思`,
  asWritten: {
    key: '文件没有下定义。原文的句式是：某市州“重点承接……等产业，培育壮大……等产业”，重点承接列在前。见',
    cultivate:
      '文件没有下定义。原文的句式是：某市州“重点承接……等产业，培育壮大……等产业”，培育壮大列在后；写作壮大、发展、培育等别的词时，照录在条目旁。见',
  },
  whoElse: '还有谁要这一项？',
};
