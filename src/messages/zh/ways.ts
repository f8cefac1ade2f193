/** Words of the ways out of an answer: to others, onto paper, into a briefing. */
export const ways = {
  label: '把这一页带走',
  share: '分享',
  print: '打印',
  brief: '放进汇报',
  openBriefing: '打开汇报',
};
