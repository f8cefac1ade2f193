/** Words of the comparison of places. */
export const compareLens = {
  title: '放在一起，异同在哪里？',
  add: '添加地方',
  choose: '选一个地方',
  remove: (name: string) => `移除${name}`,
  fewer: (places: number) => (places === 0 ? '选两到四个地方并列。' : '只有一个地方，再选一个才能比较。'),
  full: (most: number) => `已有${most}个地方，移除一个才能再加。`,
  left: (most: number, names: string) => `最多并列${most}个承接区、市州或新区，未列入：${names}。`,
  all: '都有',
  shared: (names: string) => `${names}都有`,
  only: (name: string) => `只有${name}`,
  none: '未列入',
  sites: '园区与平台',
  ungrouped: '未归类',
  span: '承接区含其市州的陈述，兰州新区含其组成部分，兰州市不含兰州新区。',
};
