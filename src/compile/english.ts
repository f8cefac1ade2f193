import type * as v from 'valibot';
import { Problems } from './problems.ts';
import { filesBelow, readSeed, type Path, type SeedFile, type Seeds } from './read.ts';
import { checkSeed, termsSchema } from './schema.ts';

/** One term of the table; terms that mean the same stand in one entry and share its forms. */
type Term = Omit<v.InferOutput<typeof termsSchema>[number], 'zh'> & { readonly zh: string; readonly entry: number };

/** One Chinese text of the seeds with its English, where it stands. */
interface Rendering {
  readonly zh: string;
  readonly en: string;
  /** A name or term must have one English everywhere; a sentence only has to keep to the terms. */
  readonly kind: 'name' | 'alias' | 'sentence';
  readonly file: SeedFile;
  readonly at: Path;
}

const ENGLISH = 'seeds/vocabulary/english.yaml';
const TERMS = 'seeds/vocabulary/terms.yaml';
/** A county's short name is only looked for in Chinese texts and has no English of its own. */
const COUNTIES = 'seeds/vocabulary/counties.yaml';

/** Which keys of a record say one thing in both languages. */
const PAIRS: readonly (readonly [zh: string, en: string, kind: Rendering['kind']])[] = [
  ['name', 'english', 'name'],
  ['short', 'shortEnglish', 'name'],
  ['issuer', 'issuerEnglish', 'name'],
  ['zh', 'english', 'sentence'],
  ['note', 'noteEnglish', 'sentence'],
];

/** Holds all English of the seeds to the table of terms, and every Chinese text to one English across all files. */
export function checkEnglish(seeds: Seeds, problems: Problems): void {
  const file = readSeed(seeds, TERMS, problems);
  const table = checkSeed(termsSchema, file, problems);
  const renderings = renderingsOf(seeds);
  checkOneName(renderings, problems);
  if (!file || !table) return;
  const terms = table.flatMap(({ zh, ...rest }, entry) =>
    [zh].flat().map((one): Term => ({ ...rest, zh: one, entry })),
  );
  checkTable(terms, file, renderings, problems);
  const byLength = [...terms].sort((a, b) => b.zh.length - a.zh.length);
  for (const rendering of renderings) if (rendering.kind !== 'alias') checkTerms(rendering, byLength, problems);
}

/** Every pair of Chinese and English in seeds/, whichever file it stands in; facts are Chinese alone. A file that cannot be read is told of by its own reader. */
function renderingsOf(seeds: Seeds): Rendering[] {
  const problems = new Problems();
  const names = filesBelow(seeds, 'seeds').filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('facts.yaml') && name !== TERMS,
  );
  return names.flatMap((name) => {
    const file = readSeed(seeds, name, problems);
    if (!file) return [];
    if (name !== ENGLISH) return walk(file.value, [], file);
    return Object.entries(file.value as Record<string, unknown>).flatMap(([zh, en]): Rendering[] =>
      typeof en === 'string' ? [{ zh, en, kind: 'name', file, at: [zh] }] : [],
    );
  });
}

function walk(value: unknown, at: Path, file: SeedFile): Rendering[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => walk(one, [...at, i], file));
  const record = value as Record<string, unknown>;
  const of = (zh: unknown, key: string, kind: Rendering['kind']): Rendering[] => {
    const en = record[key];
    if (typeof zh !== 'string' || typeof en !== 'string') return [];
    return [{ zh, en, kind, file, at: [...at, key] }];
  };
  const aliases = Array.isArray(record['aliases']) ? (record['aliases'] as unknown[]) : [];
  return [
    ...PAIRS.flatMap(([zh, en, kind]) => of(record[zh], en, kind)),
    ...('shortEnglish' in record || file.name === COUNTIES ? [] : of(record['short'], 'english', 'name')),
    ...aliases.flatMap((alias) => of(alias, 'english', 'alias')),
    ...Object.entries(record).flatMap(([key, one]) => walk(one, [...at, key], file)),
  ];
}

function checkOneName(renderings: readonly Rendering[], problems: Problems): void {
  const first = new Map<string, Rendering>();
  for (const rendering of renderings.filter(({ kind }) => kind !== 'sentence')) {
    const { zh, en, file, at } = rendering;
    const other = first.get(zh);
    if (!other) first.set(zh, rendering);
    else if (other.en.toLowerCase() !== en.toLowerCase()) {
      problems.add(
        file.name,
        file.lineOf(at),
        `“${zh}” reads “${en}” here but “${other.en}” at ${other.file.name}:${other.file.lineOf(other.at)}; one Chinese text has one English name`,
      );
    }
  }
}

/** Two terms that share an English form could not be told apart; a term or an exception that nothing uses is a leftover. */
function checkTable(
  terms: readonly Term[],
  file: SeedFile,
  renderings: readonly Rendering[],
  problems: Problems,
): void {
  const owners = new Map<string, Term>();
  const texts = new Set(renderings.map(({ zh }) => zh));
  for (const term of terms) {
    const { zh, en, entry, except = {} } = term;
    for (const form of en) {
      const owner = owners.get(plain(form));
      if (owner && owner.entry !== entry)
        problems.add(
          file.name,
          file.lineOf([entry]),
          `“${form}” stands for both “${owner.zh}” and “${zh}”; give each its own, or write them as one entry`,
        );
      owners.set(plain(form), term);
    }
    if (![...texts].some((text) => text.includes(zh)))
      problems.add(file.name, file.lineOf([entry]), `no text of the seeds contains “${zh}”; drop the term`);
    for (const text of Object.keys(except)) {
      if (!texts.has(text))
        problems.add(
          file.name,
          file.lineOf([entry, 'except']),
          `“${text}” is no text of the seeds; drop the exception`,
        );
    }
  }
}

/** The longest terms are found first, and what they cover is not looked at again: 深加工 is not found in 精深加工. */
function checkTerms({ zh, en, file, at }: Rendering, byLength: readonly Term[], problems: Problems): void {
  let rest = zh;
  const said = plain(en);
  for (const term of byLength) {
    if (!rest.includes(term.zh)) continue;
    rest = rest.replaceAll(term.zh, '·');
    if (term.except && zh in term.except) continue;
    const wrong = term.never?.some((form) => contains(said, form)) ?? false;
    if (!wrong && term.en.some((form) => contains(said, form))) continue;
    const expected = term.en.map((form) => `“${form}”`).join(' or ');
    const whole = zh === term.zh ? '' : ` for “${term.zh}”`;
    problems.add(file.name, file.lineOf(at), `“${zh}” reads “${en}”, expected ${expected}${whole}`);
  }
}

/** Whether plain English has a form as whole words; “…” in a form stands for a few words between: advanced … processing. */
function contains(said: string, form: string): boolean {
  const parts = form.split('…').map((part) => plain(part).replace(/[+]/g, '\\+'));
  return new RegExp(`(^| )${parts.join('( [^ ]+){0,6} ')}( |$)`).test(said);
}

/** English without case, hyphens, dashes and signs, and every word in the singular, so that forms of one term are one. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z0-9+']+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(/'s?$/, '')
        .replace(/ies$/, 'y')
        .replace(/(?<=[^su])s$/, ''),
    )
    .join(' ');
}
