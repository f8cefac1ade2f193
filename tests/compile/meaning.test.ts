import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { overlaid } from '../../src/compile/read.ts';
import { textOf } from './textOf.ts';
import { SEEDS } from './seeds.ts';

const PLAN = 'seeds/documents/manufacturing-plan-2021/facts.yaml';
const SITES = 'seeds/vocabulary/sites.yaml';
const GROUPS = 'seeds/vocabulary/groups.yaml';
const ORIGINS = 'seeds/vocabulary/origins.yaml';

/** Entries whose words are all in the vocabulary, each wrong in one way; the last line of each is the one at fault. */
const WRONG: readonly (readonly [what: string, yaml: string, reason: (line: number) => string])[] = [
  [
    'an industry under 发展基础 that a place is said to cultivate',
    '- clause: 一(一)\n  place: gansu\n  cultivate: [新材料]',
    () =>
      '"新材料" stands in 一(一), which tells of what has been reached (foundations in origin.yaml); write it under present, not cultivate',
  ],
  [
    'an industry that is there by its own qualifier',
    '- clause: 二(一)\n  place: gansu\n  key: [{value: 新材料, qualifier: 初具规模}]',
    () =>
      '"新材料" is key but its qualifier "初具规模" says that it is there; write it under present, or name the verb that governs it',
  ],
  [
    'a customer among the subfields',
    '- clause: 三(二)6\n  sector: sector-new-materials\n  subfield: [{value: 船舶, qualifier: 应用}]',
    () =>
      '"船舶" (应用) is no industry of 新材料产业; subfield holds industries and products, so write it under application',
  ],
  [
    'a technique among the subfields',
    '- clause: 三(一)4\n  sector: sector-agrifood-processing\n  subfield: [{value: 超微粉碎, qualifier: 推广应用}]',
    () =>
      '"超微粉碎" (推广应用) is no industry of 农产品加工业; subfield holds industries and products, so write it under technique',
  ],
  [
    'a resource among the industries of a layout',
    '- clause: 三(四)1\n  layout: internet-area-longzhong\n  industry: [{value: 马铃薯, qualifier: 优势资源}]',
    () =>
      '"马铃薯" (优势资源) is no industry of 陇中片区; industry holds industries and products, so write it under input',
  ],
  [
    'a partner among the platforms',
    '- clause: 三(四)1\n  layout: internet-area-longzhong\n  platform: [高等院校]',
    () => '"高等院校" works with 陇中片区 and is no platform; write it under partner',
  ],
  [
    'who works with a sector among its measures',
    '- clause: 三(三)12\n  sector: sector-batteries\n  means: [{value: 新能源汽车生产商, qualifier: 合作新模式}]',
    () => '"新能源汽车生产商" (合作新模式) works with 电池产业 and is no means of it; write it under partner',
  ],
  [
    'a project among the industries of a layout',
    '- clause: 三(四)1\n  layout: internet-area-hexi\n  industry: [{value: 智能矿山, qualifier: 重点项目}]',
    () =>
      '"智能矿山" (重点项目) is no industry of 河西片区; industry holds industries and products, so write it under technique',
  ],
  [
    'a part term without its head',
    '- clause: 三(二)10\n  sector: sector-digital-intelligence\n  subfield: [壳体]',
    () => '"壳体" names nothing by itself; give the qualifier that the document\'s own sentence puts before it',
  ],
  [
    'a count of the whole country given to a place',
    '- clause: 一(一)\n  figure: gansu\n  value: [{measure: 全国一体化算力网络枢纽节点, value: 9, unit: 个}]',
    () =>
      '"全国一体化算力网络枢纽节点" counts the whole country, not 甘肃省; qualify it 之一 where the place is one of them, 对照 where the document compares, or give it to the subject it counts',
  ],
  [
    'one list for two companies',
    '- clause: 二(一)\n  project: lanshi\n  output: [葡萄酒, 白酒]\n- clause: 二(一)\n  project: jiugang\n  output: [白酒, 葡萄酒]',
    (line) =>
      `酒钢集团 has the same 2 values of output as 兰石集团 (line ${line - 3}); a list the document gives for several together is not each one's, so give it to what they share`,
  ],
  [
    'a value that is both an industry and a technique',
    '- clause: 二(一)\n  sector: sector-hydrogen\n  subfield: [智能制造]\n  technique: [智能制造]',
    (line) =>
      `"智能制造" is both subfield (line ${line - 1}) and technique of 氢能产业 at 二(一); keep the one that the sentence says`,
  ],
  [
    'eight of a place that is one of eight elsewhere',
    '- clause: 二(一)\n  figure: qingyang\n  value: [{measure: 国家算力枢纽节点, value: 8}]',
    () => '"国家算力枢纽节点" 8 reads as if 庆阳市 had 8',
  ],
];

