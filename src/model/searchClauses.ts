import { LANGUAGES, type Dictionary, type DocumentRecord } from './atlas.ts';
import { clauseSubject, clauseText } from './clause.ts';
import { hasChinese, normal, plain } from './searchWords.ts';

/** A clause as it is found, and how far it is from what was typed. */
interface FoundClause {
  readonly finding: { readonly document: string; readonly clause: string };
  readonly far: number;
}

/** How far a clause is that was typed by its number, and one whose heading or subject holds the words. */
const FAR = { own: -0.5, heading: 5.5 };

/** A text plain and without blanks, as clauses are typed. */
export const bareOf = (text: string): string => plain(text).replaceAll(/\s/g, '');

/** Finds clauses by their number, by the words of their heading, and by what they are about, in both languages. */
export function clauseSearch(
  documents: readonly DocumentRecord[],
  english: Dictionary,
): (text: string) => FoundClause[] {
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const clauses = documents.flatMap(({ id, clauses: some }) =>
    some.map((clause) => {
      const finding = { document: id, clause };
      const subjects = LANGUAGES.map((language) => clauseSubject({ documentById }, finding, language));
      const heading = normal([clause, clauseText({ english }, clause, 'en'), ...subjects].join(' '));
      return { finding, bare: bareOf(clause), heading };
    }),
  );
  return (text) => {
    const [bare, words] = [bareOf(text), normal(text)];
    const inside = /[^\d\s]{2}/.test(words) && (hasChinese(words) || words.length > 3);
    return clauses.flatMap(({ finding, bare: own, heading }) => {
      const far = own === bare ? FAR.own : inside && heading.includes(words) ? FAR.heading : null;
      return far === null ? [] : [{ finding, far }];
    });
  };
}
