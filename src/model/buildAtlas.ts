import { group, index } from 'd3';
import type { Atlas, AtlasFile, Dictionary, Gazetteer } from './atlas.ts';
import { foldsIn } from './searchWords.ts';
import { buildGazetteer } from './buildGazetteer.ts';
import type { Fact } from './fact.ts';
import { listOf } from './lists.ts';

/** Joins the published file and facts to one frozen atlas with the indexes its questions need. */
export function buildAtlas(file: AtlasFile, facts: readonly Fact[] = [], english: Dictionary = {}): Atlas {
  return withFacts(buildGazetteer(file), facts, { english });
}

/** What facts are read by, besides the documents' words; `folds` has each traditional character before the simplified one. */
export interface FactWords {
  readonly english?: Dictionary;
  readonly folds?: string;
}

/** A gazetteer and facts as one frozen atlas. An index of the facts is made when it is first asked for: no question needs them all at once. */
export function withFacts(gazetteer: Gazetteer, facts: readonly Fact[], words: FactWords = {}): Atlas {
  const factById = once(() => index(facts, (fact) => fact.id));
  const bySubject = once(() => group(facts, (fact) => fact.subjectId));
  const byPlace = once(() =>
    group(
      facts.filter((fact) => fact.place !== null),
      (fact) => fact.place as string,
    ),
  );
  return Object.freeze({
    ...gazetteer,
    english: words.english ?? {},
    folds: foldsIn(words.folds ?? ''),
    facts,
    get factById() {
      return factById();
    },
    factsAbout: listOf(bySubject),
    factsTiedTo: listOf(byPlace),
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
