import type { Need } from '../../model/lens.ts';

/** Words of the question which place fits what a company brings. */
export const matchLens = {
  named: '点名这一来源的条款（不论是否写明地方）',
  title: '带着产业来，哪里对得上？',
  lead: '选产业、来源或需要，看文件写到各市州和兰州新区的哪几项，由哪份文件写到。',
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
  /** Heading over the places of which as many of the points asked are stated. */
  met: (stated: number, asked: number) => (asked === 1 ? '文件写到的地方' : `${asked}项中写到${stated}项`),
  ranked: (places: number) => `${places}个地方，按所选各项有没有文件写到排列，不计条数，不是评分。`,
  how: '怎样排列',
  order:
    '写到的项多在前；项数相同，正式规划写到的在前，征求意见稿次之，报道在后；再相同，重点承接在培育壮大之前，其余依承接区的次序。文件写得详略、条数多少都不计。',
  notStated: (what: string) => `文件未载明：${what}`,
  parks: '对口园区',
  ties: '同一出处写到此地',
  further: '没有选的需要不计入，可以加上',
  empty: '先选一个产业、一个来源，或勾一项需要。',
  none: '没有文件写到相合的地方。所选条件都还在，可以去掉一项或换一项。',
  compare: '并列比较前几个',
};
