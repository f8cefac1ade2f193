import type { Line } from './ratios.ts';

/** A number that the bench measures: what it is of, in which unit, DESIGN's goal, and the budget. */
export interface Budget extends Pick<Line, 'what' | 'unit' | 'goal' | 'budget'> {
  readonly part: Part;
}

/** Sets of rows that can be measured alone: `--only=heaps,switches`. `sites` is left out of a quick run. */
export const PARTS = ['plain', 'slow', 'heaps', 'switches', 'sites'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Every row of `npm run bench`. The goal is what DESIGN wants; the budget is what `--strict` fails on: the goal where it is reached, else what
 * is reached today, which may not get worse. Noise is in it: bytes and heaps 1 %, times some 15 %. docs/performance.md says what stands between the two.
 */
export const BUDGETS = {
  paint: row('plain', 'first contentful paint : first map frame of the bare page', '×', 0.2, 0.3),
  answer: row('plain', 'first answer (a tap as early as possible) : the ECharts page is ready', '×', 1),
  answerBare: row('plain', 'first answer : first map frame of the bare page', '×', 0.45),
  answerBytes: row('plain', 'compressed bytes before the first answer : the ECharts page, whole', '×', 1),
  interactive: row('plain', 'map interactive : bare page', '×', 1.15, 1.5),
  bytes: row('plain', 'compressed bytes before interactive, beyond the bare page', 'KB', 130, 180),
  click: row('plain', 'click until the panel is painted : bare click to highlight', '×', 0.3, 0.4),
  slowAnswer: row('slow', '4× slower, no drawing: first answer : the ECharts page is ready', '×', 1, 1.2),
  slowInteractive: row('slow', '4× slower, no drawing: map interactive : bare page', '×', 1.15, 1.9),
  slowClick: row('slow', '4× slower, no drawing: click until painted : the ECharts page', '×', 1, 1.2),
  heap: row('heaps', "JS heap after collection : bare page's", '×', 2, 3),
  workers: row('heaps', "workers' heap after collection : bare page's", '×', 3, 3.3),
  longest: row('switches', 'switching, no drawing: the longest task (processor time)', 'ms', 50, 120),
  sources: row('switches', 'switching: sources sent to the map again', '', 0),
  requests: row('switches', 'switching: requests', '', 0),
  manyInteractive: row('sites', 'interactive with many more sites : as it is', '×', 2),
  manyNarrowed: row('sites', 'a list of many more sites narrowed', 'ms', 100),
  strangers: row('plain', 'third-party requests', '', 0),
} as const satisfies Record<string, Budget>;

export type RowId = keyof typeof BUDGETS;

function row(part: Part, what: string, unit: Line['unit'], goal: number, budget = goal): Budget {
  return { part, what, unit, goal, budget };
}
