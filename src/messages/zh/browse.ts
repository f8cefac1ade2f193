import type { Lens, LensGroup } from '../../model/lens.ts';
import type { ScreenTheme } from '../../model/screenTheme.ts';

/** Words of the frame around the panels: lenses, languages, themes, what an address got wrong. */
export const browse = {
  planLine: (division: string, plan: string) => `${division} · ${plan}`,
  lens: {
    zones: '分区',
    industry: '谁要它',
    origin: '我们来自',
    match: '选址配对',
    structure: '布局',
    'new-area': '兰州新区',
    figures: '目标数字',
    west: '西部',
    sites: '园区口岸',
    compare: '比较',
    sources: '文件条款',
    about: '关于本图',
  } satisfies Readonly<Record<Lens, string>>,
  groups: {
    places: '看地方',
    industries: '找产业',
    figures: '看数据',
    documents: '查文件',
  } satisfies Readonly<Record<LensGroup, string>>,
  lensesLabel: '看什么',
  otherLanguage: 'EN',
  otherLanguageLabel: 'EN · Switch to English',
  theme: {
    label: '色调',
    system: '跟随系统',
    light: '浅色（纸）',
    dark: '深色（墨）',
    contrast: '高对比',
  } satisfies Readonly<Record<'label' | 'system' | ScreenTheme, string>>,
  /** The panel below the map on a phone: what its grip is called, with the height it has. */
  sheet: {
    label: (height: string) => `面板高度：${height}，按下改变`,
    height: { peek: '最低', half: '一半', full: '最高' },
  },
  brokenAddress: (parts: string) => `链接中的“${parts}”无法识别，已忽略。`,
  newBuild: '地图有了新版本，已在本机备好。',
  takeBuild: '换用新版本',
  leaveBuild: '下次打开时再换',
  siteDescription: '甘肃四大承接区与十四个市州承接什么产业、落在哪里、出自哪一条。',
  noScript: '此页需要 JavaScript 才能查询；下面是承接区与市州。',
};
