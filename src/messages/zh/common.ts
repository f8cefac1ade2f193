import type { Accuracy, DocumentRecord, PlaceKind, SiteType } from '../../model/atlas.ts';
import type { Predicate } from '../../model/kinds.ts';

const BETWEEN = '、';

/** Words that many screens share: the atlas itself, the kinds of what it holds, what every list and every wait says. */
export const common = {
  title: '甘肃产业承接地图',
  schematic: '示意图，不作划界依据',
  key: '重点承接',
  cultivate: '培育壮大',
  notStated: '文件未载明',
  noPlace: '没有文件载明它的所在地，因此只列入名单，不上地图。',
  accuracy: { site: '位置精确到场址', district: '位置精确到区县', city: '位置只精确到市州' } satisfies Readonly<
    Record<Accuracy, string>
  >,
  placeKind: {
    province: '省',
    zone: '承接区',
    city: '市州',
    'new-area': '国家级新区',
    core: '一核',
    area: '片区',
    group: '组团',
  } satisfies Readonly<Record<PlaceKind, string>>,
  /** Words by which people ask for what is stated, beside its own. */
  asked: { department: '负责部门 负责单位 主管部门 谁负责 找谁' } as Readonly<Partial<Record<Predicate, string>>>,
  predicate: {
    key: '重点承接',
    cultivate: '培育壮大',
    present: '已有基础',
    goal: '目标',
    origin: '承接来源',
    focus: '承接重点',
    develop: '发展方向',
    base: '基地与园区',
    department: '责任单位',
    partner: '合作方',
    industry: '产业',
    mechanism: '机制',
    member: '成员',
    platform: '平台',
    subfield: '细分领域',
    technique: '技术与模式',
    application: '应用领域',
    input: '原料与依托',
    means: '举措',
    place: '所在',
    type: '类型',
    role: '作用',
    status: '状态',
    from: '起点',
    to: '通达',
    mode: '方式',
    goods: '货物',
    value: '数值',
    investor: '投资方',
    output: '产出',
    figure: '数字',
    project: '项目',
  } satisfies Readonly<Record<Predicate, string>>,
  status: { final: '正式文件', draft: '征求意见稿', article: '报道文章' } satisfies Readonly<
    Record<DocumentRecord['status'], string>
  >,
  siteType: {
    park: '园区',
    base: '基地',
    'bonded-zone': '综合保税区',
    'data-centre': '数据中心',
    airport: '机场',
    'rail-port': '铁路口岸',
    'road-port': '公路口岸',
    station: '车站',
    hub: '物流枢纽',
    'supervision-site': '指定监管场地',
    'ecommerce-centre': '跨境电商中心',
    exchange: '交易中心',
    platform: '平台',
    laboratory: '科研机构',
  } satisfies Readonly<Record<SiteType, string>>,
  draftMark: '征求意见稿',
  /** What the frame of a chip says that is not a plan's. */
  chips: { draft: '虚线框出自征求意见稿', article: '点线框出自报道，不是规划' },
  more: (count: number) => `还有${count}项`,
  less: '收起',
  close: '关闭',
  loading: '正在载入……',
  retry: '再试一次',
  /** What is added behind a text, with the brackets and the space that the language puts there. */
  added: (text: string) => `（${text}）`,
  /** Stands between the names of a list; where each is a link, they cannot be joined by `list`. */
  between: BETWEEN,
  list: (names: readonly string[]) => names.join(BETWEEN),
  /** Stands after what is about to be explained. */
  colon: '：',
};
