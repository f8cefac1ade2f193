import type { SearchKind } from '../../model/hit.ts';

/** Words of the search. */
export const search = {
  open: '搜索',
  label: '搜索地方、产业、园区、来源地、文件、企业与项目',
  placeholder: '兰州新区、lzxq、石化、江苏……',
  hint: '可用中文、全拼、首字母或英文查找地方、产业、园区与枢纽、来源地、文件、企业与项目。按 / 键随时打开。',
  kind: {
    place: '地方',
    group: '产业',
    term: '产业方向',
    origin: '来源地',
    site: '园区与枢纽',
    document: '文件',
    project: '企业与项目',
  } satisfies Readonly<Record<SearchKind, string>>,
  count: (hits: number) => `找到${hits}项`,
  nothing: (query: string) =>
    `没有找到“${query}”。已查过地方、产业、产业方向、来源地、园区与枢纽、文件、企业与项目的中文名、拼音、首字母和英文名。`,
};
