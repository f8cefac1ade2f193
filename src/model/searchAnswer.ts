import { group } from 'd3';
import type { Dictionary, DocumentRecord } from './atlas.ts';
import {
  keyOf,
  SECTION_OF,
  SECTIONS,
  type Answer,
  type Find,
  type Finding,
  type Hit,
  type Lexicon,
  type SearchRecord,
  type SectionName,
  type Via,
} from './hit.ts';
import { bareOf, clauseSearch } from './searchClauses.ts';
import type { FactSearch } from './searchFacts.ts';
import { readingOf, readQuestion, tight, type Known, type Piece, type Question } from './searchQuery.ts';
import { hasChinese, normal, numbersIn, plain } from './searchWords.ts';

/** What a search box looks through. */
export interface Searched extends Lexicon {
  readonly documents: readonly DocumentRecord[];
  readonly records: readonly SearchRecord[];
  readonly names: Find;
}

/** Answers questions, in time for the next letter: some milliseconds for all that the atlas holds. `facts` are null until they are ready. */
export type Answering = (facts: FactSearch | null, english: Dictionary) => (query: string) => Answer;

/** How far what is found by a sort of thing is from the question, beside names, which bring their own measure. */
const FAR = {
  /** A statement whose value, or what it counts, is what was typed. */
  said: 2.5,
  /** One that holds it somewhere. */
  holds: 4.5,
  /** What a word is led to, after what bears it. */
  led: 0.5,
};
/** Names farther than this are guesses, or hold what was typed in the middle of a pinyin. */
const NAMED = 4.9;

/** How many records are made ready in one task. */
const SLICE = 150;

interface Found {
  readonly finding: Finding;
  readonly far: number;
}

/** Makes ready what is the same with and without statements, a slice at a time. */
export function* answering({ documents, records, names, ...lexicon }: Searched): Generator<void, Answering, void> {
  const reading = readingOf(lexicon);
  yield;
  const namesOf = new Map<string, string[]>();
  const numbers = new Map<SearchRecord, Set<number>>();
  for (const [i, record] of records.entries()) {
    addNames(namesOf, record);
    numbers.set(record, numbersOf(record));
    if (i % SLICE === SLICE - 1) yield;
  }
  const held = records.map(({ zh, aliases }) => [zh, ...aliases].map(normal).join('\n')).join('\n');
  const dates = new Map(documents.map(({ id, date }) => [id, date ?? '']));
  const bareClauses = new Set(documents.flatMap(({ clauses }) => clauses.map(bareOf)));

  /** Records by their names; a number is one only as a whole, and a day is only that of a document. */
  function named({ text, pieces }: Question): Hit[] {
    const days = pieces.flatMap(({ day }) => day ?? []);
    if (days.length > 0) {
      const dated = records.filter(
        ({ kind, id }) => kind === 'document' && days.some((day) => dates.get(id)?.endsWith(day)),
      );
      return dated.map((record) => ({ record, alias: null, far: 0 }));
    }
    const asked = pieces.flatMap(({ number }) => number ?? []);
    if (asked.length > 0 && pieces.some(({ percent }) => percent)) return [];
    const hits = names(text);
    return asked.length === 0
      ? [...hits]
      : hits.filter(({ record }) => asked.every((one) => numbers.get(record)?.has(one)));
  }

  /** What a word leads to: the names its meanings are. */
  function led(pieces: readonly Piece[]): Hit[] {
    if (pieces.length !== 1) return [];
    const means = pieces[0]?.synonyms.flatMap((one) => one.means) ?? [];
    return means.flatMap((one) =>
      names(plain(one))
        .filter(({ far }) => far < NAMED)
        .map((hit) => ({ ...hit, far: Math.max(0, hit.far) + FAR.led })),
    );
  }

  /** The sites of a county that is found by its own name. */
  const inCounty = group(
    records.filter(({ county }) => county !== undefined),
    ({ county }) => county,
  );
  const sitesOf = ({ record, far }: Hit): Hit[] =>
    record.kind === 'county' && far <= 0
      ? (inCounty.get(record.id) ?? []).map((site) => ({ record: site, alias: null, far: FAR.led }))
      : [];

  return (facts, english) => {
    const known: Known = {
      namesOf,
      clauses: bareClauses,
      holds: (run) => held.includes(run) || (facts?.holds(run) ?? false),
    };
    const statements = (pieces: readonly Piece[]): Found[] =>
      (facts?.find(pieces) ?? []).map(({ fact, far }) => ({
        finding: { fact },
        far: far < pieces.length * 1.7 ? FAR.said : FAR.holds + far / 100,
      }));

    const clausesOf = clauseSearch(documents, english);

    function through(question: Question, guesses: boolean): Found[] {
      const own = [...named(question), ...led(question.pieces)].filter(({ far }) => guesses || far < NAMED);
      const hits = [...own, ...own.flatMap(sitesOf)];
      return [
        ...hits.map((finding) => ({ finding, far: finding.far })),
        ...clausesOf(question.text),
        ...statements(question.pieces),
      ];
    }

    return (query) => {
      const question = readQuestion(query, reading, known);
      const { pieces } = question;
      const nothing = { via: [], unnamed: [], apart: false, marks: [], looked: facts?.size ?? null };
      if (pieces.length === 0) return { ...nothing, sections: [], unnamed: query.trim() === '' ? [] : [query.trim()] };
      const absent = pieces.filter(({ said }) => reading.absent.has(tight(said)));
      const rest = pieces.filter((piece) => !absent.includes(piece));
      const marks = [
        ...new Set(
          pieces.flatMap(({ said, number, texts }) => [
            number === null ? normal(said) : said,
            ...texts.map((one) => one.trim()),
          ]),
        ),
      ]
        .filter((one) => one !== '')
        .sort((a, b) => b.length - a.length);

      let found: Found[] = [];
      if (absent.length === 0) {
        found = through(question, false);
        if (found.length === 0) found = through(question, true);
      }
      let apart = false;
      let unnamed = absent.map(({ said }) => said);
      if (found.length === 0) {
        const each = rest.map((piece) => ({
          piece,
          found: isNamed(piece) ? through({ text: piece.said, pieces: [piece], written: [] }, pieces.length === 1) : [],
        }));
        unnamed = [...unnamed, ...each.filter((one) => one.found.length === 0).map(({ piece }) => piece.said)];
        /* Of a question with a word that nothing holds the rest is no answer, unless the word is one that people may well ask for. */
        if (each.length > 0 && each.every((one) => one.found.length > 0)) {
          apart = absent.length === 0;
          found = each.flatMap((one) => one.found);
        }
      }
      /* A county is known from public geography: that no document speaks of it is said beside where it lies. */
      if (facts !== null && !found.some(({ finding }) => 'fact' in finding)) {
        unnamed = [
          ...unnamed,
          ...found.flatMap(({ finding, far }) => (isCounty(finding) && far < 0 ? question.text : [])),
        ];
      }
      return {
        ...nothing,
        sections: sectionsOf(found),
        via: found.length > 0 ? [...question.written, ...viaOf(pieces)] : [],
        unnamed,
        apart,
        marks,
      };
    };
  };
}

