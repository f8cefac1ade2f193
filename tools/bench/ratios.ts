/** The middle of a list of numbers and its ends; of an even list the middle is the mean of the two middle ones. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Throws on an empty list: nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => {
    const value = sorted[index];
    if (value === undefined) throw new Error('nothing was measured');
    return value;
  };
  const half = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2, least: at(0), most: at(sorted.length - 1) };
}

/** Ratios within each round: the machine drifts between rounds, hardly within one. Throws where the lists differ in length. */
export function ratiosOf(of: readonly number[], to: readonly number[]): number[] {
  if (of.length !== to.length) throw new Error(`${of.length} rounds against ${to.length}`);
  return of.map((value, round) => value / (to[round] as number));
}

/** One line of the table: a number to hold, and what it was in each round. */
export interface Line {
  readonly what: string;
  /** The most that DESIGN wants. */
  readonly goal: number;
  /** The most that is let pass: the goal, or more where the goal is not reached. */
  readonly budget: number;
  readonly unit: '×' | 'KB' | 'ms' | '';
  readonly rounds: readonly number[];
  /** What lies behind the number, for a reader. */
  readonly note?: string;
}

export function isMet({ goal, rounds }: Line): boolean {
  return spreadOf(rounds).median <= goal;
}

/** Whether a number is within its budget: what `--strict` asks. */
export function isHeld({ budget, rounds }: Line): boolean {
  return spreadOf(rounds).median <= budget;
}

/** The table as text: what, goal, budget, median [least–most], verdict, note. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const { median, least, most } = spreadOf(line.rounds);
    const shown = (value: number): string => value.toFixed(line.unit === '×' ? 2 : 0);
    const ends = least === most ? '' : ` [${shown(least)}–${shown(most)}]`;
    return [
      line.what,
      `≤ ${line.goal} ${line.unit}`.trim(),
      `≤ ${line.budget} ${line.unit}`.trim(),
      `${shown(median)} ${line.unit}`.trim() + ends,
      isMet(line) ? 'ok' : isHeld(line) ? 'not met' : 'WORSE',
      line.note ?? '',
    ];
  });
  const all = [['what', 'goal', 'budget', 'measured', '', 'behind it'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
