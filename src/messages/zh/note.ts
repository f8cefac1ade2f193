/** Words of the source note that stands behind every statement. */
export const note = {
  source: '出处',
  sourceOf: (subject: string) => `“${subject}”的出处`,
  documentNumber: '文号',
  issuer: '发文单位',
  date: '日期',
  period: '规划期',
  undated: '文中未载日期',
  clause: '条款',
  heading: '小标题',
  statusLabel: '性质',
  unnumbered: '无文号',
  otherDocuments: '其他出处',
  newer: '较新文件重申',
  older: '较早文件已有',
  conflict: '说法不一',
  openClause: '看这一条的全部事实',
};
