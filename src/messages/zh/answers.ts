import { map } from './map.ts';

/** What the map answers: the meanings of its textures and discs, and the sentence for who does not see them. */
export const answers = {
  /** Of a city that is solid, hatched or bare; an empty word has no line in the legend. */
  texture: {
    wanted: { ...map.tier, reported: '只见于报道，不是规划' },
    shared: { key: '正在比较', cultivate: '也承接它们共有的各链', none: '其他', reported: '' },
    moved: { key: '两份规划中同组', cultivate: '两份规划之间换了组', none: '', reported: '' },
    named: { key: '点名到市州或新区', cultivate: '随承接区点到', none: '未点名', reported: '' },
  },
  discs: {
    of: {
      projects: '落地企业与项目',
      sites: '园区、口岸与设施',
      numbers: '写明的数字',
      statements: '点到它的条目',
      findings: '找到的条目',
    },
    area: '面积按个数',
    none: {
      projects: '文件未载明',
      sites: '文件未载明',
      numbers: '文件未载明',
      statements: '未点到',
      findings: '没有找到',
    },
  },
  routes: { line: '通往省外的通道', detail: '方位真实，远近不按比例', peer: '文章并列的省区' },
  sharedSquare: '几处都承接的链',
  counted: (place: string, count: number) => `${place}${count}`,
  said: (what: string, places: string) => `${what}：${places}`,
  mapSays: (name: string, lines: readonly string[]) => [name, ...lines].join('。'),
};
