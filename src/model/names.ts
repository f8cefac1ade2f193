import type { Atlas, Language, Lettering, Named, Place } from './atlas.ts';

/** A record's full name in a language. */
export function nameOf(record: Named, language: Language): string {
  return language === 'zh' ? record.name : record.english;
}

/** Drawn words in a language. */
export function letteringOf(words: Lettering, language: Language): string {
  return language === 'zh' ? words.name : words.english;
}

/** The short name of a place or document, as the map, the legend and lists write it. */
export function shortNameOf(record: Pick<Place, 'short' | 'shortEnglish'>, language: Language): string {
  return language === 'zh' ? record.short : record.shortEnglish;
}

/** A term, unit, measure or qualifier in a language: the document's own words in Chinese, the vocabulary's in English. */
export function termOf(atlas: Atlas, text: string, language: Language): string {
  if (language === 'zh') return text;
  return atlas.english[text] ?? atlas.englishOfName.get(text) ?? text;
}
