import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { overlaid } from '../../src/compile/read.ts';
import { toGeometry } from '../../src/load/toGeometry.ts';
import type { Atlas, AtlasFile, Dictionary } from '../../src/model/atlas.ts';
import { buildAtlas } from '../../src/model/buildAtlas.ts';
import { chainGoals, provinceGoals } from '../../src/model/chainGoals.ts';
import { comparable } from '../../src/model/compare.ts';
import { documentOf } from '../../src/model/documents.ts';
import type { Fact } from '../../src/model/fact.ts';
import { changesOf, huesOf, planOf, schemeName } from '../../src/model/layouts.ts';
import { match } from '../../src/model/match.ts';
import { ancestorsOf, zoneOf } from '../../src/model/place.ts';
import { profileOf } from '../../src/model/profile.ts';
import { whoWants } from '../../src/model/whoWants.ts';
import { zonesHome } from '../../src/model/zonesHome.ts';
import { atlas as today, topology } from '../atlas.ts';
import { LATER, laterPlan, longer } from './laterPlan.ts';
import { SEEDS } from './seeds.ts';
import { textOf } from './textOf.ts';

const NEW_MATERIALS = { group: 'new-materials', term: null, from: null, needs: [] };

function problemsOf(over: Readonly<Record<string, string | null>>): string[] {
  const compiled = compile(overlaid(SEEDS, over));
  return compiled.ok ? [] : compiled.problems;
}
function atlasOf(over: Readonly<Record<string, string | null>>): Atlas {
  const compiled = compile(overlaid(SEEDS, over));
  if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
  const read = <T>(name: string): T => JSON.parse(compiled.files.get(name) ?? '') as T;
  return buildAtlas(read<AtlasFile>('atlas.json'), read<Fact[]>('facts.json'), read<Dictionary>('english.json'));
}

describe('an action plan of 2027 in seeds', () => {
  let atlas: Atlas;
  beforeAll(
    () =>
      void (atlas = atlasOf({
        ...laterPlan({ term: '高原新材料' }),
        ...longer('seeds/vocabulary/english.yaml', '高原新材料: Highland new materials\n'),
      })),
  );

  test('is in force for the roles it has, and the plan of 2025 for the others', () => {
    expect(documentOf(atlas, 'zones')?.id).toBe(LATER);
    expect(documentOf(atlas, 'goals')?.id).toBe(LATER);
    expect(documentOf(atlas, 'chains')).toEqual(documentOf(today, 'chains'));
    expect(chainGoals(atlas)).toEqual(chainGoals(today));
  });

  test('gives home its zones, their cities and its goals; the New Area stands under the zone of its city', () => {
    const zones = zonesHome(atlas);
    expect(zones.map(({ place, cities }) => [place.name, cities.length])).toEqual([
      ['东区', 9],
      ['西区', 5],
    ]);
    expect(zones.map(({ newArea }) => newArea?.name)).toEqual(['兰州新区', undefined]);
    expect(provinceGoals(atlas).map(({ value, year }) => [value, year])).toEqual([[2000, 2027]]);
    expect(zonesHome(today)).toHaveLength(4);
  });

  test('colours the map, names the division and draws its zones as unions of cities', () => {
    const hues = huesOf(atlas, 'zones');
    expect(new Set(Object.values(hues))).toEqual(new Set(['russet', 'azurite']));
    expect([hues['lanzhou'], hues['gannan'], hues['jiuquan']]).toEqual(['russet', 'russet', 'azurite']);
    expect(Object.keys(hues)).toHaveLength(14);
    expect([planOf(atlas, 'zones')?.id, schemeName(atlas, 'zones', 'zh')]).toEqual([LATER, '东西两区']);
    const shapes = toGeometry(topology, atlas).zones.features.map(({ properties }) => properties.id);
    expect(shapes).toEqual(['east-2027', 'west-2027']);
  });

  test('is what the changes since the belts are told against', () => {
    const changes = changesOf(atlas);
    expect(changes).toHaveLength(14);
    expect(changes.every(({ zoneFact }) => zoneFact?.document === LATER)).toBe(true);
    expect(changes.find(({ city }) => city.id === 'gannan')?.zone?.name).toBe('东区');
  });

  test('speaks first in match and industry: 甘南 takes on new materials, which no plan before said', () => {
    const takes = (one: Atlas) =>
      match(one, NEW_MATERIALS).places.find(({ place }) => place.id === 'gannan')?.stated[0]?.statements;
    expect(takes(today)).toBe(undefined);
    expect(takes(atlas)?.map(({ fact }) => [fact.document, fact.value])).toEqual([[LATER, '高原新材料']]);
    const gannan = whoWants(atlas, NEW_MATERIALS).places.find(({ place }) => place.id === 'gannan');
    expect(gannan?.tier).toBe('key');
    expect(profileOf(atlas, 'gannan')?.key[0]?.document).toBe(LATER);
  });

  test('stands first among the sources, with its roles', () => {
    expect(atlas.documents.map(({ id }) => id)[0]).toBe(LATER);
    expect(atlas.documents[0]?.roles.map(({ role }) => role)).toEqual(['zones', 'goals']);
    expect(atlas.documents[0]?.clauses).toEqual(['一', '二', '三']);
    expect(atlas.documents).toHaveLength(today.documents.length + 1);
  });

  test('leaves a zone of 2025 its page and facts, and takes it off the map and out of comparison', () => {
    const hexi = profileOf(atlas, 'hexi');
    expect(hexi?.key).toEqual(profileOf(today, 'hexi')?.key);
    expect([hexi?.children, ancestorsOf(atlas, 'hexi')]).toEqual([[], []]);
    expect(zoneOf(atlas, 'jiuquan')?.id).toBe('west-2027');
    expect(comparable(atlas).filter(({ kind }) => kind === 'zone')).toHaveLength(2);
  });

  test('as a draft takes over from no adopted plan', () => {
    const roles = 'roles:\n  - { role: zones, name: 东西两区, english: East and west }';
    const draft = atlasOf(laterPlan({ record: `date: '2027-02-01'\nstatus: draft\n${roles}` }));
    expect(documentOf(draft, 'zones')?.id).toBe(documentOf(today, 'zones')?.id);
    expect(zonesHome(draft).map(({ place }) => place.id)).toEqual(zonesHome(today).map(({ place }) => place.id));
  });
});

