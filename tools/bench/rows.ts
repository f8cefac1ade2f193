import { BUDGETS, type Budget, type Part, type RowId } from './budgets.ts';
import { ratiosOf, spreadOf, type Line } from './ratios.ts';
import type { Pages, Round } from './rounds.ts';
import type { Cost } from './session.ts';

interface Measured {
  readonly rounds: readonly number[];
  readonly note?: string;
}

/** The lines of the parts that were measured, in the order of the budgets. */
export function linesOf(rounds: readonly Round[], parts: ReadonlySet<Part>): Line[] {
  return (Object.entries(BUDGETS) as [RowId, Budget][])
    .filter(([, { part }]) => parts.has(part))
    .map(([id, budget]) => ({ ...budget, ...MEASURES[id](rounds) }));
}

const middle = (values: readonly number[]): string => spreadOf(values).median.toFixed(0);

/** Ratios within rounds, with both middles behind them. */
function against(of: readonly number[], to: readonly number[], unit: string): Measured {
  return { rounds: ratiosOf(of, to), note: `${middle(of)} : ${middle(to)} ${unit}` };
}

const pages = (rounds: readonly Round[], how: 'plain' | 'slow', value: (pages: Pages) => number): number[] =>
  rounds.map((round) => value(round[how] as Pages));
const answered = ({ early }: Pages): number => early.firstAnswer?.at ?? Infinity;
const click = (peer: keyof Pages['clicks']) => (pages: Pages) => spreadOf(pages.clicks[peer]).median;
const steps = (round: Round): Cost[] => Object.values(round.switches ?? {});
const summed = (of: 'sources' | 'requests') => (round: Round) => steps(round).reduce((sum, one) => sum + one[of], 0);
const MEGA = 1e6;

/** Time of one page against another's, in milliseconds. */
const times =
  (how: 'plain' | 'slow', of: (pages: Pages) => number, to: (pages: Pages) => number) =>
  (rounds: readonly Round[]): Measured =>
    against(pages(rounds, how, of), pages(rounds, how, to), 'ms');

const heaps =
  (which: 'page' | 'workers') =>
  (rounds: readonly Round[]): Measured => {
    const of = (peer: 'app' | 'bare') => rounds.map(({ heaps }) => (heaps?.[peer][which] ?? NaN) / MEGA);
    const shown = (values: number[]): string => spreadOf(values).median.toFixed(1);
    return { rounds: ratiosOf(of('app'), of('bare')), note: `${shown(of('app'))} : ${shown(of('bare'))} MB` };
  };

const MEASURES: Readonly<Record<RowId, (rounds: readonly Round[]) => Measured>> = {
  paint: times(
    'plain',
    ({ app }) => app.paint,
    ({ bare }) => bare.interactive,
  ),
  answer: times('plain', answered, ({ charts }) => charts.interactive),
  answerBare: times('plain', answered, ({ bare }) => bare.interactive),
  answerBytes: (rounds) =>
    against(
      pages(rounds, 'plain', ({ early }) => (early.firstAnswer?.bytes ?? Infinity) / 1000),
      pages(rounds, 'plain', ({ charts }) => charts.bytes / 1000),
      'KB',
    ),
  interactive: times(
    'plain',
    ({ app }) => app.interactive,
    ({ bare }) => bare.interactive,
  ),
  bytes: (rounds) => {
    const [app, bare] = [
      pages(rounds, 'plain', (p) => p.app.bytes / 1000),
      pages(rounds, 'plain', (p) => p.bare.bytes / 1000),
    ];
    return { rounds: app.map((one, i) => one - (bare[i] ?? NaN)), note: `${middle(app)} − ${middle(bare)} KB` };
  },
  click: times('plain', click('app'), click('bare')),
  slowAnswer: times('slow', answered, ({ charts }) => charts.interactive),
  slowInteractive: times(
    'slow',
    ({ app }) => app.interactive,
    ({ bare }) => bare.interactive,
  ),
  slowClick: times('slow', click('app'), click('charts')),
  heap: heaps('page'),
  workers: heaps('workers'),
  longest: (rounds) => {
    const names = Object.keys(rounds[0]?.switches ?? {});
    const longest = (name: string): number =>
      spreadOf(rounds.map(({ switches }) => switches?.[name]?.longest ?? 0)).median;
    const over = names.filter((name) => longest(name) > BUDGETS.longest.goal);
    return {
      rounds: rounds.map((round) => Math.max(...steps(round).map((one) => one.longest))),
      note: over.map((name) => `${name} ${longest(name).toFixed(0)}`).join(', ') || 'none in the median',
    };
  },
  sources: (rounds) => ({ rounds: rounds.map(summed('sources')) }),
  requests: (rounds) => ({ rounds: rounds.map(summed('requests')) }),
  manyInteractive: (rounds) =>
    against(
      rounds.map(({ sites }) => sites?.many ?? NaN),
      rounds.map(({ sites }) => sites?.few ?? NaN),
      'ms',
    ),
  manyNarrowed: (rounds) => ({ rounds: rounds.map(({ sites }) => sites?.narrowed ?? NaN) }),
  strangers: (rounds) => ({ rounds: rounds.map(({ strangers }) => strangers) }),
};
