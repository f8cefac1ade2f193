import { chainStory } from '../../model/chainGoals.ts';
import { valueText } from '../../model/format.ts';
import { localeOf, termOf } from '../../model/names.ts';
import type { Pair } from '../../model/pairs.ts';
import type { Share } from '../../model/resources.ts';
import { rises } from '../../model/rises.ts';
import type { Fact } from '../../model/fact.ts';
import type { Reader } from '../../panels/reader.ts';

const term = ({ atlas, language }: Reader, text: string | null): string => termOf(atlas, text ?? '', language);
const value = ({ atlas, language }: Reader, fact: Fact): string => valueText(atlas, fact, language);
const said = (reader: Reader, fact: Fact): string => `${term(reader, fact.measure)} ${value(reader, fact)}`;
const number = ({ language }: Reader, of: number): string => new Intl.NumberFormat(localeOf(language)).format(of);

/** What the goals of the chains say at once; empty where fewer than two are numbers. */
export function chainSentence(reader: Reader, goals: readonly Pair[]): string {
  const story = chainStory(goals);
  if (!story) return '';
  return reader.messages.figuresLens.chainStory({
    year: String(story.largest.from.year ?? ''),
    largest: term(reader, story.largest.from.subject),
    next: term(reader, story.next.from.subject),
    times: number(reader, Math.round(story.times * 10) / 10),
    percent: number(reader, Math.round(story.share * 100)),
    doubling: story.doubling.map(({ from }) => term(reader, from.subject)),
  });
}

/** What the table of indicators says at once. */
export function indicatorSentence(reader: Reader, table: readonly Pair[]): string {
  const found = rises(table);
  if (!found) return '';
  const { up, down, most } = found;
  const name = term(reader, most.from.measure);
  return reader.messages.figuresLens.indicatorStory({
    up,
    down,
    name,
    from: value(reader, most.from),
    to: value(reader, most.to),
  });
}

const ratioOf = ({ part, whole }: Share): number => Number(part.value) / Number(whole.value);
const percentOf = (reader: Reader, share: Share): string => number(reader, Math.round(ratioOf(share) * 1000) / 10);

/** What a part and its whole say at once. */
export function shareSentence(reader: Reader, share: Share): string {
  const [part, whole] = [said(reader, share.part), said(reader, share.whole)];
  return reader.messages.figuresLens.shareStory({ part, whole, percent: percentOf(reader, share) });
}

/** Which of several parts comes nearest to its whole. */
export function classSentence(reader: Reader, shares: readonly Share[]): string {
  const [most] = [...shares].sort((a, b) => ratioOf(b) - ratioOf(a));
  if (!most) return '';
  return reader.messages.figuresLens.classStory({
    name: term(reader, most.part.measure),
    part: value(reader, most.part),
    whole: value(reader, most.whole),
    percent: percentOf(reader, most),
  });
}
