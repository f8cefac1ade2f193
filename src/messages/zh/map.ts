/** Words on and about the map: legend, switches, reference geography, tools. */
export const map = {
  mapLabel: '甘肃省承接区地图',
  legend: '图例',
  switches: { industries: '产业', parks: '园区与基地', hubs: '口岸与枢纽' },
  /** What a city's texture says under a question: solid, hatched, bare. */
  tier: { key: '重点承接', cultivate: '培育壮大', none: '未列入' },
  reference: {
    title: '地理参考',
    schematic: '示意',
    water: '黄河、河西走廊',
    rail: '铁路（选绘）',
    road: '高速公路（选绘）',
    air: '机场',
  },
  layers: '图层',
  restCloser: '其余放大后',
  closer: '放大地图后显示',
  dashedFrame: '虚线框：位置只知区县或市州，环绕驻地示意',
  keySwatch: '重点承接（实色）',
  cultivateSwatch: '培育壮大（斜纹）',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeProvince: '全省',
  severalHere: (count: number) => `此处有${count}个`,
  noWebGL: '此浏览器没有 WebGL，地图改为静态图；仍可点选市州、查看全部资料。',
};
