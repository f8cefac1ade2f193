import { ascending, group } from 'd3';
import type { Atlas } from './atlas.ts';
import { factsOf } from './documents.ts';
import type { Fact } from './fact.ts';
import { provinceOf } from './place.ts';

const RANK = '全国排名';
const HERE = '拥有';
const NATIONAL = '我国';

/** A part and the whole it is a part of, both as stated. */
export interface Share {
  readonly part: Fact;
  readonly whole: Fact;
}

/** A national rank and the amount it is a rank in; null where the document gives the rank alone. */
export interface Ranked {
  readonly rank: Fact;
  readonly amount: Fact | null;
  /** What is ranked: the rank's measure without the words for a national rank. */
  readonly name: string;
}

/** What the report in force says of the province's resources. */
export interface Resources {
  /** Minerals first in the country, of all minerals found. */
  readonly minerals: Share | null;
  /** By rank, first rank first. */
  readonly ranks: readonly (readonly Ranked[])[];
  /** Industrial divisions, groups and classes present, of those in the country. */
  readonly classes: readonly Share[];
  /** What the report calls plentiful without a number. */
  readonly words: readonly Fact[];
  readonly all: readonly Fact[];
}

/** Pairs the report's resource figures by their measures: rank with amount, part with whole. */
export function resources(atlas: Atlas): Resources {
  const province = provinceOf(atlas)?.id;
  const all = factsOf(atlas, 'resources').filter((fact) => fact.kind === 'figure' && fact.subjectId === province);
  const byMeasure = new Map(all.map((fact) => [fact.measure ?? '', fact]));
  const share = (part: Fact | undefined, whole: Fact | undefined): Share[] => (part && whole ? [{ part, whole }] : []);
  const ranks = all
    .filter((fact) => fact.measure?.endsWith(RANK) && typeof fact.value === 'number')
    .map((rank) => ({ rank, name: (rank.measure ?? '').slice(0, -RANK.length) }))
    .map((ranked) => ({ ...ranked, amount: byMeasure.get(ranked.name) ?? null }))
    .sort((a, b) => ascending(a.rank.value, b.rank.value));
  return {
    minerals: share(byMeasure.get('储量排名全国第一的矿产'), byMeasure.get('已发现矿产'))[0] ?? null,
    ranks: [...group(ranks, ({ rank }) => rank.value).values()],
    classes: all.flatMap((part) =>
      part.measure?.startsWith(HERE) ? share(part, byMeasure.get(NATIONAL + part.measure.slice(HERE.length))) : [],
    ),
    words: all.filter((fact) => typeof fact.value === 'string'),
    all,
  };
}
