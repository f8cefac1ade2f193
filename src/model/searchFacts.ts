import type { Atlas } from './atlas.ts';
import type { Fact } from './fact.ts';
import type { Predicate } from './kinds.ts';
import { numbersIn, plain, spaced } from './searchWords.ts';
import type { Piece } from './searchQuery.ts';

/** What one statement is looked through for; texts are spaced. */
interface FactText {
  readonly fact: Fact;
  readonly value: string;
  readonly measure: string;
  readonly subject: string;
  readonly qualifier: string;
  readonly place: string;
  /** Unit, clause, document, and the word for what is stated. */
  readonly around: string;
  readonly all: string;
  /** What it states of itself, without the places, documents and words around it. */
  readonly own: string;
  /** The numbers in its texts beside its value. */
  readonly numbers: readonly number[];
}

/** A statement and how far it is from what was asked: 0 where its value is that. */
export interface Near {
  readonly fact: Fact;
  readonly far: number;
}

/** All statements, made ready to be looked through. */
export interface FactSearch {
  /** Statements that hold every piece, and at least one of them in what they state, the nearest first. */
  readonly find: (pieces: readonly Piece[]) => readonly Near[];
  /** Whether any statement holds a text, as `normal` writes it. */
  readonly holds: (text: string) => boolean;
  readonly size: number;
}

/** How many statements are made ready in one task. */
const SLICE = 100;

/** How far a word found in a part of a statement is from being its value; the whole part, and inside it. */
const FAR = {
  value: [0, 2],
  measure: [1, 2.5],
  subject: [1.5, 3],
  qualifier: [2, 3],
  place: [4, 4.5],
  around: [5, 5],
} as const;
const YEAR_FAR = 3;
const PARTS = Object.keys(FAR) as (keyof typeof FAR)[];

/** Makes statements ready, a slice at a time. `labels` are the words for what is stated, in the reader's language. */
export function* indexingFacts(
  atlas: Atlas,
  labels: Readonly<Record<Predicate, string>>,
): Generator<void, FactSearch, void> {
  const known = new Map<string, string>();
  const numbers = new Map<string, readonly number[]>();
  const inBoth = (text: string): string => kept(known, text, () => `${spaced(text)}${englishOf(atlas, text)}`);
  const within = (text: string): readonly number[] => kept(numbers, text, () => numbersIn(text));
  const documents = new Map(
    atlas.documents.map(({ id, short, shortEnglish, number }) => [
      id,
      spaced(`${short} ${shortEnglish} ${number ?? ''}`),
    ]),
  );
  const texts: FactText[] = [];
  for (const [i, fact] of atlas.facts.entries()) {
    const value = String(fact.value);
    const place = fact.place === null ? undefined : atlas.byId.get(fact.place);
    const parts = {
      value: inBoth(value),
      measure: inBoth(fact.measure ?? ''),
      subject: `${inBoth(fact.subject)}${shortOf(atlas, fact.subjectId)}`,
      qualifier: inBoth(fact.qualifier ?? ''),
      place: place ? `${inBoth(place.name)}${shortOf(atlas, place.id)}` : '',
      around: `${inBoth(fact.unit ?? '')}${inBoth(fact.clause)}${documents.get(fact.document) ?? ''}${spaced(labels[fact.predicate])}`,
    };
    const own = `${parts.value}\n${parts.measure}\n${parts.subject}\n${parts.qualifier}`;
    texts.push({
      fact,
      ...parts,
      own,
      all: `${own}\n${parts.place}\n${parts.around}`,
      numbers: [
        typeof fact.value === 'string' ? value : '',
        fact.measure ?? '',
        fact.qualifier ?? '',
        fact.subject,
      ].flatMap(within),
    });
    if (i % SLICE === SLICE - 1) yield;
  }
  yield;
  const corpus = [...known.values(), ...Object.values(labels)].join('\n');

  return {
    size: texts.length,
    holds: (text) => corpus.includes(text),
    find: (pieces) => {
      if (pieces.length === 0 || pieces.some(isLetter)) return [];
      const found: Near[] = [];
      for (const text of texts) {
        const far = farOf(text, pieces);
        if (far !== null) found.push({ fact: text.fact, far });
      }
      /* Of statements that fit alike, the shorter says it more plainly; the order of the documents is kept. */
      return found.sort((a, b) => a.far - b.far);
    },
  };
}

/** One letter says too little to be looked for in all that documents state. */
function isLetter({ said, number, clause }: Piece): boolean {
  return number === null && clause === null && /^[a-z]$/.test(said);
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const had = known.get(key);
  if (had !== undefined) return had;
  const made = make();
  known.set(key, made);
  return made;
}

function englishOf({ english, englishOfName }: Atlas, text: string): string {
  const own = english[text] ?? englishOfName.get(text);
  return own === undefined ? '' : spaced(own);
}

/** Other names that a place or site goes by. */
function shortOf(atlas: Atlas, id: string): string {
  const place = atlas.placeById.get(id);
  if (place) return `${spaced(place.short)}${spaced(place.shortEnglish)}`;
  return (atlas.siteById.get(id)?.aliases ?? []).map(spaced).join('');
}

/** How far a statement is from a question in all; null where it lacks a piece, or holds them only around what it states. */
function farOf(text: FactText, pieces: readonly Piece[]): number | null {
  let far = 0;
  let own = false;
  for (const piece of pieces) {
    const one = pieceFar(text, piece);
    if (one === null) return null;
    if (one < FAR.place[0]) own = true;
    far += one;
  }
  return own ? far + text.value.length / 1000 - (TAKES.includes(text.fact.predicate) ? AHEAD : 0) : null;
}

/** Of statements that fit alike, what a place takes on comes first: it is what most people ask for. */
const TAKES: readonly Predicate[] = ['key', 'cultivate'];
const AHEAD = 0.05;

function pieceFar(text: FactText, piece: Piece): number | null {
  const { fact } = text;
  if (piece.clause !== null && plain(fact.clause).replaceAll(/\s/g, '') === piece.clause) return FAR.around[0];
  if (piece.number !== null) return numberFar(text, piece.number, piece.percent);
  let far = Infinity;
  for (const [i, one] of piece.texts.entries()) {
    if (!text.all.includes(one)) continue;
    /* The word itself before what it leads to. */
    const more = i === 0 ? 0 : 0.01;
    for (const part of PARTS) {
      const held = text[part];
      if (!held.includes(one)) continue;
      const whole = held.startsWith(one.startsWith(' ') ? `${one} ` : ` ${one} `);
      far = Math.min(far, FAR[part][whole ? 0 : 1] + more);
      break;
    }
  }
  if (far === Infinity && piece.loose) {
    const around = `${text.own}${text.around}`;
    if ([...piece.said].every((character) => around.includes(character))) far = FAR.around[0];
  }
  return far === Infinity ? null : far;
}

function numberFar({ fact, numbers }: FactText, number: number, percent: boolean): number | null {
  const hundredth =
    fact.unit === '%' || [fact.value, fact.measure, fact.qualifier].some((one) => String(one).includes('%'));
  if (percent && !hundredth) return null;
  if (fact.value === number) return FAR.value[0];
  if (percent) return numbers.includes(number) ? FAR.value[1] : null;
  if (fact.year === number) return YEAR_FAR;
  return numbers.includes(number) ? FAR.value[1] : null;
}
