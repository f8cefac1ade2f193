import type { Words } from '../words.ts';
import type { sign as zh } from '../zh/sign.ts';

const list = (names: readonly string[]): string => names.map((name) => name.toLowerCase()).join(', ');

export const sign = {
  title: 'Nine squares, nine chains',
  futures: 'Future fields',
  only: { draft: 'In a draft only', article: 'Reported only' },
  sentence: (name, { chains, futures, draft, reported }) => {
    const said = [
      chains.key.length > 0 ? `key for ${list(chains.key)}` : '',
      chains.cultivate.length > 0 ? `to cultivate ${list(chains.cultivate)}` : '',
      futures.key.length > 0 ? `of the future fields key for ${list(futures.key)}` : '',
      futures.cultivate.length > 0 ? `of the future fields to cultivate ${list(futures.cultivate)}` : '',
      draft.length > 0 ? `of these in a draft only ${list(draft)}` : '',
      reported.length > 0 ? `reported only ${list(reported)}` : '',
    ].filter((part) => part !== '');
    return `${name}: ${said.length > 0 ? said.join('; ') : 'named by no document'}`;
  },
  square: (chain, tier) => `${chain}: ${tier}`,
  shared: (least) => `key in at least ${least} places each`,
  count: (place, kind, count) => `${place}: ${kind}, ${count}`,
} satisfies Words<typeof zh>;
