import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { overlaid } from '../../src/compile/read.ts';
import { textOf } from './textOf.ts';
import { SEEDS } from './seeds.ts';

const ENGLISH = 'seeds/vocabulary/english.yaml';
const TERMS = 'seeds/vocabulary/terms.yaml';
const COUNTED = 'seeds/vocabulary/counted.yaml';
const FACTS = 'seeds/documents/action-plan-2025/facts.yaml';

describe('English in the seeds', () => {
  const seeds = SEEDS;

  /** Rewrites one seed and returns the problems, and the line of a text in what was written. */
  function rewritten(
    name: string,
    change: (text: string) => string,
  ): { problems: string[]; lineOf: (text: string) => number } {
    const before = textOf(seeds, name);
    const after = change(before);
    expect(after).not.toBe(before);
    const compiled = compile(overlaid(seeds, { [name]: after }));
    return {
      problems: compiled.ok ? [] : compiled.problems,
      lineOf: (text) => after.slice(0, after.indexOf(text)).split('\n').length,
    };
  }

  test('that renders a term otherwise than the table is refused with what it reads and what is expected', () => {
    const { problems, lineOf } = rewritten(ENGLISH, (text) =>
      text.replace(/^精深加工: .*$/m, '精深加工: Deep processing'),
    );
    const line = lineOf('\n精深加工: ') + 1;
    expect(problems).toEqual([
      `${ENGLISH}:${line}: “精深加工” reads “Deep processing”, expected “advanced processing”`,
    ]);
  });

  test('that renders a term inside a longer text otherwise names the term', () => {
    const { problems } = rewritten('seeds/conflicts.yaml', (text) =>
      text.replace('secondary nodes', 'second-level nodes'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^seeds\/conflicts\.yaml:\d+: “目标写到.*expected “secondary node” for “二级节点”$/);
  });

  test('that uses a banned rendering beside a good one is refused', () => {
    const { problems } = rewritten(ENGLISH, (text) =>
      text.replace(/^特色食品: .*$/m, '特色食品: Characteristic specialty foods'),
    );
    expect(problems[0]).toContain('“特色食品” reads “Characteristic specialty foods”, expected “specialty” for “特色”');
  });

  test('gives one Chinese text one name in all files: another one is refused with the address of the first', () => {
    const name = 'seeds/vocabulary/places.yaml';
    const { problems, lineOf } = rewritten(name, (text) =>
      text.replace('Airport industries area', 'Aviation industries area'),
    );
    const first = textOf(seeds, ENGLISH);
    const at = first.slice(0, first.indexOf('\n临空产业片区: ') + 1).split('\n').length;
    expect(problems).toEqual([
      `${name}:${lineOf('Aviation industries area')}: “临空产业片区” reads “Aviation industries area” here but ` +
        `“Airport industries area” at ${ENGLISH}:${at}; one Chinese text has one English name`,
    ]);
  });

  test('keeps terms apart: a table that gives two terms one form is refused', () => {
    const { problems, lineOf } = rewritten(TERMS, (text) =>
      text.replace('en: [technology transfer]', 'en: [technology transfer, pioneer]'),
    );
    const line = lineOf('- { zh: 技术转移');
    expect(problems).toContain(
      `${TERMS}:${line}: “pioneer” stands for both “先导” and “技术转移”; give each its own, or write them as one entry`,
    );
  });

  test('has no leftovers in its table', () => {
    const { problems, lineOf } = rewritten(TERMS, (text) => `${text}- { zh: 无人提及, en: [unheard of] }\n`);
    expect(problems).toEqual([
      `${TERMS}:${lineOf('- { zh: 无人提及')}: no text of the seeds contains “无人提及”; drop the term`,
    ]);
  });

  test('says what every count counts: a measure that is not in the table is refused at its fact', () => {
    const { problems } = rewritten(COUNTED, (text) => text.replace('[新签约项目, ', '['));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^seeds\/documents\/action-plan-2025\/facts\.yaml:\d+: “新签约项目” is counted in 个; say in seeds\/vocabulary\/counted\.yaml what one of it is in English/,
    );
  });

  test('says it once, and of nothing else', () => {
    const { problems, lineOf } = rewritten(COUNTED, (text) => `${text}unicorn: [绿色工厂, 独角兽]\n`);
    const line = lineOf('unicorn');
    expect(problems).toEqual([
      `${COUNTED}:${line}: “绿色工厂” already counts “factory”; keep one of the two`,
      `${COUNTED}:${line}: “独角兽” is the measure of no fact; drop it`,
    ]);
  });

  test('refuses a unit that it cannot say', () => {
    const { problems, lineOf } = rewritten(FACTS, (text) =>
      text.replace('value: 525, unit: 亿元', 'value: 525, unit: 亿圆'),
    );
    expect(problems).toContain(
      `${FACTS}:${lineOf('unit: 亿圆')}: unit "亿圆" cannot be said in English; correct it, or teach it to src/model/units.ts`,
    );
  });
});
