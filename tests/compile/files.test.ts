import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBoundaries } from '../../src/compile/boundaries.ts';
import { compile } from '../../src/compile/compile.ts';
import { Problems } from '../../src/compile/problems.ts';
import { overlaid, readSeed, readText, seedsIn, type Seeds } from '../../src/compile/read.ts';
import { checkEntry, checkSeed, originSchema } from '../../src/compile/schema.ts';
import { atlas } from '../atlas.ts';
import { textOf } from './textOf.ts';
import { ROOT, SEEDS } from './seeds.ts';

const SAVE = 'save it again as UTF-8 (记事本、WPS：另存为，编码选 UTF-8)';
const ORIGIN = 'seeds/documents/action-plan-2025/origin.yaml';
const FACTS = 'seeds/documents/action-plan-2025/facts.yaml';
const GEOMETRY = 'seeds/geometry/gansu.geojson';

/** 甲：兰州 as an editor of the codepage 936 writes it; Node has no encoder for it. */
const GBK = Buffer.from([0xbc, 0xd7, 0xa3, 0xba, 0xc0, 0xbc, 0xd6, 0xdd]);
/** A text as GBK: its Chinese replaced by the word above, which is all that the door can see of it. */
const asGbk = (text: string): Buffer =>
  Buffer.concat(
    text.split(/[^\0-\x7f]+/).flatMap((ascii, i) => (i === 0 ? [Buffer.from(ascii)] : [GBK, Buffer.from(ascii)])),
  );
const lineOfFirstChinese = (text: string): number => text.split('\n').findIndex((line) => /[^\0-\x7f]/.test(line)) + 1;

