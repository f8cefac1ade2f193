import type { SchemeId } from '../../model/layouts.ts';

/** Words of the lens that shows how each plan divides the province. */
export const structure = {
  title: '全省怎样布局，依据哪份规划？',
  plans: '规划',
  scheme: { zones: '四大承接区', belts: '三带六群五区', internet: '一核三片区' } satisfies Readonly<
    Record<SchemeId, string>
  >,
  type: { belt: '产业集聚带', cluster: '产业集群', area: '集聚区与片区', core: '核心' },
  changes: '2021年三带 → 2025年四区：各市州的变化',
  before: '2021年规划',
  after: '2025年方案',
  changed: '同组的变化',
  same: '同组市州不变',
  parted: (names: string) => `不再与${names}同组`,
  joined: (names: string) => `新与${names}同组`,
};
