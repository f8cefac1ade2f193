import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlas } from './atlas.ts';

const SRC = resolve(import.meta.dirname, '../src');

/** Which folders of src each folder may import from; the table of DESIGN.md, with messages as a leaf beside the model. */
const BELOW_LENSES = ['model', 'view', 'messages', 'theme', 'layers', 'charts', 'panels'];
const MAY: Record<string, string[]> = {
  model: [],
  compile: ['model', 'view', 'story/deck.ts', 'story/eventSchema.ts'],
  load: ['model', 'story/deck.ts'],
  view: ['model'],
  messages: ['model'],
  theme: ['model'],
  layers: ['model', 'theme', 'messages'],
  map: ['model', 'theme', 'layers'],
  plate: ['model', 'theme', 'layers', 'messages'],
  charts: ['model', 'theme', 'messages'],
  panels: ['model', 'theme', 'layers', 'charts', 'messages'],
  lenses: BELOW_LENSES,
  stage: [...BELOW_LENSES, 'lenses', 'map', 'load', 'shells/room.ts', 'plate'],
  story: ['model', 'view', 'messages', 'lenses'],
  shells: [...BELOW_LENSES, 'story', 'lenses', 'map', 'plate', 'load', 'stage'],
  'main.ts': ['messages', 'model', 'load', 'stage', 'map', 'shells'],
};

const files = (folder: string): string[] =>
  statSync(folder).isFile()
    ? [folder]
    : readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? files(path) : /\.(ts|svelte)$/.test(name) ? [path] : [];
      });
