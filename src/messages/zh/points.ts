/** Words of the map for keys, voices and listeners. */
export const points = {
  /** What is told of the keys when the map is entered. */
  keys: '方向键走到邻近的地点，回车打开，Esc 返回，加减号缩放。',
  told: (name: string, what: string) => `${name}：${what}`,
  sites: (place: string, count: number) => `${place}：图上${count}处`,
  /** How an answer that is seen on the map is said in one sentence. */
  tier: (what: string, count: number, names: string, more: boolean) =>
    `${what}${count}处${names === '' ? '' : `：${names}${more ? '等' : ''}`}`,
  most: (what: string, place: string, count: number) => `${what}最多的是${place}，${count}`,
  least: (place: string, count: number) => `最少的是${place}，${count}`,
  unstated: (what: string, count: number) => `${what}${count}处`,
  sentence: (parts: readonly string[]) => (parts.length > 0 ? `${parts.join('；')}。` : ''),
  skip: '跳到回答',
};
