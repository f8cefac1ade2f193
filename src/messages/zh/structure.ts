/** Words of the lens that shows how each plan divides the province. */
export const structure = {
  title: '全省怎样布局，依据哪份规划？',
  plans: '规划',
  type: { belt: '产业集聚带', cluster: '产业集群', area: '集聚区与片区', core: '核心' },
  changes: (before: string, after: string) => `${before} → ${after}：各市州的变化`,
  moved: (plan: string, cities: string) => `与${plan}相比，换了组的是：${cities}（图上斜纹）。`,
  changed: '同组的变化',
  same: '同组市州不变',
  parted: (names: string) => `不再与${names}同组`,
  joined: (names: string) => `新与${names}同组`,
};
