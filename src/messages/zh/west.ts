import type { Counts } from '../../model/peers.ts';

/** Words of the comparison with other western provinces. */
export const westLens = {
  title: '西部其他省区怎么承接？',
  titleOf: (name: string) => `${name}怎么承接产业转移？`,
  lead: (document: string) =>
    `一篇文章（${document}）把甘肃与五个省区写在一起。这里照录各自的数字、项目与机制；口径不同，不作排名。`,
  all: '西部各省区',
  whole: (name: string) => `${name}的全部内容`,
  home: '甘肃',
  gansuToo: '同一篇文章里的甘肃',
  opening: '文章开头',
  diagram: '西部省区相对甘肃的方位',
  basis: '示意：方位真实（兰州至各省会、首府的大圆方位角），远近只示次序，不按比例。项目与机制按名称计，同名计一次。',
  compass: [
    '北',
    '北北东',
    '东北',
    '东北东',
    '东',
    '东南东',
    '东南',
    '南南东',
    '南',
    '南南西',
    '西南',
    '西南西',
    '西',
    '西北西',
    '西北',
    '北北西',
  ],
  chip: (name: string, compass: string, degrees: number, { figures, projects, mechanisms }: Counts) =>
    `${name}，在甘肃的${compass}方，方位角${degrees}°：数字${figures}项，项目${projects}项，机制${mechanisms}项`,
  columns: { name: '省区', compass: '方向', degrees: '方位角' },
  /** Where the others lie, as the chart shows it. */
  story: (peers: readonly { readonly name: string; readonly compass: string }[]) =>
    `从兰州看，${peers.map(({ name, compass }) => `${name}在${compass}`).join('，')}。`,
  noProjects: '文章没有写到具体项目',
};