describe('a file as an office saves it', () => {
  const seeds = SEEDS;
  /** What is saved over the seeds of today, by path. */
  let over: Record<string, string | Uint8Array>;
  beforeEach(() => (over = {}));

  const text = (name: string): string => textOf(seeds, name);
  const save = (name: string, content: string | Uint8Array): void => void (over[name] = content);
  const saved = (): Seeds => overlaid(seeds, over);
  function problems(): string[] {
    const compiled = compile(saved());
    return compiled.ok ? [] : compiled.problems;
  }
  /** The problems of one small seed file, and its value. */
  function read(content: string | Uint8Array) {
    save('one.yaml', content);
    const found = new Problems();
    const file = readSeed(saved(), 'one.yaml', found);
    return { problems: found.toStrings(), value: file?.value, lineOf: file?.lineOf };
  }

  for (const name of [
    ORIGIN,
    FACTS,
    'seeds/review.yaml',
    'seeds/vocabulary/places.yaml',
    'seeds/vocabulary/english.yaml',
    'seeds/geography/waypoints.yaml',
    'seeds/conflicts.yaml',
  ])
    test(`in GBK gets one sentence: ${name}`, () => {
      const before = name === 'seeds/review.yaml' ? `${text(name)}note: 送审\nnoteEnglish: Sent\n` : text(name);
      save(name, asGbk(before));
      expect(problems()).toEqual([`${name}:${lineOfFirstChinese(before)}: is saved as GBK, not UTF-8; ${SAVE}`]);
    });

  test('in GBK gets one sentence: a boundary file, and its origin.yaml', () => {
    const record =
      'title: t\nproducer: p\nfile: gansu.geojson\ndatum: CGCS2000\npublished: "2024-05-01"\nreview: unreviewed\nlicence: l\ncodes: gb\n';
    save('seeds/geometry/origin.yaml', record);
    const shape = JSON.stringify({ type: 'FeatureCollection', features: [{ properties: { name: '兰州市' } }] });
    const refused = (): string[] => {
      const found = new Problems();
      expect(readBoundaries(saved(), atlas.places, found)).toBe(null);
      return found.toStrings();
    };
    save(GEOMETRY, asGbk(shape));
    expect(refused()).toEqual([`${GEOMETRY}:1: is saved as GBK, not UTF-8; ${SAVE}`]);
    save(GEOMETRY, shape);
    save('seeds/geometry/origin.yaml', asGbk(record.replace('title: t', 'title: 甘肃')));
    expect(refused()).toEqual([`seeds/geometry/origin.yaml:1: is saved as GBK, not UTF-8; ${SAVE}`]);
  });

  test('with a byte order mark and Windows line ends, whole or mixed, is read as if it had none', () => {
    const plain = compile(seeds);
    for (const name of [FACTS, ORIGIN, 'seeds/vocabulary/english.yaml', 'seeds/geography/railways.yaml'])
      save(name, `\uFEFF${text(name).replaceAll('\n', '\r\n')}`);
    save('seeds/vocabulary/sites.yaml', text('seeds/vocabulary/sites.yaml').replace(/\n(?=- \{ id: l)/g, '\r\n'));
    save('seeds/vocabulary/places.yaml', text('seeds/vocabulary/places.yaml').replaceAll('\n', '\r'));
    expect(compile(saved())).toEqual(plain);
  });

  test('keeps its line numbers through line ends of every kind', () => {
    expect(read('- a\r\n- b\r- c\n- d\n').lineOf?.([3])).toBe(4);
  });

  test('in UTF-16 is told so', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('名: 兰州\n', 'utf16le')]);
    expect(read(bytes).problems).toEqual([`one.yaml:1: is saved as UTF-16; ${SAVE}`]);
  });

  test('with one damaged line, or a character already lost, is told which', () => {
    const cut = Buffer.concat([
      Buffer.from('a: 兰州\nb: 白银\nc: '),
      Buffer.from('酒泉').subarray(0, 5),
      Buffer.from('\n'),
    ]);
    expect(read(cut).problems).toEqual([
      'one.yaml:3: holds bytes that are not UTF-8; type the line again and save the file as UTF-8',
    ]);
    expect(read('a: 兰州\r\nb: 白�\r\n').problems).toEqual([
      'one.yaml:2: holds �, where a character was lost; type the line again from the document and save as UTF-8',
    ]);
  });

  test('indented with tabs or full-width blanks is told once', () => {
    expect(read('- a: 1\n\tb: 2\n\tc: 3\n').problems).toEqual([
      'one.yaml:2: is indented with a tab (and 1 more of the kind); use half-width blanks',
    ]);
    expect(read('- a: 1\n　b: 2\n').problems).toEqual([
      'one.yaml:2: is indented with a full-width blank; use half-width blanks',
    ]);
  });

  test('with full-width colons is told once, whether YAML minds them or not', () => {
    const told = (line: number, key: string, more = ''): string[] => [
      `one.yaml:${line}: "${key}：" has a full-width colon${more}; write "${key}: " with a blank behind it`,
    ];
    expect(read('- clause: 一\n  place：lanzhou\n  key: [a]\n').problems).toEqual(told(2, 'place'));
    expect(read('id：x\nname：y\n').problems).toEqual(told(1, 'id', ' (and 1 more of the kind)'));
    expect(read('- { id: x, name：y, b: c }\n').problems).toEqual(told(1, 'name'));
    expect(read('绿色化工: Green chemicals\n精细化工：Fine chemicals\n农机: Farm\n').problems).toEqual([
      'one.yaml:2: "精细化工：" has a full-width colon; write "精细化工: "',
    ]);
    expect(read('绿色化工: Green chemicals\n精细化工:Fine chemicals\n农机: Farm\n').problems).toEqual([
      'one.yaml:2: "精细化工:" has no blank behind its colon; write "精细化工: "',
    ]);
  });

  test('may hold tabs and full-width colons in its texts', () => {
    const { problems: none, value } = read('a: 注：兰州\nb: "note：x"\nc: >-\n  note：y\nd:\t1 # id：z\n');
    expect(none).toEqual([]);
    expect(value).toEqual({ a: '注：兰州', b: 'note：x', c: 'note：y', d: 1 });
  });

  test('with one wrong character gives that one reason and none that follow from it', () => {
    save(FACTS, text(FACTS).replace('- clause: 一\n', '- clause: [一\n'));
    expect(problems()).toHaveLength(1);
    expect(problems()[0]).toMatch(`${FACTS}:`);
  });

  test('with a year or a day that cannot be is refused with its line', () => {
    const origin = text(ORIGIN);
    const date = origin.split('\n').findIndex((line) => line.startsWith('date:')) + 1;
    for (const day of ['2026-02-30', '2025-13-03', '2025-00-00', '2205-03-03', '2025-02-29']) {
      const found = new Problems();
      save('one.yaml', origin.replace(/^date: .*$/m, `date: '${day}'`));
      expect(checkSeed(originSchema, readSeed(saved(), 'one.yaml', found), found)).toBe(null);
      expect(found.toStrings()).toEqual([
        `one.yaml:${date}: "date" ${day} is no date between 1949 and 2100; mend it by the document`,
      ]);
    }
    for (const year of [20255, 25, 2205, -2025]) {
      const found = new Problems();
      save('one.yaml', `- clause: 一\n  place: lanzhou\n  key:\n    - { value: 新材料, year: ${year} }\n`);
      const file = readSeed(saved(), 'one.yaml', found);
      expect(file && checkEntry(file, 0, (file.value as unknown[])[0], found)).toBe(null);
      expect(found.toStrings()).toEqual(['one.yaml:4: "year" must be a year from 1949 to 2100']);
    }
  });

  test('with texts that nobody can see or find is refused', () => {
    const places = 'seeds/vocabulary/places.yaml';
    const name = (to: string): string[] => {
      save(places, text(places).replace('name: 酒泉市', `name: ${to}`));
      return problems().map((problem) => problem.replace(/^.*?:\d+: /, ''));
    };
    expect(name('酒\u200B泉市')).toEqual(['"name" holds an invisible character (U+200B); type it again']);
    expect(name("' '")).toEqual(['"name" must not be blank']);
    expect(name("'酒泉市 '")).toEqual(['"name" must not begin or end with a blank']);
    expect(name('\uF90A泉市')).toEqual(['"name" holds \uF90A (U+F90A), which only looks like 金; type it again']);
  });

  test('with a position outside the globe, or of China outside China, is refused', () => {
    const origins = 'seeds/vocabulary/origins.yaml';
    const jiangsu = /at: \[[\d., ]+\]/;
    const at = (to: string): string[] => {
      save(origins, text(origins).replace(jiangsu, `at: [${to}]`));
      return problems().map((problem) => problem.replace(/^.*?:\d+: /, ''));
    };
    expect(at('32.06, 118.8')).toEqual([
      'must be a latitude from -90 to 90; a position is [longitude, latitude] in degrees',
    ]);
    expect(at('43.8, 87.6')[0]).toMatch(/at 43.8, 87.6 is not in China/);
  });

  test('comes in by one door: only read.ts opens what people hand in', () => {
    const folder = join(ROOT, 'src/compile');
    const opening = readdirSync(folder).filter((name) => /readFileSync/.test(readFileSync(join(folder, name), 'utf8')));
    /* freshness.ts compares what the compile itself wrote. */
    expect(opening).toEqual(['freshness.ts', 'read.ts']);
  });

  test('is read alike from the disk and from what is laid over it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-files-'));
    const [windows, gbk] = [Buffer.from('\uFEFF甲\r\n乙'), asGbk('名: 兰州\n')];
    for (const [name, bytes] of [
      ['one.txt', windows],
      ['two.txt', gbk],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      save(name, bytes);
    }
    for (const from of [seedsIn(folder), saved()]) {
      const found = new Problems();
      expect(readText(from, 'one.txt', found)).toBe('甲\n乙');
      expect(readText(from, 'two.txt', found)).toBe(null);
      expect(readText(from, 'three.txt', found)).toBe(null);
      expect(found.toStrings()).toEqual([
        'three.txt:1: the file is missing',
        `two.txt:1: is saved as GBK, not UTF-8; ${SAVE}`,
      ]);
    }
    rmSync(folder, { recursive: true });
  });
});
