/** Words of a printed sheet. */
export const paper = {
  label: '本页出处',
  part: (title: string, lines: number) => `${title}${lines}行`,
  left: (parts: string, more: boolean) => `本页放不下而略去：${parts}${more ? '等' : ''}。`,
  where: '全部内容见',
};
