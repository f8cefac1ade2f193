/** Words of the ways out of an answer: to others, onto paper, into a briefing. */
export const ways = {
  label: '把这一页带走',
  share: '分享',
  /** What became of the address. */
  shared: '已交给系统分享',
  copied: '链接已复制',
  uncopied: '这个浏览器不许复制，请从地址栏复制链接。',
  print: '打印',
  brief: '放进汇报',
  openBriefing: '打开汇报',
};
