/** Words of the page that says what is stored and what is not. */
export const privacy = {
  title: '隐私',
  description: '甘肃产业承接地图不用 Cookie、不作跟踪；本页列出浏览器里存下的每一项。',
  lead: '本站不用 Cookie，不作跟踪，不收集访问者的任何资料；打开本站不向任何第三方发出请求。',
  address: '语言、色调和所看的内容都写在网址里，不另外存储。',
  storedTitle: '存在您浏览器里的',
  storedLead: '下列各项只存在您的浏览器里，不会发送给任何人；清除本站数据即全部删除。',
  key: '存储项',
  what: '内容',
  stored: {
    'atlas-renewed': '本标签页因新版本而重新载入过哪些版本；关闭标签页即删除',
    'gansu-deck ': '您自己编辑的汇报，每份一项',
    'briefing-clock ': '演讲计时，每场一项',
    'briefing-notes-size': '演讲者备注的字号',
    'atlas-stand': '展台的设置（仅在设置展台时）',
    'atlas-stand-journal': '展台每天被问了多少次什么，以及最近的故障；不含任何个人资料',
    'atlas-stand-trial': '展台自检时试写的一项',
  },
  copyTitle: '离线副本',
  copy: (megabytes: number) =>
    `第一次打开后，浏览器会留一份离线副本（不超过${megabytes} MB），断网时照样能查；最近打开的十二个页面也留着。新版本由您决定何时换用。`,
  serverTitle: '服务器',
  server: '存放本站的服务器可能像所有网站一样留有访问日志，由其运营者负责。',
};
