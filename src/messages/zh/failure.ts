import type { Failure, Fault, Flaw } from '../../model/fault.ts';

function flaw(one: Flaw): string {
  switch (one.kind) {
    case 'no-record':
      return '内容不是一条记录';
    case 'no-part':
      return `缺少“${one.part}”`;
    case 'empty-part':
      return `“${one.part}”里没有内容`;
    case 'cut-part':
      return `“${one.part}”不完整`;
    case 'lost':
      return `“${one.list}”里缺少“${one.by}”所指的“${one.id}”`;
    case 'stray':
      return `其中有“${one.id}”的内容，而 atlas.json 里没有它`;
    case 'count':
      return `有 ${one.found} 条，应有 ${one.wanted} 条`;
  }
}

const republish = '请刷新页面；如果仍是这样，请把页面和数据完整地重新发布。';

function what(fault: Fault): string {
  switch (fault.kind) {
    case 'unreachable':
      return '网络不通，或者服务器没有回答。请检查网络，再试一次。';
    case 'unreadable':
      return `文件被截断，或者不是 JSON。${republish}`;
    case 'code':
      return '地图的这一部分程序没有送到。请检查网络，再试一次；如果仍是这样，请刷新页面。';
    case 'unforeseen':
      return `出现了没有预料到的错误（${fault.why}）。请刷新页面。`;
    case 'status':
      return `服务器回答 HTTP ${fault.status}。请稍后再试；${republish}`;
    case 'version':
      return `数据是 ${fault.found || '未写明的'} 版，页面是 ${fault.wanted} 版。${republish}`;
    case 'shape':
      return `${flaw(fault.flaw)}。${republish}`;
  }
}

/** What is said when something does not come: kept apart, for it must be at hand in every language before any other word is. */
export const failure = {
  loadFailed: ({ address, fault }: Failure) => `数据未能载入：${address}：${what(fault)}`,
  late: '地图的程序没有载入，现在只能看，不能查。请检查网络，再刷新页面；浏览器若较旧，请换用新版的 Chrome、Edge、Firefox 或 Safari。',
};