function isCounty(finding: Finding): boolean {
  return 'record' in finding && finding.record.kind === 'county';
}

/** Whether anything holds a word, so far as its reading can tell. */
function isNamed({ texts, number }: Piece): boolean {
  return texts.length > 0 || number !== null;
}

/** Findings by section, each once, the best section first. */
function sectionsOf(found: readonly Found[]): Answer['sections'] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = keyOf(one.finding);
    const had = best.get(key);
    if (!had || one.far < had.far) best.set(key, had ? { ...one, finding: had.finding } : one);
  }
  const by = new Map<SectionName, Found[]>();
  for (const one of best.values()) {
    const name = sectionOf(one.finding);
    const some = by.get(name);
    if (some) some.push(one);
    else by.set(name, [one]);
  }
  return SECTIONS.flatMap((name) => {
    const some = by.get(name);
    if (!some) return [];
    /* Names that fit alike keep their own order. */
    some.sort((a, b) => a.far - b.far);
    return [{ name, findings: some.map(({ finding }) => finding), far: some[0]?.far ?? 0 }];
  })
    .sort((a, b) => a.far - b.far)
    .map(({ name, findings }) => ({ name, findings }));
}

function sectionOf(finding: Finding): SectionName {
  if ('record' in finding) return SECTION_OF[finding.record.kind];
  return 'fact' in finding ? 'facts' : 'clauses';
}

function viaOf(pieces: readonly Piece[]): Via[] {
  return pieces.flatMap(({ said, synonyms }) => synonyms.map(({ means, as }) => ({ said, means, as })));
}

/** Adds, by every name of a record in full, its Chinese names; words that count under a group are no names of it. */
function addNames(names: Map<string, string[]>, { kind, zh, en, aliases, pinyin }: SearchRecord): void {
  if (kind === 'document') return;
  const others = kind === 'group' ? [] : aliases;
  const chinese = [zh, ...others.filter(hasChinese)];
  for (const name of new Set([...chinese, en, ...others, ...pinyin.slice(0, chinese.length)].map(tight))) {
    if (name.length < 2) continue;
    const had = names.get(name) ?? [];
    names.set(name, [...had, ...chinese.filter((one) => tight(one) !== name && !had.includes(one))]);
  }
}

function numbersOf({ zh, en, aliases }: SearchRecord): Set<number> {
  return new Set([zh, en, ...aliases].flatMap(numbersIn));
}
