import type { SectionName, SynonymKind } from '../../model/hit.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('');

/** Words of the search. */
export const search = {
  open: '搜索',
  label: '搜索地方、产业、园区、来源地、企业、文件，以及文件写的每一条内容',
  placeholder: '兰州新区、芯片、3585、弘信、江苏……',
  hint: '可查文件写的每一条内容：词、数字、年份、企业、条款；也可查地方、县区、产业、园区、来源地与文件。中文、繁体、全拼、首字母、英文都行。按 / 键随时打开。',
  section: {
    places: '地方',
    industries: '产业',
    facts: '文件内容',
    origins: '来源地与外省',
    sites: '园区、枢纽与线路',
    projects: '企业与项目',
    documents: '文件',
    clauses: '条款',
  } satisfies Readonly<Record<SectionName, string>>,
  as: {
    same: '同一事物',
    kind: '前者是后者的一种或一部分',
    wider: '后者是前者的一种或一部分',
    near: '文件里最接近的说法',
    written: '按此字查找',
  } satisfies Readonly<Record<SynonymKind, string>>,
  count: (hits: number) => `找到${hits}项`,
  unnamed: (words: readonly string[]) => `没有文件提到${quoted(words)}。`,
  together: (query: string) => `没有哪一条写有“${query}”。`,
  looked: (facts: number) =>
    `已查过文件的${facts}条内容，以及地方、产业、来源地、园区与枢纽、企业与项目、文件、条款的中文名、拼音、首字母和英文名。`,
  apart: '没有哪一条同时提到这些词，以下分别列出。',
  namesOnly: '以上只查了名称，文件内容正在载入。',
  again: '再试一次',
};
