import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { groupsOf } from '../../src/model/groups.ts';
import type { Predicate } from '../../src/model/kinds.ts';
import { changesOf, divisionOfCities, membersOf } from '../../src/model/layouts.ts';
import { atlas } from '../atlas.ts';

type Matcher = Partial<Fact>;
type Sentence = readonly [sentence: string, matcher: Matcher];

const PLAN = 'action-plan-2025';
const NEW_AREA = 'lzna-plan-2024';
const DAILY = 'gansu-daily-2024';
const WEST = 'west-article-2024';
const INDUSTRY = 'manufacturing-plan-2021';
const INTERNET = 'industrial-internet-plan-2021';
const GANSU_WEST = '甘肃 以强承接谋发展';
const SPACE = '拓展承接产业转移新空间';
const HONGXIN = '促进东西部优势互补与共赢发展';

const at = (
  clause: string,
  subjectId: string,
  predicate: Predicate,
  value: string | number,
  rest?: Matcher,
): Matcher => ({ clause, subjectId, predicate, value, ...rest });
const is = (clause: string, subjectId: string, measure: string, value: string | number, rest?: Matcher): Matcher =>
  at(clause, subjectId, 'value', value, { measure, ...rest });
const [of2025, of2030]: Matcher[] = [{ year: 2025 }, { year: 2030 }];
const [east, central]: Matcher[] = [{ qualifier: '东部' }, { qualifier: '中部' }];

