import type { Need } from '../../model/lens.ts';
import type { Aspect } from '../../model/match.ts';

/** Words of the question which place fits what a company brings. */
export const matchLens = {
  named: '点名这一来源的条款（不论是否写明地方）',
  title: '带着产业来，哪里对得上？',
  lead: '选产业、来源或需要，看各市州和兰州新区有多少条文件陈述与之相合。',
  industry: '产业',
  origin: '来源',
  needs: '需要',
  any: '不限',
  term: (term: string) => `只看“${term}”这一说法`,
  clear: '清除',
  need: {
    port: '口岸与枢纽',
    bonded: '保税区',
    'data-centre': '数据中心',
    'chemical-park': '化工园区',
    'state-level': '国家级平台',
  } satisfies Readonly<Record<Need, string>>,
  aspect: { takes: '列入承接', sites: '对口园区', asks: '点名来源', reached: '口岸通道' } satisfies Readonly<
    Record<Aspect, string>
  >,
  ranked: (places: number) => `${places}个地方，按相合的陈述条数排列。条数只说明文件写到多少，不是评分。`,
  rank: (rank: number, tied: boolean) => (tied ? `并列第${rank}` : `第${rank}`),
  tied: '并列',
  facts: (count: number) => `${count}条`,
  notStated: (what: string) => `文件未载明：${what}`,
  silent: '未载明',
  ties: '同一出处写到此地',
  empty: '先选一个产业、一个来源，或勾一项需要。',
  none: '没有文件写到相合的地方。所选条件都还在，可以去掉一项或换一项。',
  compare: '并列比较前几名',
};
