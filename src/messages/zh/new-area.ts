import type { Mode } from '../../model/newAreaPlan.ts';
import { common } from './common.ts';

/** Words of Lanzhou New Area and its plan. */
export const newArea = {
  title: '兰州新区',
  lead: (parts: number, sites: number, routes: number) =>
    `规划（征求意见稿）把新区分为一核、双区、多组团，共${parts}个部分。图上有${sites}个园区、口岸与平台，${routes}条对外通道；点选任何一处，看它承接什么、有谁在。`,
  label: '兰州新区示意图',
  layout: '一核、双区、多组团（征求意见稿，示意）',
  kind: { core: '一核', area: '双区', group: '多组团' } satisfies Readonly<Record<'core' | 'area' | 'group', string>>,
  takes: (terms: readonly string[]) => `重点承接：${common.list(terms)}`,
  projects: (names: readonly string[]) => `企业与项目：${common.list(names)}`,
  elsewhere: '新区内，文件未写明片区',
  some: (sites: number) => `${sites}处园区与设施`,
  undirected: '文件未写明方向的通道',
  mode: {
    air: '航空',
    rail: '国际班列',
    'road-rail': '公铁联运',
    'sea-rail': '海铁联运',
    land: '陆路通道',
    unstated: '方式未写明',
  } satisfies Readonly<Record<Mode, string>>,
  goods: (way: string | null, goods: readonly string[]) => `${way ?? ''}${common.list(goods)}`,
  arrow: (name: string, detail: string, compass: string, degrees: number) =>
    `${name}，${detail}，在新区的${compass}方，方位角${degrees}°`,
  railLine: '铁路',
  roadLine: '高速公路',
  note: '示意：方位与面积不代表实际。园区与设施归入文件写到它的那一节，不表示位置。箭头按新区至该地的大圆方位（国家取首都），长短不代表距离；箭头向内为进口。铁路、公路为公开地理，文件未列，只示走向。',
  routes: '货怎么进出',
  route: '对外通道',
  direction: '方向',
  bearing: (compass: string, degrees: number) => `${compass}，方位角${degrees}°`,
  noDirection: '文件未写明方向',
  main: '规划的主要数字',
  sites: '园区、口岸与平台的名录',
};