/** What a reader finds in the documents, chapter by chapter, said in few words. */
const STATED: Record<string, Sentence[]> = {
  [PLAN]: [
    ['2025年底到位资金4400亿元以上', at('一', 'gansu', 'value', 4400, { qualifier: '以上', ...of2025 })],
    ['2025年到位资金增长15%', at('一', 'gansu', 'value', 15, { unit: '%', ...of2025 })],
    ['2025年新签约项目1600个左右', is('一', 'gansu', '新签约项目', 1600, { unit: '个', qualifier: '左右' })],
    ['到2030年底到位资金较2025年翻一番', at('一', 'gansu', 'value', '翻一番', { qualifier: '较2025年', ...of2030 })],
    ['兰白承接区以兰州市为中心', at('二(一)', 'lanbai-undertaking-area', 'member', '兰州市', { qualifier: '中心' })],
    ['兰州新区培育壮大核能配套', at('二(一) 专栏1', 'lanzhou-new-area', 'cultivate', '核能配套')],
    ['白银市重点承接光气化工', at('二(一) 专栏1', 'baiyin', 'key', '光气化工')],
    ['定西市重点承接马铃薯加工', at('二(一) 专栏1', 'dingxi', 'key', '马铃薯加工')],
    ['嘉峪关低空经济属未来产业', at('二(二) 专栏2', 'jiayuguan', 'cultivate', '低空经济', { qualifier: '未来产业' })],
    ['酒泉市培育乏燃料后处理', at('二(二) 专栏2', 'jiuquan', 'cultivate', '乏燃料后处理', { qualifier: '培育' })],
    ['金昌市重点承接电芯制造', at('二(二) 专栏2', 'jinchang', 'key', '电芯制造')],
    ['张掖市重点承接化工', at('二(二) 专栏2', 'zhangye', 'key', '化工')],
    ['武威市重点承接“重离子+”', at('二(二) 专栏2', 'wuwei', 'key', '重离子+')],
    ['天水市重点承接纺织服饰', at('二(三) 专栏3', 'tianshui', 'key', '纺织服饰')],
    ['庆阳市重点承接数据信息', at('二(三) 专栏3', 'qingyang', 'key', '数据信息')],
    ['平凉市培育壮大镁基新材料', at('二(三) 专栏3', 'pingliang', 'cultivate', '镁基新材料')],
    ['陇南市重点承接油橄榄', at('二(三) 专栏3', 'longnan', 'key', '油橄榄')],
    ['临夏州着力培育生态文旅', at('二(四) 专栏4', 'linxia', 'cultivate', '清洁能源与生态文旅')],
    ['甘南州重点承接绿氢', at('二(四) 专栏4', 'gannan', 'key', '绿氢')],
    ['石化化工2030年力争突破1000亿元', at('三(五)', 'petrochemicals', 'goal', 1000, { qualifier: '力争突破' })],
    ['复合肥生产基地在金昌', at('三(五)', 'petrochemicals', 'base', '西北重要的复合肥生产基地', { place: 'jinchang' })],
    ['冶金有色以陕西为承接来源之一', at('三(六)', 'metallurgy', 'origin', '陕西', { year: null })],
    ['新材料引进企业建蓝宝石晶体基地', at('三(七)', 'new-materials', 'base', '蓝宝石晶体基地')],
    ['东部承接海上风电装备', at('三(八)', 'new-energy', 'focus', '海上风电装备', east)],
    ['新能源在中部以湖南为重点', at('三(八)', 'new-energy', 'origin', '湖南', central)],
    ['新能源2030年3585亿元', at('三(八)', 'new-energy', 'goal', 3585, { unit: '亿元', ...of2030 })],
    ['中部承接激光精密加工设备', at('三(九)', 'equipment', 'focus', '激光精密加工设备', central)],
    ['东部承接半导体封装材料', at('三(十)', 'electronics', 'focus', '半导体封装材料', east)],
    ['电子链2025年与西安企业合作', at('三(十)', 'electronics', 'origin', '西安', of2025)],
    ['东部承接粤港澳大湾区算力', at('三(十一)', 'information', 'origin', '粤港澳大湾区', east)],
    ['中药材循环经济园在陇西', at('三(十二)', 'longxi-herb-circular-park', 'place', '陇西', { place: 'dingxi' })],
    ['中部承接安徽肉类加工', at('三(十三)', 'agrifood', 'origin', '安徽', central)],
    ['农产品2030年只说较快增长', at('三(十三)', 'agrifood', 'goal', '实现较快增长', of2030)],
    ['未来信息招引量子精密测量', at('四(十五)', 'future-information', 'focus', '量子精密测量')],
    ['新型储能招引容量租赁', at('四(十六)', 'future-energy', 'focus', '容量租赁', { qualifier: '新型储能' })],
    ['低空经济含通用机场建设运营', at('四(十八)', 'future-space', 'focus', '通用机场建设运营')],
    ['未来健康由省卫生健康委参与负责', at('四(十九)', 'future-health', 'department', '省卫生健康委')],
    ['参与“跨国公司地方行”', at('五(二十)', 'coop-international', 'mechanism', '跨国公司地方行')],
    ['与天津对口帮扶', at('五(二十三)', 'coop-east-west', 'partner', '天津', { qualifier: '对口帮扶' })],
    ['关中城市群以工业母机为重点', at('五(二十四)', 'coop-city-clusters', 'industry', '工业母机')],
    ['推行区域统一审批', at('六', 'coop-implementation', 'mechanism', '区域统一审批')],
  ],
  [NEW_AREA]: [
    ['工业用电成本是全国最低之一', { clause: '第一章 第一节(一)', value: '工业用电成本', qualifier: '全国最低之一' }],
    ['规划期限五年', is('前言', 'lanzhou-new-area', '规划期限', 5, { unit: '年', qualifier: '2024年至2028年' })],
    ['国际货运航线17条', is('第一章 第一节(二)', 'lanzhou-new-area', '国际货运航线', 17, { unit: '条' })],
    ['精金粉来自塔吉克斯坦', at('第一章 第一节(二)', 'tajikistan-gold-concentrate', 'from', '塔吉克斯坦')],
    ['兰州至加德满都有第五航权', at('第一章 第一节(二)', 'lanzhou-kathmandu-air', 'mode', '第五航权')],
    ['引进产业项目1080个', is('第一章 第一节(三)', 'lanzhou-new-area', '引进产业项目', 1080)],
    ['境外营销网点18处', is('第一章 第一节(四)', 'lanzhou-new-area', '境外营销网点', 18)],
    ['科教园区入驻院校17所', is('第一章 第一节(五)', 'lzna-science-education-park', '入驻院校', 17, { unit: '所' })],
    ['2028年加工贸易占比30%以上', at('第二章 第二节', 'lanzhou-new-area', 'value', 30, { unit: '%', year: 2028 })],
    ['一核是综保区核心区', at('第三章', 'lzna-layout', 'member', '兰州新区综合保税区核心区', { qualifier: '一核' })],
    ['优质木材自俄罗斯进口', at('第三章 第一节 专栏1-2', 'russia-timber', 'from', '俄罗斯')],
    ['中亚供优质棉纱', at('第三章 第一节 专栏1-4', 'central-asia-cotton-yarn', 'goods', '优质棉纱')],
    ['中川机场三期建设', at('第三章 第二节(一)', 'zhongchuan-airport', 'status', '三期建设')],
    ['临空片区谋划承接起落架维修', at('第三章 第二节(一) 专栏2-1', 'lzna-airport-area', 'key', '起落架')],
    ['班列进口铜精矿', at('第三章 第二节(二)', 'lzna-international-trains', 'goods', '铜精矿', { qualifier: '进口' })],
    ['装备组团承接高端医疗装备', at('第三章 第三节', 'lzna-equipment-group', 'key', '高端医疗装备')],
    ['材料组团对接氢能储运', at('第三章 第三节(二)', 'lzna-materials-group', 'key', '氢能储运')],
    ['中国电信大数据中心二期', at('第三章 第三节(三)', 'china-telecom-big-data-centre', 'status', '二期')],
    ['电动公交车打开德国市场', at('第三章 第三节 专栏4-2', 'lzna-ev-markets', 'partner', '德国')],
    ['药品口岸尚在申建', at('第四章 第一节(二)', 'drug-import-port', 'status', '申建')],
    ['家具企业自佛山承接', at('第四章 第二节(一) 专栏5-2', 'lzna-direction-2', 'partner', '佛山')],
    ['对接温州等地鞋业', at('第四章 第二节(一) 专栏5-3', 'lanzhou-new-area', 'key', '鞋业')],
    ['领导小组办公室在商文旅局', at('第五章 一', 'lzna-leading-group', 'department', '兰州新区商文旅局')],
  ],
  [DAILY]: [
    ['10月27日开幕', is('导语', 'transfer-event-2024', '开幕日期', '10月27日', { year: 2024 })],
    ['现场签约3062亿元', is('导语', 'transfer-event-2024', '签约额', 3062, { unit: '亿元' })],
    ['山东省工信厅签框架协议', at('导语', 'shandong-framework', 'department', '山东省工信厅')],
    ['已发现矿产219种', is('放大承接产业转移新优势', 'gansu', '已发现矿产', 219, { unit: '种' })],
    ['光伏可开发量95亿千瓦', is('放大承接产业转移新优势', 'gansu', '光伏可开发量', 95, { unit: '亿千瓦' })],
    ['金风科技落户酒泉', at('放大承接产业转移新优势', 'goldwind', 'place', '酒泉', { place: 'jiuquan' })],
    ['兰州六个千亿级集群含数据信息', at(SPACE, 'lanzhou', 'cultivate', '数据信息', { qualifier: '千亿级' })],
    ['金昌大力引进固态电池', at(SPACE, 'jinchang', 'key', '固态电池', { qualifier: '大力引进' })],
    ['庆阳打造百E级算力枢纽', at(SPACE, 'qingyang-compute-hub', 'place', '庆阳', { place: 'qingyang' })],
    ['玉门做强国家级孵化器', at('做优承接产业转移新环境', 'yumen-incubator', 'place', '玉门', { place: 'jiuquan' })],
    ['路衍经济是千亿级集群之一', at('借力产业转移加快新型工业化', 'gansu', 'cultivate', '路衍经济')],
    ['弘信天水基地仅用5个月', is(HONGXIN, 'hongxin-tianshui', '基地创建用时', 5, { unit: '个月', qualifier: '仅用' })],
    ['庆阳算力规模达1.8万P', is(HONGXIN, 'qingyang', '算力规模', 1.8, { unit: '万P' })],
    ['隆基科技共建万卡集群', at(HONGXIN, 'domestic-10000-card-cluster', 'investor', '隆基科技')],
  ],
  [WEST]: [
    ['酒泉一重项目总投资15亿元', is(GANSU_WEST, 'jiuquan-cfhi-equipment-base', '总投资', 15, { unit: '亿元' })],
    ['酒泉一重月产能8000吨', is(GANSU_WEST, 'jiuquan-cfhi-equipment-base', '设计月产能', 8000, { unit: '吨' })],
    ['肃北东抽水蓄能280万千瓦', at(GANSU_WEST, 'subei-east-pumped-storage', 'value', 280, { unit: '万千瓦' })],
    ['2021年成为八个枢纽节点之一', at(GANSU_WEST, 'gansu', 'value', 8, { year: 2021, qualifier: '之一' })],
    ['紧盯十条产业链', at('甘肃 以优环境谋共赢', 'west-gansu-business-environment', 'value', 10, { unit: '条' })],
    ['庆阳设项目落地办', at('甘肃 以优环境谋共赢', 'west-gansu-qingyang-landing-office', 'mechanism', '落地专员')],
    ['黔东南在谈项目252.67亿元', { subjectId: 'guizhou', value: 252.67, unit: '亿元', year: 2024 }],
    ['内蒙古已开工139个', { subjectId: 'inner-mongolia', measure: '已开工项目', value: 139 }],
    ['云南“新三样”产值2610亿元', { subjectId: 'yunnan', measure: '新三样产值', value: 2610, year: 2023 }],
    ['文山铝企2020年税款4780万元', { subjectId: 'yunnan', value: 4780, unit: '万元', year: 2020 }],
    ['比亚迪落户南宁', { subjectId: 'guangxi', predicate: 'project', value: '比亚迪', qualifier: '南宁市' }],
    ['广西央企协议超1300亿元', { subjectId: 'guangxi', value: 1300, unit: '亿元', qualifier: '超过' }],
    ['京东方生产线约630亿元', { subjectId: 'sichuan', value: 630, unit: '亿元', qualifier: '约' }],
    ['宜宾电池片147天投产', { subjectId: 'sichuan', value: 147, unit: '天', qualifier: '仅' }],
  ],
  [INDUSTRY]: [
    ['工业增加值年均增长4.6%', is('一(一)', 'gansu', '工业增加值年均增长', 4.6, { unit: '%' })],
    ['累计“专精特新”219户', is('一(一)', 'gansu', '“专精特新”中小企业', 219, { unit: '户' })],
    ['2025年“小巨人”100户', is('二(三)', 'gansu', '国家专精特新“小巨人”企业', 100, of2025)],
    ['工业投资2020年为-0.3%', is('二(三) 指标表', 'gansu', '工业固定资产投资增长率', -0.3, { year: 2020 })],
    ['合格率2025年>95%', is('二(三) 指标表', 'gansu', '工业产品质量合格率', 95, { qualifier: '>', ...of2025 })],
    ['能耗完成省上下达目标', is('二(三) 指标表', 'gansu', '单位工业增加值能耗累计降幅', '完成省上下达目标', of2025)],
    ['用水量2020年27立方米', is('二(三) 指标表', 'gansu', '万元工业增加值用水量', 27, { unit: 'm³', year: 2020 })],
    ['规上工业企业2025年2000家', is('二(三) 指标表', 'gansu', '规上工业企业数量', 2000, of2025)],
    ['石化产值力争2000亿元', at('三(一)1', 'sector-petrochemicals', 'goal', 2000, { qualifier: '力争', ...of2025 })],
    ['高台盐池工业园在张掖', at('三(一)1', 'gaotai-yanchi-park', 'place', '高台', { place: 'zhangye' })],
    ['有色冶金总产值3500亿', at('三(一)2', 'sector-nonferrous', 'goal', 3500, { unit: '亿', ...of2025 })],
    ['煤制烯烃以华亭工业园区为依托', at('三(一)3', 'sector-coal-utilisation', 'base', '华亭工业园区')],
    ['大力推广低温压榨', at('三(一)4', 'sector-agrifood-processing', 'technique', '低温压榨')],
    ['销售过亿的单品30个以上', at('三(二)7', 'sector-biomedicine', 'goal', 30, { unit: '个', qualifier: '以上' })],
    ['装备总产值突破750亿元', at('三(二)9', 'sector-high-end-equipment', 'goal', 750, { qualifier: '突破' })],
    ['紫金云大数据产业园在金昌', at('三(二)10', 'jinchang-zijinyun', 'place', '金昌', { place: 'jinchang' })],
    ['电池产业依托武威', at('三(三)12', 'sector-batteries', 'base', '武威', { place: 'wuwei' })],
    ['利用新疆的甲醇资源', at('三(三)14', 'neighbouring-methanol-hydrogen', 'partner', '新疆')],
    ['封测智慧园区在天水', at('三(三)15', 'tianshui-ic-packaging-park', 'place', '天水', { place: 'tianshui' })],
    ['金融服务业增加值1600亿元', at('三(四)', 'sector-producer-services', 'goal', 1600, { unit: '亿元' })],
    ['敦煌有航空口岸', at('三(四)', 'dunhuang-air-port', 'place', '敦煌', { place: 'jiuquan' })],
    ['甘南属沿黄河带', at('四(一)1', 'mfg-belt-yellow-river', 'member', '甘南', { place: 'gannan' })],
    ['张掖经开区是河西带平台', at('四(一)2', 'mfg-belt-hexi', 'platform', '张掖经济技术开发区')],
    ['陇南是生物医药集群核心', at('四(二)4', 'mfg-cluster-biomedicine', 'member', '陇南', { qualifier: '核心' })],
    ['酒嘉同在新材料集群', at('四(二)5', 'mfg-cluster-new-materials', 'member', '酒嘉', { place: 'jiayuguan' })],
    ['张掖在精细化工集聚区', at('四(三)2', 'mfg-area-fine-chemicals', 'member', '张掖', { place: 'zhangye' })],
    ['支持兰州建国家科技创新中心', at('五(二)', 'lanzhou-national-innovation-centre', 'place', '兰州')],
    ['新创建绿色工厂100家', is('五(五)', 'gansu', '绿色工厂', 100, { unit: '家', ...of2025 })],
    ['蒙煤入甘运煤炭', at('五(八)', 'mongolia-coal-gansu', 'goods', '煤炭')],
    ['电池产业与第三方回收公司合作', at('三(三)12', 'sector-batteries', 'partner', '第三方回收公司')],
    ['在格鲁吉亚共建物流园', { clause: '五(八)', predicate: 'mechanism', value: '共建物流园', qualifier: '格鲁吉亚' }],
    ['重点承接新能源汽车', at('五(八)', 'gansu', 'key', '新能源汽车')],
    ['落实链长制', at('七(一)', 'mfg-measure-implementation', 'mechanism', '链长制')],
  ],
  [INTERNET]: [
    ['大企业把设计流程向上下游延伸', at('三(三)3', 'internet-task-sme', 'means', '设计')],
    ['河西的智能矿山是重点项目', at('三(四)1', 'internet-area-hexi', 'technique', '智能矿山')],
    ['与华为签战略合作协议', at('一(一)', 'internet-ecosystem-partners', 'partner', '华为')],
    ['百兆宽带占比92.5%', is('一(一)', 'gansu', '百兆以上宽带用户占比', 92.5, { unit: '%', year: 2020 })],
    ['标准机柜10.95万架', is('一(一)', 'gansu', '标准机柜', 10.95, { unit: '万架' })],
    ['生产设备联网率排名第20', is('一(二)', 'gansu', '生产设备联网率排名', 20, { unit: '位' })],
    ['应用标杆50个以上', is('二(三)', 'gansu', '应用标杆', 50, { qualifier: '以上', ...of2025 })],
    ['2035年进入全国先进行列', { clause: '二(三)', value: '进入全国先进行列', year: 2035 }],
    ['2025年5G人口覆盖率50%以上', is('三(一)1', 'gansu', '5G网络人口覆盖率', 50, of2025)],
    ['天水新建二级节点', at('三(一) 专栏2-1', 'new-identifier-nodes', 'place', '天水')],
    ['兰州直联庆阳', at('三(一)3', 'lanzhou-qingyang-direct-network', 'to', '庆阳', { place: 'qingyang' })],
    ['甘南平台面向牦牛乳', at('三(一) 专栏4-3', 'gannan-industrial-internet-platform', 'industry', '牦牛乳')],
    ['培育超过1万个工业APP', is('三(二)3', 'gansu', '工业APP', 1, { unit: '万个', qualifier: '超过' })],
    ['省属企业覆盖率不低于60%', at('三(三) 专栏7-1', 'gansu', 'value', 60, { unit: '%', qualifier: '不低于' })],
    ['打造20个5G应用场景', is('三(三)4', 'gansu', '5G+工业互联网应用场景', 20)],
    ['一核在兰州新区', at('三(四)1', 'internet-core', 'member', '兰州新区')],
    ['白银属陇中片区', at('三(四)1', 'internet-area-longzhong', 'member', '白银', { place: 'baiyin' })],
    ['甘南属陇东南片区', at('三(四)1', 'internet-area-longdongnan', 'member', '甘南')],
    ['监测500家工业企业', at('三(五) 专栏10-1', 'security-situational-platform', 'value', 500, { unit: '家' })],
    ['专项工作组有教育部门', at('四(一)', 'internet-organisation', 'department', '教育')],
  ],
};

