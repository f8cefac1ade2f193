/** Words of the home lens: zones, prefectures, and the profile of a place. */
export const zones = {
  zonesAndCities: '承接区与市州',
  zonesLead: (zones: number, cities: number) =>
    `${zones}个承接区，${cities}个市州，一个国家级新区。点选地图或下列名称，看它承接什么。`,
  cities: '市州',
  parts: '组成',
  parks: '园区与基地',
  hubs: '口岸与枢纽',
  projects: '项目与企业',
  figures: '数字',
  named: '文件中还提到',
  /** A city in one sentence, from its parts. */
  answer: {
    of: (name: string, parts: readonly string[]) => `${name}${parts.join('；')}。`,
    key: (terms: readonly string[], most: number) =>
      `重点承接${terms.slice(0, most).join('、')}${terms.length > most ? `等${terms.length}项` : ''}`,
    cultivate: (count: number) => `另有${count}项培育壮大`,
    sites: (count: number) => `文件写到园区、口岸等${count}处`,
  },
  compareWith: '与其他地方比较',
};