describe('a fact that cannot mean what it says is refused in one sentence:', () => {
  const seeds = SEEDS;
  const over: Record<string, string> = {};
  let problems: string[] = [];
  const lines: number[] = [];
  const lineAfter = (text: string): number => text.trimEnd().split('\n').length;

  beforeAll(() => {
    let text = `${textOf(seeds, PLAN).trimEnd()}\n`;
    for (const [, yaml] of WRONG) {
      text += `${yaml}\n`;
      lines.push(lineAfter(text));
    }
    over[PLAN] = text;
    edit(SITES, '{ name: 综保区, reason: 综合保税区的略写 }', '综保区');
    edit(GROUPS, '    石化装备: ', '    石油装备业: ');
    edit(ORIGINS, 'wholes: [beijing-tianjin-hebei,', 'wholes: [beijing-tianjin-hebe,');
    edit(
      'seeds/documents/manufacturing-plan-2021/origin.yaml',
      'foundations: [一(一)]',
      'foundations: [一(一), 九(九)]',
    );
    const compiled = compile(overlaid(seeds, over));
    problems = compiled.ok ? [] : compiled.problems;
  }, 30_000);

  function edit(name: string, from: string, to: string): void {
    const text = over[name] ?? textOf(seeds, name);
    expect(text, name).toContain(from);
    over[name] = text.replace(from, to);
  }
  const lineOf = (name: string, part: string): number =>
    (over[name] ?? '').split('\n').findIndex((line) => line.includes(part)) + 1;

  test.each(WRONG.map(([what, , reason], i) => ({ what, reason, i })))('$what', ({ reason, i }) => {
    const line = lines[i] ?? 0;
    expect(problems.filter((one) => one.startsWith(`${PLAN}:${line}: `))).toEqual([
      expect.stringContaining(`${PLAN}:${line}: ${reason(line)}`),
    ]);
  });

  test('another name that does not hold the name and gives no reason', () => {
    expect(problems).toContain(
      `${SITES}:${lineOf(SITES, 'id: lanzhou-new-area-bonded-zone')}: alias "综保区" of "lanzhou-new-area-bonded-zone" neither holds "兰州新区综合保税区" nor is held by it; write { name: 综保区, reason: … } with what makes them one, or give it a record of its own`,
    );
  });

  test('a decision on a term that no fact states', () => {
    expect(problems).toContain(
      `${GROUPS}:${lineOf(GROUPS, '石油装备业')}: except of "petrochemicals" decide "石油装备业", which no fact states; drop it`,
    );
  });

  test('a region counted in another that is no origin, with the likely one', () => {
    expect(problems).toContain(
      `${ORIGINS}:${lineOf(ORIGINS, 'id: east,')}: origin "beijing-tianjin-hebe" is not in the vocabulary (did you mean "beijing-tianjin-hebei"?)`,
    );
  });

  test('a foundation under which no fact stands', () => {
    expect(problems).toContain(
      'seeds/documents/manufacturing-plan-2021/origin.yaml:1: foundations names clause "九(九)", under which no fact stands; correct the clause or drop it',
    );
  });
});