describe('a role in origin.yaml', () => {
  const ORIGIN = `seeds/documents/${LATER}/origin.yaml`;
  const FACTS = `seeds/documents/${LATER}/facts.yaml`;
  const ZONES = 'roles: [{ role: zones, name: 东西两区, english: East and west }]';
  /** Line 8 is the first of the record's own lines. */
  const withRecord = (record: string): string[] => problemsOf(laterPlan({ record }));

  test('that two documents have whose dates do not order them is refused', () => {
    const reason = 'has no date that says which is newer; state the dates, or leave the role to one';
    const refused = `role "zones" is also that of action-plan-2025, and ${reason}`;
    expect(withRecord(`date: '2025'\nstatus: final\n${ZONES}`)).toContain(`${ORIGIN}:10: ${refused}`);
    expect(withRecord(`status: final\n${ZONES}`)).toContain(`${ORIGIN}:9: ${refused}`);
    expect(withRecord(`date: '2025-03-03'\nstatus: final\n${ZONES}`)[0]).toContain(
      `${ORIGIN}:10: role "zones" is also`,
    );
  });

  test('that the atlas needs and no document has is asked for', () => {
    const name = 'seeds/documents/industrial-internet-plan-2021/origin.yaml';
    const without = textOf(SEEDS, name).replace(/roles:\n.*\n/, '');
    expect(problemsOf({ [name]: without })).toContain(
      'seeds/documents:1: no document has the role "internet"; give it to one in its origin.yaml',
    );
  });

  test('that does not exist, stands twice, has no name or names no clause of the document is refused with its line', () => {
    expect(withRecord("date: '2027'\nstatus: final\nroles: [zone]")[0]).toMatch(`${ORIGIN}:10: "zone" is not one of`);
    expect(withRecord("date: '2027'\nstatus: final\nroles: [event, event]")).toEqual([
      `${ORIGIN}:10: role "event" stands twice; give it once`,
    ]);
    expect(withRecord("date: '2027'\nstatus: final\nroles:\n  - zones")).toEqual([
      `${ORIGIN}:11: role "zones" draws a division; say what it is called: name and english`,
    ]);
    expect(withRecord("date: '2027'\nstatus: final\nroles: [{ role: goals, section: 四 }]")).toEqual([
      `${ORIGIN}:10: no fact stands under the section "四"`,
    ]);
  });

  test('zones asks for every city once', () => {
    const problems = problemsOf(
      laterPlan({
        west: ['jinchang', 'wuwei', 'zhangye', 'jiuquan'],
        more: '- clause: 四\n  layout: west-2027-area\n  member: [{value: 定西市, place: dingxi}]\n',
      }),
    );
    expect(problems).toEqual([
      expect.stringMatching(`${FACTS}:\\d+: "dingxi" is already in zone "east-2027"; a city lies in one zone`),
      expect.stringMatching(
        `places.yaml:\\d+: "jiayuguan" is in no zone of ${LATER}, which draws the zones; transcribe the member`,
      ),
    ]);
  });

  test('zones asks for a hue of its own for each zone', () => {
    const over = laterPlan();
    const places = 'seeds/vocabulary/places.yaml';
    const alike = {
      ...over,
      [places]: (over[places] ?? '').replace('hue: russet, name: 东区', 'hue: azurite, name: 东区'),
    };
    expect(problemsOf(alike)).toEqual([
      expect.stringContaining(
        'zone "west-2027" has the hue azurite of zone "east-2027"; each zone on the map needs its own',
      ),
    ]);
  });
});

describe('a layout that is a place', () => {
  const LAYOUTS = 'seeds/vocabulary/layouts.yaml';

  test('bears the names of the place in both languages', () => {
    for (const { name, english, aka } of today.layoutById.values()) {
      const place = aka === undefined ? undefined : today.placeById.get(aka);
      if (place) expect([name, english]).toEqual([place.name, place.english]);
    }
    expect([...today.layoutById.values()].filter(({ aka }) => aka !== undefined)).toHaveLength(4);
  });

  test('may bear no others, and must be one of the vocabulary', () => {
    expect(problemsOf(longer(LAYOUTS, '- { id: odd, aka: hexi, name: 河西, english: Hexi }\n'))).toContainEqual(
      expect.stringMatching(`${LAYOUTS}:\\d+: "odd" is the place "hexi" and bears its names; drop name and english`),
    );
    expect(problemsOf(longer(LAYOUTS, '- { id: odd, aka: hexy }\n'))).toContainEqual(
      expect.stringMatching(`${LAYOUTS}:\\d+: place "hexy" is not in the vocabulary \\(did you mean "hexi"\\?\\)`),
    );
  });

  test('a peer without the seat of its government is refused: it would have no bearing', () => {
    expect(
      problemsOf(longer('seeds/vocabulary/peers.yaml', '- { id: odd, name: 青海, english: Qinghai }\n')),
    ).toContainEqual(expect.stringMatching('peers.yaml:\\d+: peer "odd" needs "at", the seat of its government'));
  });
});
