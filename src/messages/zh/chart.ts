/** One number as a sentence needs it. */
interface Measured {
  readonly subject: string;
  readonly measure: string;
  readonly year: number | null;
  readonly value: string;
}

/** Words that every chart has: its table, its files, its marks for those who hear them. */
export const chart = {
  ways: (title: string) => `下载：${title}`,
  files: { csv: 'CSV', png: 'PNG', svg: 'SVG' },
  noPicture: '这个浏览器画不出图片，请改用 SVG 或 CSV。',
  noNumber: '文件未给出数字',
  table: '数据表',
  columns: {
    subject: '对象',
    measure: '指标',
    year: '年份',
    value: '数值',
    unit: '单位',
    document: '文件',
    number: '文号',
    clause: '条款',
  },
  noYear: '未载年份',
  inWordsOnly: (sentence: string) => `${sentence}（文件未给出数字）`,
  sentence: ({ subject, measure, year, value }: Measured) =>
    `${subject}：${year === null ? '' : `${year}年`}${measure}${value}`,
};
