/** One number as a sentence needs it. */
interface Measured {
  readonly subject: string;
  readonly measure: string;
  readonly year: number | null;
  readonly value: string;
}

/** What the chains' goals say at once, every part written out. */
interface Story {
  readonly year: string;
  readonly largest: string;
  readonly next: string;
  readonly times: string;
  readonly percent: string;
  readonly doubling: readonly string[];
}

/** Words around numbers: goals, indicators, resources, ranks. */
export const figuresLens = {
  title: '到哪年，做到多少？',
  province: '全省目标',
  /** What documents state of each city and the New Area. */
  places: {
    title: '各地写明了什么',
    wholeOnly: '签约数与签约额，文件只对全省和对接活动给出，不分市州。',
  },
  chains: (count: number, from: string, to: string) => `${count}条产业链的目标，${from}→${to}`,
  chainsNote: '空心为起始年，实心为目标年。对数刻度：线段等长，倍数相等。',
  /** The one sentence of the chains' goals; computed from the numbers shown. */
  chainStory: ({ year, largest, next, times, percent, doubling }: Story) =>
    `${year}年${largest}最大，是第二位${next}的${times}倍，占各链目标之和的${percent}%${doubling.length > 0 ? `；到目标年至少翻一番的是${doubling.join('、')}` : ''}。`,
  noNumber: '文件未给出数字',
  indicators: (count: number, from: string, to: string) => `制造业${count}项指标，${from}→${to}`,
  indicatorsNote: '单位不同，每行各从零起，各用一尺；左右为文件所载数值。',
  resources: '资源与产业门类',
  ranks: '全国位次',
  rank: { before: '全国第', after: '位' },
  perMineral: '一点为一种矿产，深色为储量全国第一。',
  perProject: '一点为一个签约项目。',
  classes: '工业门类：甘肃所有，全国共有',
  inWords: '只有文字、没有数字：',
  table: '数据表',
  columns: { measure: '指标', year: '年份', value: '数值', unit: '单位', clause: '条款' },
  noYear: '未载年份',
  inWordsOnly: (sentence: string) => `${sentence}（文件未给出数字）`,
  sentence: ({ subject, measure, year, value }: Measured) =>
    `${subject}：${year === null ? '' : `${year}年`}${measure}${value}`,
};