const number = expect.any(Number) as number;
const like = (pattern: RegExp) => expect.stringMatching(pattern) as string;

/** What a careless reader would infer; the documents do not say it. */
const NOT_STATED: Sentence[] = [
  ['农产品链2030年有数字目标', { subjectId: 'agrifood', predicate: 'goal', year: 2030, value: number }],
  ['兰州市重点承接石化', { document: PLAN, subjectId: 'lanzhou', predicate: 'key', value: like(/石化|石油/) }],
  [
    '酒泉市另有重点承接',
    { document: PLAN, subjectId: 'jiuquan', predicate: 'key', value: like(/^(?!新能源装备制造$)/) },
  ],
  ['新材料链有不限年份的来源地', { document: PLAN, subjectId: 'new-materials', predicate: 'origin', year: null }],
  [
    '装备链点名来源省',
    { document: PLAN, subjectId: 'equipment', predicate: 'origin', value: like(/^(?!东部地区$|中部$)/) },
  ],
  ['冶金有色526亿元只是力争', { subjectId: 'metallurgy', value: 526, qualifier: like(/力争/) }],
  ['庆阳属陇东南以外的带', { predicate: 'member', place: 'qingyang', subjectId: like(/^mfg-belt-(?!longdongnan)/) }],
  ['兰州市属互联网规划某片区', { document: INTERNET, predicate: 'member', place: 'lanzhou' }],
  ['医疗装备集聚区列有城市', { subjectId: 'mfg-area-medical-equipment', predicate: 'member' }],
  ['2021年规划有2030年目标', { document: like(/2021$/), year: 2030 }],
  ['能耗降幅2025年有数字', { document: INDUSTRY, measure: '单位工业增加值能耗累计降幅', year: 2025, value: number }],
  ['用水量2025年有数字', { document: INDUSTRY, measure: '万元工业增加值用水量', year: 2025, value: number }],
  ['合格率恰为95%', { measure: '工业产品质量合格率', value: 95, qualifier: null }],
  ['中欧班列有始发城市', { subjectId: 'china-europe-central-asia-trains', predicate: 'from' }],
  ['会展中心写明在兰州', { document: DAILY, subjectId: 'gansu-convention-centre', place: 'lanzhou' }],
  ['津鲁框架协议有金额', { subjectId: like(/^(tianjin|shandong)-framework$/), value: number }],
  ['抽水蓄能项目有投资额', { document: WEST, subjectId: 'subei-east-pumped-storage', unit: '亿元' }],
  ['新区规划有亿元指标', { document: NEW_AREA, unit: '亿元' }],
  ['甘肃自贸区已获批', { subjectId: 'gansu-pilot-free-trade-zone', value: like(/获批|批复|建成/) }],
];

