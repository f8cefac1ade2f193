/** Words of the documents. */
export const sources = {
  allDocuments: '全部文件',
  factCount: (count: number) => `${count}条事实`,
  clauseCount: (count: number) => `${count}个条款`,
  openData: '开放数据',
  sourcesLead: (facts: number, documents: number) =>
    `${facts}条事实，出自${documents}份文件。点开一份文件，看它的每一条给出什么。`,
  unnumberedDocument: '无文号',
};
