import { expect, test } from 'vitest';
import { namingClauses } from '../../src/model/namingClauses.ts';
import { atlas } from '../atlas.ts';

const clauses = (group: string, origin: string | null) =>
  namingClauses(atlas, { group, term: null }, origin).map((fact) => [fact.value, fact.clause]);

test('新能源 names 江苏 in 三(八), though the clause states no place', () => {
  expect(clauses('new-energy', 'jiangsu')).toContainEqual(['江苏', '三(八)']);
});

test('a region speaks for its members: 长三角 names 江苏 for 生物医药', () => {
  expect(clauses('biomedicine', 'jiangsu')).toContainEqual(['长三角', '三(十二)']);
});

test('without an origin, or with one that no clause names, nothing is said', () => {
  expect(clauses('new-energy', null)).toEqual([]);
  expect(clauses('metallurgy', 'taiwan')).toEqual([]);
});
