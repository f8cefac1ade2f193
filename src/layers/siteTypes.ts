import type { Language, SiteType } from '../model/atlas.ts';

const NAMES: Record<SiteType, Record<Language, string>> = {
  park: { zh: '园区', en: 'Park' },
  base: { zh: '基地', en: 'Base' },
  'bonded-zone': { zh: '综合保税区', en: 'Bonded zone' },
  'data-centre': { zh: '数据中心', en: 'Data centre' },
  airport: { zh: '机场', en: 'Airport' },
  'rail-port': { zh: '铁路口岸', en: 'Rail port' },
  'road-port': { zh: '公路口岸', en: 'Road port' },
  station: { zh: '车站', en: 'Station' },
  hub: { zh: '物流枢纽', en: 'Logistics hub' },
  'supervision-site': { zh: '指定监管场地', en: 'Supervision site' },
  'ecommerce-centre': { zh: '跨境电商中心', en: 'E-commerce centre' },
  exchange: { zh: '交易中心', en: 'Exchange' },
  platform: { zh: '平台', en: 'Platform' },
  laboratory: { zh: '科研机构', en: 'Laboratory' },
};

/** What a type of site is called, in the legend and in lists. */
export function siteTypeName(type: SiteType, language: Language): string {
  return NAMES[type][language];
}
