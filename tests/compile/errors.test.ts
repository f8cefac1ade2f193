import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { overlaid, seedsIn } from '../../src/compile/read.ts';
import { textOf } from './textOf.ts';
import { traditionalOf } from '../../src/compile/traditional.ts';
import { ROOT, SEEDS } from './seeds.ts';

const FACTS = 'seeds/documents/action-plan-2025/facts.yaml';
const SITES = 'seeds/vocabulary/sites.yaml';
const COUNTIES = 'seeds/vocabulary/counties.yaml';
const FIRST = '- clause: 一';

describe('a wrong seed', () => {
  const seeds = SEEDS;

  /** The problems of the seeds with some files replaced. */
  function problemsWith(over: Readonly<Record<string, string | null>>): string[] {
    const compiled = compile(overlaid(seeds, over));
    return compiled.ok ? [] : compiled.problems;
  }
  /** Puts text before the first entry of the 2025 plan, so that it starts on a known line, and returns the problems. */
  function withEntry(yaml: string): { problems: string[]; line: number } {
    const text = textOf(seeds, FACTS);
    const at = text.indexOf(FIRST);
    return {
      problems: problemsWith({ [FACTS]: text.slice(0, at) + yaml + text.slice(at) }),
      line: text.slice(0, at).split('\n').length,
    };
  }
  function withSite(yaml: string): { problems: string[]; line: number } {
    const text = textOf(seeds, SITES);
    return { problems: problemsWith({ [SITES]: text + yaml }), line: text.split('\n').length };
  }

  test('with an id that is not in the vocabulary names the line and the likely one', () => {
    const { problems, line } = withEntry('- clause: 一\n  place: lanzou\n  key: [新材料]\n');
    expect(problems).toContain(
      `${FACTS}:${line + 1}: place "lanzou" is not in the vocabulary (did you mean "lanzhou"?)`,
    );
  });

  test('with an unknown key is refused with the likely one', () => {
    const { problems, line } = withEntry('- clause: 一\n  place: lanzhou\n  cultivat: [新材料]\n  key: [新材料]\n');
    expect(problems).toContain(`${FACTS}:${line + 2}: unknown key "cultivat" (did you mean "cultivate"?)`);
  });

  test('with a number written as text is refused', () => {
    const { problems, line } = withEntry(
      '- clause: 一\n  figure: gansu\n  value: [{measure: 新签约项目, value: "1600", unit: 个}]\n',
    );
    expect(problems).toEqual([
      `${FACTS}:${line + 2}: "value" must be a number, not text (use "stated" for what is no number)`,
    ]);
  });

  test('with the same fact twice names the first line', () => {
    const twice = '- clause: 一\n  place: lanzhou\n  key:\n    - 新材料\n    - 新材料\n';
    const { problems, line } = withEntry(twice);
    expect(problems).toContain(
      `${FACTS}:${line + 4}: duplicate fact: line ${line + 3} already states key "新材料" of lanzhou at 一`,
    );
  });

  test('with a site outside its city says where the coordinate really is', () => {
    const { problems, line } = withSite(
      '- { id: stray, name: 迷路园, english: Stray, type: park, place: jiuquan, at: [103.83, 36.06], accuracy: site, basis: test }\n',
    );
    expect(problems).toContain(`${SITES}:${line}: "stray" is said to lie in 酒泉市 but 103.83, 36.06 is in 兰州市`);
  });

  test('with a site that no fact mentions is refused', () => {
    const { problems, line } = withSite('- { id: unheard, name: 无人提及, english: Unheard, type: park }\n');
    expect(problems).toEqual([
      `${SITES}:${line}: "unheard" is used by no fact; transcribe what the documents say of it, or drop it`,
    ]);
  });

  test('with a site of a county in another prefecture is refused', () => {
    const { problems, line } = withSite(
      '- { id: stray, name: 玉门迷路园, english: Stray, type: park, place: zhangye }\n',
    );
    expect(problems).toContain(
      `${SITES}:${line}: site "stray" is of 玉门市 by its name or its place, which is in 酒泉市, but its place is 张掖市; mend the one that is wrong`,
    );
  });

  test('with a site of one county at the seat of another is refused', () => {
    const { problems, line } = withSite(
      '- { id: stray, name: 玉门迷路园, english: Stray, type: park, place: jiuquan, at: [98.494, 39.733], accuracy: site, basis: test }\n',
    );
    expect(problems).toContain(
      `${SITES}:${line}: site "stray" is of 玉门市 by its name or its place but 98.494, 39.733 is the seat of 肃州区; mend "at", or drop it to stand at the seat of 玉门市`,
    );
  });

  test('with a county outside its prefecture, under a wrong code, twice or missing is refused', () => {
    const text = textOf(seeds, COUNTIES);
    const lineOf = (id: string): number => text.slice(0, text.indexOf(`id: ${id},`)).split('\n').length;
    const entry = (id: string): string => text.split('\n')[lineOf(id) - 1] ?? '';
    const withCounty = (id: string, to: string): string[] => problemsWith({ [COUNTIES]: text.replace(entry(id), to) });
    expect(withCounty('minqin', entry('minqin').replace('[103.091, 38.624]', '[100.091, 38.624]'))).toEqual([
      `${COUNTIES}:${lineOf('minqin')}: "minqin" is said to lie in 武威市 but 100.091, 38.624 is in 张掖市`,
    ]);
    expect(withCounty('minqin', entry('minqin').replace('620621', '620721'))).toEqual([
      `${COUNTIES}:${lineOf('minqin')}: code 620721 of 民勤县 does not begin as that of 武威市 (620600)`,
      `${COUNTIES}:${lineOf('sunan')}: "620721" is already that of 民勤县; each county stands once`,
    ]);
    expect(withCounty('minqin', '')).toEqual([`${COUNTIES}:1: holds 56 counties (县); Gansu has 57`]);
    expect(withCounty('hezuo', entry('hezuo').replace('city: gannan', 'short: 临夏州, city: ganan'))).toEqual([
      `${COUNTIES}:${lineOf('hezuo')}: "ganan" is no prefecture of Gansu (did you mean "gannan"?)`,
      `${COUNTIES}:${lineOf('hezuo')}: "临夏州" means 临夏回族自治州; leave the short name out`,
    ]);
  });

  describe('of synonyms', () => {
    const SYNONYMS = 'seeds/vocabulary/synonyms.yaml';
    const text = textOf(seeds, SYNONYMS);
    const line = text.split('\n').length;
    const withWords = (yaml: string): string[] => problemsWith({ [SYNONYMS]: `${text}  - ${yaml}\n` });

    test('that lead to a word no document holds names the likely one', () => {
      expect(withWords('{ say: [魔芋], means: [马铃著], as: near, basis: 常识 }')).toEqual([
        `${SYNONYMS}:${line}: no fact and no name holds "马铃著" (did you mean "马铃薯"?); lead to a word that one holds`,
      ]);
    });

    test('that lead to themselves, or stand twice, are refused', () => {
      const before = text.slice(0, text.indexOf('say: [土豆')).split('\n').length;
      expect(withWords('{ say: [马铃薯, 土豆], means: [马铃薯], as: same, basis: 常识 }')).toEqual([
        `${SYNONYMS}:${line}: "马铃薯" leads to itself; drop it from say or means`,
        `${SYNONYMS}:${line}: "土豆 → 马铃薯" already stands at line ${before}; drop one of them`,
      ]);
    });

    test('said to be miswritten, though a document writes them so, are refused', () => {
      expect(withWords('{ say: [家具], means: [玩具], as: written, basis: 常识 }')).toEqual([
        `${SYNONYMS}:${line}: "家具" is said to be miswritten, but a document writes it; drop it`,
      ]);
    });

    test('without a basis are refused', () => {
      expect(withWords('{ say: [魔芋], means: [马铃薯], as: near }')[0]).toMatch(
        new RegExp(`^${SYNONYMS}:${line}: .*basis`),
      );
    });

    test('with a word that no document is said to hold, though one does, are refused', () => {
      const absent = text.replace('absent:\n', 'absent:\n  - { say: [马铃薯], basis: 试 }\n');
      const at = text.slice(0, text.indexOf('absent:\n')).split('\n').length + 1;
      expect(problemsWith({ [SYNONYMS]: absent })).toEqual([
        `${SYNONYMS}:${at}: "马铃薯" is said to be in no document, but a fact or a name holds it; drop it`,
      ]);
    });

    test('have every traditional character of what can be found, and no other', () => {
      expect(traditionalOf('兰庆龙')).toBe('慶庆蘭兰龍龙');
      expect(traditionalOf('兰蘭')).toBe('');
    });
  });

  test('with a term that has no English name is refused with the likely one', () => {
    const { problems, line } = withEntry('- clause: 一\n  place: lanzhou\n  key: [绿色化工工]\n');
    expect(problems).toEqual([
      `${FACTS}:${line + 2}: "绿色化工工" has no English name in seeds/vocabulary (did you mean "绿色化工"?)`,
    ]);
  });

  test('without a subject, or with two, is refused', () => {
    const { problems, line } = withEntry('- clause: 一\n  key: [新材料]\n');
    expect(problems[0]).toMatch(`${FACTS}:${line}: an entry needs exactly one subject key of place, chain`);
    expect(problems).toHaveLength(1);
  });

  test('is reported together with every other one, and nothing is compiled', () => {
    const { problems } = withEntry(
      '- clause: 一\n  place: lanzou\n  key: [新材料]\n- clause: 一\n  chain: petrochemical\n  focus: [新材料]\n',
    );
    expect(problems).toHaveLength(2);
  });

  test('whose correction no longer fits what the transcription says stops the build', () => {
    const fact = 'action-plan-2025/三(五)/petrochemicals/goal/招商引资到位资金·525·亿元·2025';
    const correction = `- { fact: ${fact}, field: value, says: 500, becomes: 525, reason: test }\n`;
    expect(problemsWith({ 'seeds/corrections.yaml': correction })).toEqual([
      'seeds/corrections.yaml:1: the guard says 500, the transcription 525; drop or renew the correction',
    ]);
  });

  test('whose conflict names a fact that does not exist is refused', () => {
    const entry = '- { facts: [a, b], zh: 不一, english: They differ }\n';
    expect(problemsWith({ 'seeds/conflicts.yaml': entry })).toEqual([
      'seeds/conflicts.yaml:1: fact "a" does not exist',
      'seeds/conflicts.yaml:1: fact "b" does not exist',
    ]);
  });

  test('with a name’s stand for what has no seat, or twice for one, and a lane beside no plan, is refused', () => {
    const [stands, lanes] = ['seeds/geography/stands.yaml', 'seeds/geography/lanes.yaml'];
    const more = '- { of: hexi, zh: { wide: [top, 0, 0.4] } }\n- { of: gannan, zh: { wide: [top, 0, 0.4] } }\n';
    const lane = '{ name: 路, english: Road }';
    expect(
      problemsWith({
        [stands]: `${textOf(seeds, stands)}${more}`,
        [lanes]: `- { of: lanzhou, rail: ${lane}, road: ${lane} }\n`,
      }),
    ).toEqual([
      `${lanes}:1: "lanzhou" is no new area with a plan`,
      expect.stringMatching(`${stands}:\\d+: "hexi" is no place with a seat`),
      expect.stringMatching(`${stands}:\\d+: "gannan" stands twice; keep one entry`),
    ]);
  });

  test('file that is missing is named', () => {
    expect(problemsWith({ [SITES]: null })).toContain(
      `${SITES}:1: the file is missing; seeds/README.md names the files a compile needs`,
    );
  });

  test('in no place: the seeds as they are compile to the committed data, byte for byte, twice', () => {
    const [once, twice] = [compile(seedsIn(ROOT)), compile(seeds)];
    expect(once).toEqual(twice);
    if (!once.ok) throw new Error(once.problems.join('\n'));
    for (const [name, text] of once.files)
      expect(readFileSync(join(ROOT, 'data', name), 'utf8') === text, name).toBe(true);
  });
});
