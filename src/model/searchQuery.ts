import type { Lexicon, Synonym, Via } from './hit.ts';
import { folded, foldsIn, hasChinese, normal, spaced, stems, typedIn, type Folds } from './searchWords.ts';

/** A word of a question, and all that may stand for it in a statement. */
export interface Piece {
  /** As typed, plain. */
  readonly said: string;
  /** Any of these must be there, as `spaced` writes it. */
  readonly texts: readonly string[];
  readonly number: number | null;
  readonly percent: boolean;
  /** MM-DD, or YYYY-MM-DD. */
  readonly day: string | null;
  /** The clause it names whole, without blanks. */
  readonly clause: string | null;
  /** Whether its characters may stand apart, as those of a unit and what is added to it do: 240余条. */
  readonly loose: boolean;
  /** By what the texts beside the one typed are known. */
  readonly synonyms: readonly Synonym[];
}

/** A question to the search box, word by word. */
export interface Question {
  /** The whole of it, plain, with simplified characters. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What was miswritten in it, and is read as it is meant. */
  readonly written: readonly Via[];
}

/** What is known of words, for reading a question. */
export interface Known {
  /** Names of the same thing by any of them, in normal letters without spaces. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** Clauses of documents, plain and without blanks. */
  readonly clauses: ReadonlySet<string>;
  /** Whether anything at all holds a run of Chinese. */
  readonly holds: (run: string) => boolean;
}

/** How questions are read: which words lead to which. */
export interface Reading {
  readonly folds: Folds;
  readonly fillers: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly synonyms: ReadonlyMap<string, readonly Synonym[]>;
  /** Words often miswritten, as they are to be read. */
  readonly written: readonly Synonym[];
}

export function readingOf({ folds, fillers, absent, synonyms }: Lexicon): Reading {
  const said = new Map<string, Synonym[]>();
  for (const one of synonyms) {
    for (const word of new Set(one.say.map(tight))) said.set(word, [...(said.get(word) ?? []), one]);
  }
  return {
    folds: foldsIn(folds),
    fillers: new Set(fillers.map(tight)),
    absent: new Set(absent.map(tight)),
    synonyms: said,
    written: synonyms.filter(({ as }) => as === 'written'),
  };
}

/** A text in normal letters without spaces. */
export const tight = (text: string): string => normal(text).replaceAll(' ', '');

/** Reads what was typed. Words that ask and name nothing are passed over, unless there are no others. */
export function readQuestion(query: string, reading: Reading, known: Known): Question {
  const { text, written } = rewritten(folded(query, reading.folds).trim(), reading.written);
  const whole = tight(text);
  const pieceOf = (said: string): Piece => wordPiece(said, reading, known);
  /* What is a name, a synonym or a clause as a whole is no sum of its words. */
  const clause = clauseIn(text, known);
  if (clause !== null) return { text, written, pieces: [{ ...pieceOf(text), clause }] };
  const worded = typedIn(text).every(({ number, day }) => number === null && day === null);
  if (reading.synonyms.has(whole) || reading.absent.has(whole) || (worded && known.namesOf.has(whole))) {
    return { text, written, pieces: [pieceOf(text)] };
  }
  const words = text.split(/\s+/).filter((one) => one !== '');
  const pieces = words.flatMap((word, i) => {
    const named = clauseIn(word, known);
    if (named !== null) return [{ ...pieceOf(word), clause: named }];
    /* A hundredth sign that stands apart belongs to the number before it. */
    return piecesIn(words[i + 1] === '%' ? `${word}%` : word, reading, known);
  });
  const asking = pieces.filter(({ said }) => !reading.fillers.has(tight(said)));
  return { text, written, pieces: asking.length > 0 ? asking : pieces };
}

function rewritten(text: string, written: readonly Synonym[]): Pick<Question, 'text' | 'written'> {
  const found: Via[] = [];
  let right = text;
  for (const { say, means, as } of written) {
    for (const said of say) {
      const [meant] = means;
      if (meant === undefined || !right.includes(said)) continue;
      right = right.replaceAll(said, meant);
      found.push({ said, means: [meant], as });
    }
  }
  return { text: right, written: found };
}

function clauseIn(word: string, { clauses }: Known): string | null {
  const bare = word.replaceAll(/\s/g, '');
  return clauses.has(bare) ? bare : null;
}

function isKnown(word: string, { synonyms, absent }: Reading, { namesOf }: Known): boolean {
  return synonyms.has(word) || absent.has(word) || namesOf.has(word);
}

