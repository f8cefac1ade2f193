/** Words of the documents. */
export const sources = {
  allDocuments: '全部文件',
  conflicts: (count: number) => `文件里说法不一的${count}处`,
  factCount: (count: number) => `${count}条事实`,
  clauseCount: (count: number) => `${count}个条款`,
  sourcesLead: (facts: number, documents: number) =>
    `${facts}条事实，出自${documents}份文件。点开一份文件，看它的每一条给出什么。`,
  openData: '开放数据',
  openDataLead: '每一条事实都可以取走、引用、再用。',
  allFiles: '全部文件、列名与许可',
  privacyPage: '隐私',
  unnumberedDocument: '无文号',
};
