/** What is said when the atlas cannot start: kept apart, for it must be at hand in every language before any other word is. */
export const failure = {
  loadFailed: (what: string) => `数据未能载入（${what}）。请检查文件是否完整，然后刷新页面。`,
};
