import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { atlas } from '../atlas.ts';

/** Every English text that the atlas shows of its data: names, terms, the sentences on disagreements. */
const texts = [
  ...Object.values(atlas.english),
  ...[...atlas.places, ...atlas.sites, ...atlas.subjects, ...atlas.groups, ...atlas.origins].map((one) => one.english),
  ...atlas.places.map((place) => place.shortEnglish),
  ...atlas.documents.flatMap((one) => [one.english, one.shortEnglish, one.issuerEnglish]),
  ...atlas.conflicts.map((conflict) => conflict.english),
];

/** Words with -iz- that are so in British English too. */
const NOT_AMERICAN =
  /^(sized?|sizes|sizing|prizes?|seized?|resized?|citizens?|horizontal(ly)?|horizons?|maize|capsized?)$/;
const AMERICAN =
  /\b(\w*(ization|izing|ized|izes|izer|izers|ize)s?|\w*(yze|yzed|yzing)|centers?|centered|kilometers?|liters?|fibers?|programs?|colors?|labor|favor\w*|behavior\w*|harbors?|neighbor\w*|defense|licenses?d?|catalogs?|aluminum|sulfur\w*|sulfide|polysulfone|tires?|molds?|molding|plows?|gray|analog|traveler\w*|modeling|labeling|fueling|fueled|tunneling|install?ment|fulfill|skillful|jewelry|airplanes?|orthopedic\w*|anesthe\w*|pediatric\w*|speciality|percent)\b/gi;

test('English is spelt the British way', () => {
  const found = [...texts, ...sentencesOf(messagesFor('en'))].flatMap((text) =>
    [...text.matchAll(AMERICAN)]
      .filter(([word]) => !NOT_AMERICAN.test(word.toLowerCase()))
      .map(([word]) => `${word}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('apostrophes and quotation marks in English are the curved ones', () => {
  expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
});

test('no English text holds Chinese, a full-width sign or a doubled space, the clauses of a disagreement apart', () => {
  const conflicts = new Set(atlas.conflicts.map((conflict) => conflict.english));
  expect(texts.filter((text) => /[\u4e00-\u9fff\uff00-\uffef]| {2}|^ | $/.test(text) && !conflicts.has(text))).toEqual(
    [],
  );
});

/** Every text of the interface that takes no argument. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}
