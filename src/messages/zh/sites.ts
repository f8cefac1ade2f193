import type { Near } from '../../model/near.ts';

/** Words of the list of parks, bases and hubs. */
export const sitesLens = {
  title: '园区、基地与枢纽名录',
  words: '名称或产业',
  document: '文件',
  near: {
    label: '靠近',
    how: (name: string, how: Near['how']) =>
      'within' in how
        ? `距${name}${how.within}公里以内（直线）`
        : `与${name}${how.same === 'city' ? '同市州' : '同片区或新区'}，距离未载明`,
  },
  all: '全部',
  count: (sites: number, offMap: number) =>
    `${sites}处${offMap > 0 ? `，其中${offMap}处文件未载明所在地，不上地图` : ''}`,
  reset: '清除条件',
  nowhere: '未载明所在地',
};
