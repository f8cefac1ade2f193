/** Words of the atlas among a system's programs. */
export const installed = {
  /** Under its icon. */
  shortTitle: '甘肃承接地图',
};
