import { describe, expect, test } from 'vitest';
import { whatFrom } from '../../src/model/whatFrom.ts';
import { factsOfAddress } from '../../src/story/factsOfAddress.ts';
import { atlas } from '../atlas.ts';

const subjects = (address: string): string[] => [
  ...new Set(factsOfAddress(atlas, address).map(({ subjectId }) => subjectId)),
];

describe('what a scene could state', () => {
  test('of a place: what is stated of it, and each once', () => {
    const facts = factsOfAddress(atlas, '?at=jiuquan');
    expect(facts).toEqual(expect.arrayContaining([...atlas.factsAbout('jiuquan')]));
    expect(new Set(facts).size).toBe(facts.length);
  });

  test('of a site: what puts it where it is and what it is for', () => {
    expect(subjects('?at=dunhuang-air-port')).toEqual(['dunhuang-air-port']);
    expect(factsOfAddress(atlas, '?at=dunhuang-air-port').map(({ predicate }) => predicate)).toContain('role');
  });

  test('of a chain: its own clause first, then everybody who takes it on', () => {
    const facts = factsOfAddress(atlas, '?lens=industry&industry=electronics');
    const own = atlas.factsAbout('electronics');
    expect(facts.slice(0, own.length)).toEqual(own);
    expect(facts).toContain(
      atlas.facts.find(({ subjectId, value }) => subjectId === 'tianshui' && value === '集成电路'),
    );
  });

  test('of a group that no clause is about, and of a term: what states it', () => {
    const silent = atlas.groups.find(({ id }) => atlas.factsAbout(id).length === 0);
    expect(factsOfAddress(atlas, `?lens=industry&industry=${silent?.id}`).length).toBeGreaterThan(0);
    const term = factsOfAddress(atlas, '?lens=industry&term=煤化工');
    expect(new Set(term.map(({ value }) => value))).toEqual(new Set(['煤化工']));
  });

  test('of an origin: what asks of it, with what is asked', () => {
    const facts = factsOfAddress(atlas, '?lens=origin&from=jiangsu');
    const asked = whatFrom(atlas, 'jiangsu');
    for (const { asks } of asked?.chains ?? [])
      for (const { fact, focus } of asks) expect(facts).toEqual(expect.arrayContaining([fact, ...focus]));
    expect(facts.length).toBeGreaterThan(20);
  });

  test('of a document all its statements, of a clause those of the clause', () => {
    const all = factsOfAddress(atlas, '?lens=sources&doc=action-plan-2025');
    expect(all).toEqual(atlas.facts.filter(({ document }) => document === 'action-plan-2025'));
    const clause = factsOfAddress(atlas, '?lens=sources&doc=action-plan-2025&clause=三(五)');
    expect(clause).toEqual(all.filter((fact) => fact.clause === '三(五)'));
    expect(clause.length).toBeGreaterThan(10);
  });

  test('of an address that is about nothing: nothing', () => {
    for (const address of ['', '?lens=about', '?lens=industry', '?lens=origin', '?lens=sources'])
      expect(factsOfAddress(atlas, address), address).toEqual([]);
  });

  test('with words: every statement that holds all of them, whatever the address, in English too', () => {
    const found = factsOfAddress(atlas, '?at=jiuquan', ' 集成电路  封装 ');
    expect(found.length).toBeGreaterThan(0);
    for (const { subject, measure, value, clause } of found) {
      const text = [subject, measure, value, clause].join(' ');
      expect(text).toContain('集成电路');
      expect(text).toContain('封装');
    }
    const routes = factsOfAddress(atlas, '', 'LAHORE');
    expect(routes.map(({ subjectId }) => subjectId)).toContain('lanzhou-lahore-air');
    expect(factsOfAddress(atlas, '', 'atlantis')).toEqual([]);
  });
});
