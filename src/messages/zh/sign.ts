import type { SignTier } from '../../model/sign.ts';

/** What a place takes on by tier, as names. */
export interface SignWords {
  readonly chains: Readonly<Record<SignTier, readonly string[]>>;
  readonly futures: Readonly<Record<SignTier, readonly string[]>>;
  /** Those of either that only a draft states. */
  readonly draft: readonly string[];
  /** Those of neither, which a report alone states. */
  readonly reported: readonly string[];
}

const list = (names: readonly string[]): string => names.join('、');

/** The nine-square sign 九宫格, and a place by it in one sentence. */
export const sign = {
  title: '九宫格：九条产业链',
  futures: '未来领域',
  /** Behind what only such a document says. */
  only: { draft: '只见于征求意见稿', article: '只见于报道' },
  sentence: (name: string, { chains, futures, draft, reported }: SignWords): string => {
    const said = [
      chains.key.length > 0 ? `重点承接${list(chains.key)}` : '',
      chains.cultivate.length > 0 ? `培育壮大${list(chains.cultivate)}` : '',
      futures.key.length > 0 ? `未来领域中重点${list(futures.key)}` : '',
      futures.cultivate.length > 0 ? `未来领域中培育${list(futures.cultivate)}` : '',
      draft.length > 0 ? `其中只见于征求意见稿的是${list(draft)}` : '',
      reported.length > 0 ? `只见于报道的是${list(reported)}` : '',
    ].filter((part) => part !== '');
    return `${name}：${said.length > 0 ? said.join('；') : '没有文件点名'}`;
  },
  /** How one square reads out. */
  square: (chain: string, tier: string): string => `${chain}：${tier}`,
  shared: (least: number) => `各有至少${least}地列为重点`,
  count: (place: string, kind: string, count: number) => `${place}：${kind}${count}处`,
};
