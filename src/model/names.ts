import {
  LANGUAGES,
  type Atlas,
  type Conflict,
  type DocumentRecord,
  type Family,
  type Language,
  type Lettering,
  type Named,
  type Place,
} from './atlas.ts';
import type { BoundarySet, Review } from './boundary.ts';

/** Whether a language is that of the documents: where it is not, their own words stand beside the reader's. */
export function isOriginal(language: Language): boolean {
  return language === 'zh';
}

/** What a record says of itself in a language, where it holds both: the documents' own words or their English. */
function ofBoth<T>(language: Language, original: T, english: T): T {
  return isOriginal(language) ? original : english;
}

/** The language to switch to. */
export function otherLanguage(language: Language): Language {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;
}

/** The BCP 47 tag of a language, for a page's or an element's `lang`. */
export function tagOf(language: Language): string {
  return ofBoth(language, 'zh-CN', 'en');
}

/** The BCP 47 tag by which `Intl` writes numbers and dates: 25 October 2021. */
export function localeOf(language: Language): string {
  return ofBoth(language, 'zh-CN', 'en-GB');
}

/** What parts a number from its unit and one word from the next. */
export function gapOf(language: Language): string {
  return ofBoth(language, '', ' ');
}

/** A circumstance of what stands before it, in the language's own brackets. */
export function besideOf(text: string, language: Language): string {
  return ofBoth(language, `（${text}）`, ` (${text})`);
}

/** A record's full name in a language. */
export function nameOf(record: Pick<Named, 'name' | 'english'>, language: Language): string {
  return ofBoth(language, record.name, record.english);
}

/** Drawn words in a language. */
export function letteringOf(words: Lettering, language: Language): string {
  return language === 'zh' ? words.name : words.english;
}

/** The short name of a place or document, as the map, the legend and lists write it. */
export function shortNameOf(record: Pick<Place, 'short' | 'shortEnglish'>, language: Language): string {
  return ofBoth(language, record.short, record.shortEnglish);
}

/** What a record is also called in the documents; they give no English for it. */
export function aliasesOf(record: { readonly aliases: readonly string[] }, language: Language): readonly string[] {
  return ofBoth(language, record.aliases, []);
}

/** A document in one word: its number, or for readers who would not know it by that its short name; empty where it has none. */
export function citationOf(document: DocumentRecord, language: Language): string {
  return ofBoth(language, document.number ?? '', document.shortEnglish);
}

/** Who issued a document. */
export function issuerOf(document: DocumentRecord, language: Language): string {
  return ofBoth(language, document.issuer, document.issuerEnglish);
}

/** What statements that do not agree differ in. */
export function conflictText(conflict: Conflict, language: Language): string {
  return ofBoth(language, conflict.zh, conflict.english);
}

/** Why the terms of a family are one subject. */
export function familyText(family: Family, language: Language): string {
  return ofBoth(language, family.zh, family.english);
}

/** The title of the boundary set. */
export function titleOf(boundary: BoundarySet, language: Language): string {
  return ofBoth(language, boundary.title, boundary.titleEnglish);
}

/** Who made the boundary set; null where it does not say. */
export function producerOf(boundary: BoundarySet, language: Language): string | null {
  return ofBoth(language, boundary.producer, boundary.producerEnglish);
}

/** The note on the review of this map, if there is one. */
export function noteOf(review: Review, language: Language): string | null {
  return ofBoth(language, review.note, review.noteEnglish);
}

/** Several wordings of the documents as one text, in their own language and punctuation for every reader. */
export function asWritten(wordings: readonly string[]): string {
  return wordings.join('、');
}

/** Whether a term can be said in a language: always in the documents' own, in another where the vocabulary has it. */
export function isSayable(atlas: Atlas, text: string, language: Language): boolean {
  return isOriginal(language) || text in atlas.english;
}

/** A term, unit, measure or qualifier in a language: the document's own words in Chinese, the vocabulary's in English. */
export function termOf(atlas: Atlas, text: string, language: Language): string {
  if (isOriginal(language)) return text;
  return atlas.english[text] ?? atlas.englishOfName.get(text) ?? text;
}
