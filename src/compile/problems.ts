import { distance } from 'fastest-levenshtein';

/** Collects every error of a compile as `file:line: reason`, so that one run shows them all. */
export class Problems {
  readonly #lines: { file: string; line: number; reason: string }[] = [];

  add(file: string, line: number, reason: string): void {
    this.#lines.push({ file, line, reason });
  }

  get empty(): boolean {
    return this.#lines.length === 0;
  }

  get count(): number {
    return this.#lines.length;
  }

  /** One sentence a line, by file and line. */
  toStrings(): string[] {
    return [...this.#lines]
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
  }
}

/** ` (did you mean "lanzhou"?)` for the nearest known word, or nothing where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  /* A word with no letter in common is no guess. */
  const limit = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best === null ? '' : ` (did you mean "${best}"?)`;
}
