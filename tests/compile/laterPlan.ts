import { Problems } from '../../src/compile/problems.ts';
import { readSeed, type Seeds } from '../../src/compile/read.ts';
import { SEEDS } from './seeds.ts';
import { textOf } from './textOf.ts';

export const LATER = 'action-plan-2027';

const EAST = ['lanzhou', 'baiyin', 'tianshui', 'pingliang', 'qingyang', 'dingxi', 'longnan', 'linxia', 'gannan'];
const WEST = ['jiayuguan', 'jinchang', 'wuwei', 'zhangye', 'jiuquan'];
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  (readSeed(SEEDS, 'seeds/vocabulary/places.yaml', new Problems())?.value as { id: string; name: string }[]).map(
    ({ id, name }) => [id, name],
  ),
);

/** A file of today's seeds with more at its end. */
export function longer(name: string, more: string, seeds: Seeds = SEEDS): Record<string, string> {
  return { [name]: `${textOf(seeds, name)}\n${more}` };
}

const origin = (rest: string): string =>
  [
    `id: ${LATER}`,
    'name: 虚构的2027年行动方案',
    'english: An action plan of 2027 made up for a test',
    'short: 2027年行动方案',
    'shortEnglish: Action plan 2027',
    'issuer: 测试',
    'issuerEnglish: A test',
    rest,
    'source: none.txt\n',
  ].join('\n');

const members = (zone: string, ids: readonly string[]): string =>
  `- clause: 二\n  layout: ${zone}-area\n  member: [${ids.map((id) => `{value: ${NAMES[id]}, place: ${id}}`).join(', ')}]\n`;

interface Later {
  /** What origin.yaml says of date, status and roles. */
  readonly record?: string;
  readonly east?: readonly string[];
  readonly west?: readonly string[];
  readonly more?: string;
  /** What Gannan takes on as key. */
  readonly term?: string;
}

/** Seeds to lay over today's: an action plan of 2027 that draws two zones with names and key terms of its own. */
export function laterPlan({ record, east = EAST, west = WEST, more = '', term = '新材料' }: Later = {}): Record<
  string,
  string
> {
  const roles = 'roles:\n  - { role: zones, name: 东西两区, english: East and west }\n  - { role: goals, section: 一 }';
  const own = `seeds/documents/${LATER}`;
  return {
    [`${own}/origin.yaml`]: origin(record ?? `date: '2027-02-01'\nstatus: final\n${roles}`),
    [`${own}/facts.yaml`]: [
      '- clause: 一\n  figure: gansu\n  value: [{measure: 新签约项目, value: 2000, unit: 个, year: 2027}]\n',
      members('east-2027', east),
      members('west-2027', west),
      '- clause: 二\n  place: west-2027\n  key: [新材料]\n',
      `- clause: 三\n  place: gannan\n  key: [${term}]\n`,
      more,
    ].join(''),
    ...longer(
      'seeds/vocabulary/places.yaml',
      `- { id: east-2027, kind: zone, hue: russet, name: 东区, english: East zone, parent: gansu }
- { id: west-2027, kind: zone, hue: azurite, name: 西区, english: West zone, parent: gansu }\n`,
    ),
    ...longer(
      'seeds/vocabulary/layouts.yaml',
      `- { id: east-2027-area, aka: east-2027, type: area }\n- { id: west-2027-area, aka: west-2027, type: area }\n`,
    ),
  };
}
