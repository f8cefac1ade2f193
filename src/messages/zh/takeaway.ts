/** Words of what leaves the room: slides, sheets of paper, pictures. */
export const takeaway = {
  untitled: '（无标题）',
  blank: '＿＿＿＿＿＿＿＿',
  lost: (count: number) => `另有${count}条事实，现有数据中已没有，未列出。`,
  value: '数值',
  earlier: '前值',
  later: '后值',
  item: '项目',
  document: '文件',
  sourcesTitle: '出处',
  continued: (title: string) => `${title}（续）`,
  mapOf: (title: string) => `地图：${title}`,
  chartOf: (title: string) => `图表：${title}`,
  tableOf: (title: string) => `表：${title}`,
  madeFrom: (title: string, version: string) => `${title} · 数据版本 ${version}`,
};
