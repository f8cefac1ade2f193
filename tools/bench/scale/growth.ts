/** An atlas of so many sites, and so many times its facts. */
export interface Size {
  readonly sites: number;
  readonly facts: number;
}

/** What an atlas of a size costs. */
export interface Cost {
  /** Facts in all. */
  readonly held: number;
  /** Milliseconds of processor time: from the text of its file to a place's answer; to all facts; a list narrowed by a word for the first time, and again by the next letter; search made ready; a word searched for. */
  readonly opened: number;
  readonly completed: number;
  readonly narrowed: number;
  readonly narrowedAgain: number;
  readonly searchReady: number;
  readonly searched: number;
  /** Megabytes kept after a collection: the atlas with all its facts, and the search over it. */
  readonly atlas: number;
  readonly search: number;
  /** Megabytes to be fetched, gzipped: who and where, and all facts. */
  readonly fetched: number;
}

export interface Measured {
  readonly size: Size;
  readonly cost: Cost;
}

export const SIZES: readonly Size[] = [
  { sites: 600, facts: 1 },
  { sites: 6_000, facts: 1 },
  { sites: 60_000, facts: 1 },
  { sites: 600, facts: 10 },
  { sites: 60_000, facts: 10 },
];

const COLUMNS: readonly [keyof Cost, string][] = [
  ['opened', 'first answer, ms'],
  ['completed', 'all facts, ms'],
  ['narrowed', 'list narrowed, ms'],
  ['narrowedAgain', 'next letter, ms'],
  ['searchReady', 'search ready, ms'],
  ['searched', 'a word searched, ms'],
  ['atlas', 'atlas, MB'],
  ['search', 'search, MB'],
  ['fetched', 'fetched, MB'],
];

const shown = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

/** The sizes one under the other, as a table of Markdown. */
export function growthTable(measured: readonly Measured[]): string {
  const head = ['sites', 'facts', ...COLUMNS.map(([, title]) => title)];
  const rows = measured.map(({ size, cost }) => [
    size.sites.toLocaleString('en'),
    cost.held.toLocaleString('en'),
    ...COLUMNS.map(([key]) => shown(cost[key])),
  ]);
  return [head, head.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Side of a small drawing and the room around it, pixels. */
const [WIDE, HIGH, ROOM] = [180, 110, 30];

/** A small drawing a column, by how many sites there are; both ways by powers of ten, so that what grows as the sites do rises by one in one. */
export function growthDrawing(measured: readonly Measured[]): string {
  const facts = [...new Set(measured.map(({ size }) => size.facts))];
  const log = (value: number): number => Math.log10(Math.max(value, 0.1));
  const ends = (values: readonly number[]): [number, number] => [
    Math.floor(Math.min(...values.map(log))),
    Math.max(Math.ceil(Math.max(...values.map(log))), Math.floor(Math.min(...values.map(log))) + 1),
  ];
  const [left, right] = ends(measured.map(({ size }) => size.sites));
  const drawings = COLUMNS.map(([key, title], i) => {
    const [low, high] = ends(measured.map(({ cost }) => cost[key]));
    const x = (sites: number): number => ((log(sites) - left) / (right - left)) * WIDE;
    const y = (value: number): number => HIGH - ((log(value) - low) / (high - low)) * HIGH;
    const lines = facts.map((times) => {
      const points = measured.filter(({ size }) => size.facts === times);
      const at = points.map(({ size, cost }) => `${x(size.sites).toFixed(1)},${y(cost[key]).toFixed(1)}`);
      const dots = at.map((point) => `<circle cx="${point.replace(',', '" cy="')}" r="2.5"/>`).join('');
      return `<g stroke-dasharray="${times === 1 ? 'none' : '4 3'}"><polyline points="${at.join(' ')}"/>${dots}</g>`;
    });
    const marks = [low, high].map(
      (power) =>
        `<text x="-4" y="${y(10 ** power) + 4}" text-anchor="end">${Number((10 ** power).toPrecision(1))}</text>`,
    );
    const [across, down] = [ROOM + 20 + (i % 3) * (WIDE + 2 * ROOM), ROOM + Math.floor(i / 3) * (HIGH + 2 * ROOM)];
    return `<g transform="translate(${across},${down})"><text y="-8">${title}</text><rect width="${WIDE}" height="${HIGH}"/>${marks.join('')}${lines.join('')}</g>`;
  });
  const [width, height] = [20 + 3 * (WIDE + 2 * ROOM), Math.ceil(COLUMNS.length / 3) * (HIGH + 2 * ROOM)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="none" stroke="currentColor">`,
    '<style>text { fill: currentColor; stroke: none } circle { fill: currentColor } rect { stroke-opacity: 0.3 }</style>',
    ...drawings,
    '</svg>',
  ].join('\n');
}