const found = (matcher: Matcher): Fact[] => {
  const pattern = expect.objectContaining(matcher) as { asymmetricMatch: (fact: Fact) => boolean };
  return atlas.facts.filter((fact) => pattern.asymmetricMatch(fact));
};

describe.each(Object.entries(STATED))('%s says', (document, sentences) => {
  test.each(sentences)('%s', (sentence, matcher) => {
    expect(found({ document, ...matcher }), sentence).not.toEqual([]);
  });
});

describe('no document says', () => {
  test.each(NOT_STATED)('%s', (sentence, matcher) => {
    expect(found(matcher), sentence).toEqual([]);
    const allButTheLast = Object.fromEntries(Object.entries(matcher).slice(0, -1)) as Matcher;
    expect(found(allButTheLast), `${sentence}: the rest of it is stated`).not.toEqual([]);
  });
});

describe('a visitor asks', () => {
  const cities = (layout: string): string[] => membersOf(atlas, layout).map(({ city }) => city.id);
  const change = (id: string) => changesOf(atlas).find(({ city }) => city.id === id);
  const ids = (some: readonly { id: string }[] = []): string[] => some.map(({ id }) => id).sort();

  test('白银 in the 2021 plan belonged to which belt, and to which zone now?', () => {
    const baiyin = change('baiyin');
    expect([baiyin?.belt?.name, baiyin?.beltFact?.clause]).toEqual(['沿黄河流域生态产业集聚带', '四(一)1']);
    expect([baiyin?.zone?.id, baiyin?.zoneFact?.clause]).toEqual(['lanbai', '二(一) 专栏1']);
    expect([ids(baiyin?.parted), ids(baiyin?.joined)]).toEqual([['gannan', 'linxia'], []]);
  });

  test('which cities keep other company in 2025 than in 2021? The five of the Yellow River belt', () => {
    const changed = changesOf(atlas).filter(({ parted, joined }) => parted.length + joined.length > 0);
    expect(ids(changed.map(({ city }) => city))).toEqual([...cities('mfg-belt-yellow-river')].sort());
    expect(changed).toHaveLength(5);
  });

  test.each([
    ['河西带有哪些城市', 'mfg-belt-hexi', ['jiayuguan', 'jinchang', 'jiuquan', 'wuwei', 'zhangye']],
    ['陇东南带有哪些城市', 'mfg-belt-longdongnan', ['longnan', 'pingliang', 'qingyang', 'tianshui']],
    ['陇中片区有哪些城市', 'internet-area-longzhong', ['baiyin', 'dingxi', 'linxia']],
    ['精细化工集聚区有哪些城市', 'mfg-area-fine-chemicals', ['baiyin', 'jiuquan', 'lanzhou', 'zhangye']],
    ['有色冶金集群有哪些城市', 'mfg-cluster-nonferrous', ['baiyin', 'jiayuguan', 'jinchang']],
  ])('%s', (_question, layout, members) => expect(cities(layout).sort()).toEqual(members));

  test('甘南 in each plan: 沿黄河带, 陇东南片区, 南部; and 兰州 in no 片区', () => {
    const belongs = (scheme: 'belts' | 'internet' | 'zones', city: string) =>
      divisionOfCities(atlas, scheme).get(city)?.id;
    expect(belongs('belts', 'gannan')).toBe('mfg-belt-yellow-river');
    expect(belongs('internet', 'gannan')).toBe('internet-area-longdongnan');
    expect(belongs('zones', 'gannan')).toBe('nanbu');
    expect(belongs('internet', 'lanzhou')).toBeUndefined();
  });

  // The last fact of Lanzhou's membership is that of its New Area; the plan names 兰州 itself first.
  test('which sentence puts 兰州 in its belt? The one that names 兰州', () => {
    expect(change('lanzhou')?.beltFact?.value).toBe('兰州');
  });
});