const importsIn = (text: string): string[] =>
  [...text.matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
const imports = (path: string): string[] => importsIn(readFileSync(path, 'utf8'));

for (const [folder, allowed] of Object.entries(MAY)) {
  test(`src/${folder} imports only from ${allowed.join(', ') || 'itself'}`, () => {
    const strays = files(join(SRC, folder)).flatMap((path) =>
      imports(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(SRC, resolve(path, '..', target)))
        .filter((target) => ![folder, ...allowed].some((one) => target === one || target.startsWith(`${one}/`)))
        .map((target) => `${relative(SRC, path)} → ${target}`),
    );
    expect(strays).toEqual([]);
  });
}

/** The folder of a shell, or nothing for what shells share. */
const shellOf = (path: string): string | undefined => /^shells\/(\w+)\//.exec(path)?.[1];

test('no shell imports another', () => {
  const strays = files(join(SRC, 'shells')).flatMap((path) => {
    const own = shellOf(relative(SRC, path));
    return imports(path)
      .map((target) => relative(SRC, resolve(path, '..', target)))
      .filter((target) => own !== undefined && ![own, undefined].includes(shellOf(target)))
      .map((target) => `${relative(SRC, path)} → ${target}`);
  });
  expect(strays).toEqual([]);
});

test('no lens imports another', () => {
  const lensOf = (path: string): string | undefined => /^lenses\/([\w-]+)\//.exec(path)?.[1];
  const strays = files(join(SRC, 'lenses')).flatMap((path) => {
    const own = lensOf(relative(SRC, path));
    return imports(path)
      .map((target) => relative(SRC, resolve(path, '..', target)))
      .filter((target) => own !== undefined && ![own, undefined].includes(lensOf(target)))
      .map((target) => `${relative(SRC, path)} → ${target}`);
  });
  expect(strays).toEqual([]);
});

test('everything in src is in the table', () => {
  const folders = readdirSync(SRC).filter((name) => !name.endsWith('.d.ts'));
  expect(folders.filter((name) => !(name in MAY))).toEqual([]);
});

/** Which folders of src may use which outside library; a library that stands here in no row is not used. */
const OUTSIDE: Record<string, readonly string[]> = {
  svelte: ['charts', 'load', 'lenses', 'map', 'panels', 'plate', 'shells', 'stage', 'view', 'main.ts'],
  d3: ['compile', 'model', 'layers', 'charts', 'panels', 'lenses', 'plate', 'stage', 'shells', 'story'],
  geojson: ['compile', 'load', 'model', 'layers', 'map', 'plate'],
  'maplibre-gl': ['map'],
  '@maplibre/maplibre-gl-style-spec': ['layers', 'map'],
  minisearch: ['model'],
  'topojson-client': ['compile', 'load'],
  'topojson-specification': ['compile', 'load', 'model'],
  'topojson-server': ['compile'],
  'fastest-levenshtein': ['compile'],
  fflate: ['shells'],
  pptxgenjs: ['shells'],
  uqr: ['panels'],
  'opencc-js': ['compile'],
  'pinyin-pro': ['compile'],
  valibot: ['compile', 'story'],
  '@valibot/to-json-schema': ['compile'],
  yaml: ['compile'],
  node: ['compile'],
};
/** The name of the package that an import is of; `node` for what comes with it. */
const packageOf = (target: string): string =>
  target.startsWith('node:')
    ? 'node'
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');

test('an outside library is used only where its row says, so that what compiles never reaches a browser', () => {
  const strays = files(SRC).flatMap((path) => {
    const own = relative(SRC, path);
    return imports(path)
      .filter((target) => !target.startsWith('.'))
      .filter((target) => !OUTSIDE[packageOf(target)]?.includes(own.split('/')[0] ?? ''))
      .map((target) => `${own} → ${target}`);
  });
  expect(strays).toEqual([]);
  const used = new Set(files(SRC).flatMap(imports).map(packageOf));
  expect(Object.keys(OUTSIDE).filter((name) => !used.has(name))).toEqual([]);
});

test('an import is seen however it is written', () => {
  const ways = [
    "import './a.ts';",
    "import a from './a.ts';",
    "import type { A } from './a.ts';",
    "export * from './a.ts';",
    "const a = await import('./a.ts');",
    "const a = import(\n  './a.ts'\n);",
    "type A = import('./a.ts').A;",
  ];
  for (const way of ways) expect(importsIn(way), way).toEqual(['./a.ts']);
});

/** Lines of a file, its style and its comments included. */
const CEILINGS = { '.svelte': 200, '.ts': 250 } as const;
/** What is longer, how long it may be, and why it is one file. */
const LONGER: Record<string, readonly [lines: number, reason: string]> = {
  'compile/geometry.ts': [330, 'one pass over the rings, from the set as it was drawn to a topology'],
  'compile/geometrySet.ts': [330, 'every way in which a set of boundaries can be wrong, each with its sentence'],
  'compile/schema.ts': [410, 'the form of every published file, read beside each other'],
  'compile/vocabulary.ts': [310, 'every vocabulary file is read and held to the others in one place'],
  'lenses/industry/Matrix.svelte': [
    305,
    'one table, half of it how it looks; to be divided by head, row and reading line',
  ],
  'model/atlas.ts': [295, 'the types of everything that is published'],
  'model/whatFrom.ts': [345, 'one question and its answer'],
  'plate/place.ts': [720, 'every kind of mark that the map has, once'],
  'shells/room.ts': [305, 'one table: how every kind of screen, frame and sheet is divided'],
  'shells/browse/Header.svelte': [270, 'title, groups, lenses and tools share one grid'],
  'shells/briefing/Present.svelte': [240, 'how a talk is led: every key and what it lets go of'],
  'shells/briefing/Start.svelte': [225, 'where a deck is chosen or ordered'],
  'shells/briefing/export/Handout.svelte': [255, 'three editions of one sheet, half of it how paper looks'],
  'shells/briefing/export/finish.ts': [360, 'every mend of a package, each with its reason'],
  'story/ready.ts': [365, 'the ready decks, one kind of subject after the other'],
  'shells/kiosk/Stand.svelte': [255, 'the stand whole: what it runs, what it hears, and in which order it lies'],
  'stage/Stage.svelte': [235, 'the two maps and what lies over them take the same props'],
};
const lengthOf = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;

test('no component is longer than 200 lines and no module than 250, but for the few with a reason', () => {
  const long = files(SRC).flatMap((path) => {
    const name = relative(SRC, path);
    const ceiling = LONGER[name]?.[0] ?? CEILINGS[path.endsWith('.svelte') ? '.svelte' : '.ts'];
    return lengthOf(path) > ceiling ? [`${name}: ${lengthOf(path)} lines, ${ceiling} allowed (divide it)`] : [];
  });
  expect(long).toEqual([]);
});

test('a file with a reason to be long still is', () => {
  const short = Object.keys(LONGER).filter((name) => {
    const path = join(SRC, name);
    return !existsSync(path) || lengthOf(path) <= CEILINGS[name.endsWith('.svelte') ? '.svelte' : '.ts'];
  });
  expect(short).toEqual([]);
});

test('no file of src reaches for the network by itself: fetch lives in src/load alone', () => {
  const strays = files(SRC).filter((path) => /\bfetch\(/.test(readFileSync(path, 'utf8')));
  /* The worker stands between the page and the network: what it is asked for it fetches. */
  expect(strays.map((path) => relative(SRC, path))).toEqual(['load/offline/worker.ts']);
});

describe('code asks for roles and kinds, it names no document, clause or place', () => {
  /* A comment may give an example. */
  const bare = (text: string): string =>
    text.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, (one) => one.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/.*$/gm, '$1');
  const sources = files(SRC).map((path) => ({ path: relative(SRC, path), text: bare(readFileSync(path, 'utf8')) }));
  const found = (pattern: RegExp, except: readonly string[] = []): string[] =>
    sources
      .filter(({ path }) => !except.includes(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(pattern)].map(
          ({ index, 0: hit }) => `${path}:${text.slice(0, index).split('\n').length}: ${hit}`,
        ),
      );
  const anyOf = (words: readonly string[]): string =>
    words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const word = (ids: readonly string[]): RegExp => new RegExp(`(?<!\\w)(?:${anyOf(ids)})(?!\\w)`, 'g');
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

  test('no id of a document', () => {
    expect(found(word(ids(atlas.documents)))).toEqual([]);
  });

  test('no id of a place; the province, whose name files bear, not as a text of its own', () => {
    const places = ids(atlas.places.filter(({ kind }) => kind !== 'province'));
    expect(found(word(places))).toEqual([]);
    expect(found(/(['"`])gansu\1/g)).toEqual([]);
  });

  test('no id of a site, a project or any other subject that is a name and not a word', () => {
    const names = [...ids(atlas.sites), ...ids(atlas.subjects)].filter((id) => id.includes('-'));
    expect(found(word(names))).toEqual([]);
  });

  test('no clause: neither a heading of a document nor a section number; how numbers are spelt is model/clause.ts', () => {
    const headings = [...new Set(atlas.documents.flatMap(({ clauses }) => clauses))].filter((one) => one.length > 3);
    expect(found(new RegExp(anyOf(headings), 'g'))).toEqual([]);
    const digits = '[一二三四五六七八九十]+';
    const numbers = `${digits}[(（]${digits}[)）]|第${digits}[章节]|专栏|(['"\`])${digits}\\1`;
    expect(found(new RegExp(numbers, 'g'), ['model/clause.ts'])).toEqual([]);
  });

  test('and would be found if it did', () => {
    expect(bare("const a = 'x'; // 三(五)\n/* 专栏 */")).not.toMatch(/三|专栏/);
    expect("--zone-lanbai, 'action-plan-2025'".match(word(['lanbai', 'action-plan-2025']))).toHaveLength(2);
    expect(ids(atlas.documents)).toContain('action-plan-2025');
  });
});
