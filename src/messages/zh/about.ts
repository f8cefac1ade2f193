import type { Accuracy } from '../../model/atlas.ts';
import type { Datum, Review, ReviewStatus } from '../../model/boundary.ts';

const STATUS = { unreviewed: '未审图', submitted: '送审中', approved: '已审图' } satisfies Readonly<
  Record<ReviewStatus, string>
>;

/** Words by which the map says what it is: review, boundaries, what is schematic. */
export const aboutMap = {
  title: '关于本图',
  lead: '本图为示意图，不作划界依据。以下各句说明它的审图状态、边界来历，以及哪些画得确切、哪些只是示意。',
  status: STATUS,
  statusLine: ({ status, number }: Review) => (number === null ? `审图状态：${STATUS[status]}` : `审图号：${number}`),
  own: '本图的审图状态',
  meaning: {
    unreviewed:
      '本图没有送审，没有审图号。向社会公开的地图须经测绘地理信息主管部门审核；在此之前，本图只供开发和内部讨论使用。',
    submitted: '本图已报送测绘地理信息主管部门审核，尚未取得审图号；在此之前，本图只供内部讨论使用。',
    approved: '本图已经测绘地理信息主管部门审核，审图号如上。内容改动后须重新送审。',
  } satisfies Readonly<Record<ReviewStatus, string>>,
  ownNumberOnly: '在别的资料上加画内容即成为新的地图。边界资料和底图的审图号属于各自的资料，不是本图的审图号。',
  boundary: '边界资料',
  field: {
    title: '资料名称',
    producer: '生产单位',
    datum: '坐标系',
    published: '发布日期',
    retrieved: '取得日期',
    date: '日期',
    review: '资料的审图状态',
    number: '资料的审图号',
    licence: '使用许可',
  },
  datum: { CGCS2000: '2000国家大地坐标系（CGCS2000）', WGS84: 'WGS 84 坐标系' } satisfies Readonly<
    Record<Datum, string>
  >,
  unstated: '资料未载明',
  noNumber: '无',
  development:
    '这套边界取自一个开源软件包，只供开发使用；软件包没有载明生产单位、坐标系和审图情况。本图公开之前，须换成权威边界并送审。',
  authoritative: '这套边界按资料原样使用：没有简化，没有移动任何一点，也没有与别的边界混用。',
  zones: '承接区由整个市州合并而成，本图没有另画界线。',
  schematic: '哪些是示意',
  positions: (sites: number) => `园区与设施共${sites}处，位置能确定到哪一级，就画到哪一级：`,
  position: {
    site: '画在场址（实线框）',
    district: '只知区县（虚线框）',
    city: '只知市州（虚线框）',
    listed: '文件未载明所在地，只列入名录，不上地图',
  } satisfies Readonly<Record<Accuracy | 'listed', string>>,
  spread: '虚线框的图标环绕驻地排开，不表示实际位置。',
  lines: '河流、铁路、公路等参考线是选绘，并非全部；由若干真实地点连成，是示意线，不能用来量取里程。',
  newArea: '兰州新区的布局图依规划文字绘制，是示意图，不是规划图，不表示用地范围。',
  arrows: '图边的来源地名、箭头和弧线只表示从甘肃看去的方位，不表示位置、距离和线路。',
  drawn: '怎样画',
  onlyGansu: '本图只画甘肃省，不画相邻省区和邻国的任何地域。',
  noAreas: '本图不从图形计算面积；图上的数字都来自文件，并注明条款。',
  projection: (percent: number) =>
    `投影为网络墨卡托（Web Mercator），比例尺随纬度变化：同样的距离，在甘肃最北端比最南端画得长约${percent}%。比例尺条按图面中央的纬度计算。`,
  noRequests: '打开本图不向任何第三方发出请求：边界、文字和图标都在本站，断网可用。',
  base: '底图',
  noBase: '没有配置底图。',
  baseOffered: (name: string, number: string) =>
    `可以打开底图“${name}”。它的审图号是${number}，属于该底图，不是本图的审图号。底图默认关闭，打开后才向它的服务器请求图块，省界以外的部分遮去不画。`,
  baseMark: (name: string, number: string) => `底图：${name} ${number}`,
  licences: '许可',
  licenceLead: '事实出自公开文件，代码以 MIT 许可发布；边界与其他材料的来历和许可见：',
  notice: '来历与许可（英文）',
  licence: '代码许可（英文）',
};
