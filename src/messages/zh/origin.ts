import type { Origin } from '../../model/atlas.ts';

/** Words of the question what is sought from where. */
export const originLens = {
  title: '哪里来的产业，要来做什么？',
  lead: '文件点名的省、市、区域和国家。选一个，看条文要承接它的什么产业、落在哪里。',
  kinds: { province: '省级行政区', city: '城市', region: '区域', general: '泛指', abroad: '境外' } satisfies Readonly<
    Record<Origin['kind'], string>
  >,
  counts: (chains: number, cooperations: number) =>
    [chains > 0 ? `${chains}条产业链` : '', cooperations > 0 ? `${cooperations}项合作` : '']
      .filter(Boolean)
      .join(' · '),
  all: '来源',
  allOrigins: '全部来源',
  question: (name: string) => `我们来自${name}：要承接什么？`,
  wordings: '文件写作',
  toMatch: (name: string) => `给${name}的企业配对地方`,
  notItself: (name: string) => `没有条文直接点名${name}或其中的城市。`,
  industry: '产业',
  anyIndustry: '不限产业',
  onlyIndustry: (industry: string) => `只看${industry}`,
  others: (count: number) => `另有${count}项涉及其他产业，看全部`,
  nothing: (name: string, industry: string) => `没有条文向${name}点名承接${industry}。`,
  chains: (name: string) => `点名${name}及其中城市的产业链`,
  cooperations: (name: string) => `点名${name}及其中城市的合作与协议`,
  chainsAround: (name: string) => `点名包括${name}在内的区域的产业链`,
  cooperationsAround: (name: string) => `点名包括${name}在内的区域的合作与协议`,
  year: (year: number) => `${year}年`,
  takes: '承接',
  noProducts: '条文没有写明承接什么',
  industries: '同条所列产业',
  places: '条文提到的地方',
  noPlaces: '条文没有写明地方',
  region: (region: string, name: string) => `${region}（包括${name}）`,
  member: (name: string, member: string) => `${member}（在${name}之内）`,
};
