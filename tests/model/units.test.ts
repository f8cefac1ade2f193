import { expect, test } from 'vitest';
import { englishAmount, englishScale } from '../../src/model/units.ts';

const said = (value: number, unit: string | null, counted: string | null = null): string => {
  const { lead, figure, unit: name } = englishAmount([value], unit, counted);
  return [lead, figure, name].filter((part) => part !== '').join(' ');
};

test('power is said in the unit that keeps its number short', () => {
  expect([said(500, '千瓦'), said(5000, '千瓦'), said(280, '万千瓦')]).toEqual(['500 kW', '5 MW', '2.8 GW']);
});

test('a rank ends as English ordinals do, the teens too', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map((value) => said(value, '位'))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
  ]);
});

test('a unit that is not known stays as it is written, in a line and on a chart', () => {
  expect(said(3, '斛')).toBe('3 斛');
  expect(englishScale('斛', null)).toEqual({ times: 1, unit: '斛' });
  expect(englishScale('位', null)).toEqual({ times: 1, unit: '' });
});

test.each([
  ['万亿元', { times: 1, unit: 'trillion yuan' }],
  ['亿元', { times: 0.1, unit: 'billion yuan' }],
  ['万吨/年', { times: 10, unit: 'thousand tonnes a year' }],
  ['亿千瓦', { times: 100, unit: 'GW' }],
  ['万千瓦', { times: 10, unit: 'MW' }],
])('a chart in %s has one scale for all its values', (unit, scale) => expect(englishScale(unit, null)).toEqual(scale));