function piecesIn(word: string, reading: Reading, known: Known): Piece[] {
  return typedIn(word).flatMap(({ text: all, number, percent, day, after }): Piece[] => {
    if (day !== null) return [{ ...NOTHING, said: all, texts: [spaced(all)], day }];
    if (number !== null) return [{ ...NOTHING, said: all, number, percent }];
    const text = after && all.startsWith(YEAR) ? all.slice(YEAR.length) : all;
    if (text === '') return [];
    if (!hasChinese(text)) return [wordPiece(text, reading, known)];
    if (after && text === all && text.length <= 4 && !reading.fillers.has(text))
      return [{ ...wordPiece(text, reading, known), loose: true }];
    return partsOf(text, reading, known).map(({ text: part, unknown }) =>
      unknown ? { ...NOTHING, said: part } : wordPiece(part, reading, known),
    );
  });
}

/** What stands behind the number of a year. */
const YEAR = '年';
const NOTHING = {
  texts: [],
  number: null,
  percent: false,
  day: null,
  clause: null,
  loose: false,
  synonyms: [],
} as const;

function wordPiece(said: string, { synonyms }: Reading, { namesOf }: Known): Piece {
  const key = tight(said);
  const through = synonyms.get(key) ?? [];
  const others = [...(namesOf.get(key) ?? []), ...through.flatMap(({ means }) => means)];
  /* A word of letters is found from its beginning; Chinese anywhere. */
  const forms = hasChinese(said) ? [normal(said)] : stems(normal(said)).map((stem) => ` ${stem}`);
  const texts = new Set([...forms, ...others.map((one) => spaced(one).trim())]);
  return { ...NOTHING, said, texts: [...texts].filter((one) => one.trim() !== ''), synonyms: through };
}

/** The longest run that is taken apart, and the longest part looked up, in characters. */
const LONGEST = { run: 40, part: 12 };
const COST = { part: 1, filler: 1.2, unknown: 100 };

/** A run of Chinese as the fewest parts that something holds, leaving out the words that only ask; what nothing holds stays whole. */
function partsOf(run: string, reading: Reading, known: Known): Pick<Part, 'text' | 'unknown'>[] {
  const characters = [...run];
  if (characters.length > LONGEST.run || characters.length < 2) return [{ text: run, unknown: false }];
  const holds = (part: string): boolean =>
    reading.synonyms.has(part) || (part.length > 1 && (isKnown(part, reading, known) || known.holds(part)));
  if (!reading.fillers.has(run) && holds(run)) return [{ text: run, unknown: false }];
  interface Way {
    readonly cost: number;
    readonly parts: readonly Part[];
  }
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= characters.length; end++) {
    for (let start = Math.max(0, end - LONGEST.part); start < end; start++) {
      const before = ways[start];
      if (!before) continue;
      const text = characters.slice(start, end).join('');
      const filler = reading.fillers.has(text);
      const held = !filler && holds(text);
      if (!filler && !held && end - start > 1) continue;
      const cost = before.cost + (filler ? COST.filler : held ? COST.part : COST.unknown);
      if (cost >= (ways[end]?.cost ?? Infinity)) continue;
      ways[end] = { cost, parts: [...before.parts, { text, filler, unknown: !filler && !held }] };
    }
  }
  return joined(ways[characters.length]?.parts ?? []) ?? [{ text: run, unknown: false }];
}

interface Part {
  readonly text: string;
  readonly unknown: boolean;
  readonly filler: boolean;
}

/** Parts with neighbours that nothing holds as one, and without the words that only ask: of those, one beside a single character is part of its word (会宁). */
function joined(parts: readonly Part[]): Pick<Part, 'text' | 'unknown'>[] | null {
  const single = (part: Part | undefined): boolean => part !== undefined && part.unknown && part.text.length === 1;
  const words: { text: string; unknown: boolean }[] = [];
  let open: { text: string } | null = null;
  for (const [i, part] of parts.entries()) {
    const inWord = part.filler && part.text.length === 1 && (single(parts[i - 1]) || single(parts[i + 1]));
    const unknown = part.unknown || inWord;
    if (unknown && open) open.text += part.text;
    else if (unknown || !part.filler) words.push({ text: part.text, unknown });
    open = unknown ? (words.at(-1) ?? null) : null;
  }
  return words.length > 0 ? words : null;
}