describe('what a second reading mended', () => {
  const terms = (matcher: Matcher): string[] => found(matcher).map((fact) => String(fact.value));

  test('兰州新区 has 粮油加工及储备分拨 and five more projects in place, its railway area does not', () => {
    expect(terms({ subjectId: 'lanzhou-new-area', predicate: 'present', qualifier: '已落地' })).toHaveLength(6);
    expect(terms({ subjectId: 'lzna-rail-area', predicate: 'present' })).toEqual(['精细化工']);
  });

  test('nothing of 发展基础 counts among what Gansu means to take on or to grow', () => {
    for (const document of [INDUSTRY, INTERNET]) {
      const stated = found({ document, kind: 'target-industry', clause: '一(一)' });
      expect(new Set(stated.map((fact) => fact.predicate)), document).toEqual(new Set(['present']));
    }
    expect(terms({ document: INDUSTRY, predicate: 'present', qualifier: '初具规模' })).toEqual([
      '新能源及装备',
      '新材料',
      '生物医药',
      '高端装备制造',
    ]);
  });

  test('the data group does not cultivate what information technology is fused with', () => {
    const data = terms({ subjectId: 'lzna-data-group', predicate: 'cultivate' });
    expect(data.filter((term) => ['装备制造', '现代农业', '新能源新材料'].includes(term))).toEqual([]);
  });

  test('Gansu’s hub node and the Qingyang cluster are two places', () => {
    const named = (name: string) => atlas.sites.filter((one) => one.name === name || one.aliases.includes(name));
    const [node, cluster] = [named('全国一体化算力网络枢纽节点（甘肃）'), named('庆阳数据中心集群')];
    expect([node[0]?.place, cluster[0]?.place]).toEqual(['gansu', 'qingyang']);
  });

  test('新材料 is used in ships, draws on propylene and runs membrane bioreactors; none of these is a branch of it', () => {
    const of = (predicate: Predicate): string[] => terms({ subjectId: 'sector-new-materials', predicate });
    expect([of('application'), of('input'), of('technique')]).toEqual([
      expect.arrayContaining(['船舶']),
      expect.arrayContaining(['丙烯']),
      expect.arrayContaining(['膜生物反应器（MBR）']),
    ]);
    expect(of('subfield').filter((term) => ['船舶', '丙烯', '膜生物反应器（MBR）'].includes(term))).toEqual([]);
  });

  test.each([
    ['硅氟新材料', ['petrochemicals', 'new-materials']],
    ['粉体材料', ['metallurgy', 'new-materials']],
    ['数字能源', ['information']],
    ['环卫车', ['equipment']],
    ['石油化工装备', ['equipment']],
    ['核技术应用', ['nuclear']],
    ['医疗器械', ['biomedicine']],
  ])('%s counts under %j', (term, groups) => {
    expect(groupsOf(atlas, term).map(({ group }) => group.id)).toEqual(groups);
  });

  /* Every 《…》 of the five sources that is not the document itself, with its edition and its years. */
  test.each([
    [NEW_AREA, '关于发布加工贸易梯度转移重点承接地考核认定结果的通知'],
    [NEW_AREA, '商务部等10部门关于提升加工贸易发展水平的意见'],
    [NEW_AREA, '外商投资法'],
    [NEW_AREA, '外商投资准入负面清单（2021年版）'],
    [NEW_AREA, '兰州新区外商投资环境报告（2023）'],
    [NEW_AREA, '兰州新区进一步扩大对外开放促进利用外资实施方案'],
    [NEW_AREA, '外商投资产业指导目录'],
    [INDUSTRY, '甘肃省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要'],
    [INDUSTRY, '中小企业促进法'],
    [INDUSTRY, '甘肃省促进中小微企业高质量发展若干措施'],
    [INDUSTRY, '中国制造2025甘肃行动纲要'],
    [INDUSTRY, '甘肃省推进绿色生态产业发展规划'],
    [INDUSTRY, '甘肃省高端化智能化绿色化改造推进传统产业转型升级实施方案'],
    [INDUSTRY, '甘肃省打好产业基础高级化产业链现代化攻坚战专项行动“1+N+X”政策体系'],
    [INDUSTRY, '政府核准的投资项目目录'],
    [INDUSTRY, '产业结构调整指导目录'],
    [INTERNET, '国务院关于深化“互联网+先进制造业”发展工业互联网的指导意见'],
    [INTERNET, '甘肃省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要'],
    [INTERNET, '甘肃省工业互联网发展行动计划（2018—2020年）'],
    [INTERNET, '新时代甘肃融入“一带一路”建设打造信息制高点实施方案'],
    [INTERNET, '中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议'],
    [INTERNET, '中华人民共和国环境保护法'],
    [INTERNET, '中华人民共和国环境影响评价法'],
    [WEST, '2024年产业招商大提升工作方案'],
  ])('%s names 《%s》', (document, title) => {
    expect(found({ document, value: title }).map((fact) => fact.predicate)).toContain('mechanism');
  });
});

describe('known errors of the data', () => {
  // Source 001, line 127: the vision for 2035 of the manufacturing plan is not transcribed.
  test('2035年建成甘肃特色现代化制造业体系', () => {
    expect(found({ document: INDUSTRY, year: 2035 })).not.toEqual([]);
  });

  // 兰白 of 2021 is 兰州 and 白银, as 四(二)5 has it; the place `lanbai` is the zone of 2025, with 定西.
  test('2021年的兰白不含定西', () => {
    expect(found({ document: INDUSTRY, place: 'lanbai' })).toEqual([]);
  });
});
