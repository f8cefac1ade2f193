/** What the chains' goals say at once, every part written out. */
interface Story {
  readonly year: string;
  readonly largest: string;
  readonly next: string;
  readonly times: string;
  readonly percent: string;
  readonly doubling: readonly string[];
}

/** The rise and fall of many measures, and the one that rises most. */
interface Rise {
  readonly up: number;
  readonly down: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A part and its whole, as they are written, and their ratio. */
interface PartOf {
  readonly part: string;
  readonly whole: string;
  readonly percent: string;
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
  chainsNote: '条长按金额，从零起：长一倍，钱多一倍。深色为起始年，浅色加到目标年。',
  /** The one sentence of the chains' goals; computed from the numbers shown. */
  chainStory: ({ year, largest, next, times, percent, doubling }: Story) =>
    `${year}年${largest}最大，是第二位${next}的${times}倍，占各链目标之和的${percent}%${doubling.length > 0 ? `；到目标年至少翻一番的是${doubling.join('、')}` : ''}。`,
  indicators: (count: number, from: string, to: string) => `制造业${count}项指标，${from}→${to}`,
  indicatorsNote: '单位不同，每行各从零起，各用一尺；左右为文件所载数值。',
  resources: '资源与产业门类',
  ranks: '全国位次',
  rank: { before: '全国第', after: '位' },
  /** What the table of indicators says at once: how many rise and fall, and which rises most times over. */
  indicatorStory: ({ up, down, name, from, to }: Rise) =>
    `${up}项上升${down > 0 ? `，${down}项下降` : ''}；倍数最大的是${name}：${from}→${to}。`,
  /** A part beside its whole. */
  shareStory: ({ part, whole, percent }: PartOf) => `${whole}，其中${part}，占${percent}%。`,
  /** The division that is nearest to complete. */
  classStory: ({ name, part, whole, percent }: PartOf & { readonly name: string }) =>
    `最全的是${name}：全国${whole}，甘肃有${part}，占${percent}%。`,
  perMineral: '一点为一种矿产，深色为储量全国第一。',
  perProject: '一点为一个签约项目。',
  classes: '工业门类：甘肃所有，全国共有',
  inWords: '只有文字、没有数字：',
};
