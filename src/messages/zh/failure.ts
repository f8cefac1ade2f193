/** What is said when the atlas cannot start: kept apart, for it must be at hand in every language before any other word is. */
export const failure = {
  loadFailed: (what: string) => `数据未能载入（${what}）。请检查文件是否完整，然后刷新页面。`,
  late: '地图的程序没有载入，现在只能看，不能查。请检查网络，再刷新页面；浏览器若较旧，请换用新版的 Chrome、Edge、Firefox 或 Safari。',
};
