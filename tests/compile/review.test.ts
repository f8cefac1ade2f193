import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/compile/problems.ts';
import { overlaid } from '../../src/compile/read.ts';
import { readReview } from '../../src/compile/review.ts';
import type { BoundarySet } from '../../src/model/boundary.ts';
import { atlas } from '../atlas.ts';
import { SEEDS } from './seeds.ts';

const PLATFORM: BoundarySet = {
  ...atlas.boundary,
  development: false,
  reviewStatus: 'approved',
  number: 'GS(2024)0001号',
};

describe('the review of this map', () => {
  const seeds = SEEDS;

  function read(yaml: string, boundary = PLATFORM) {
    const problems = new Problems();
    return {
      review: readReview(overlaid(seeds, { 'seeds/review.yaml': yaml }), boundary, problems),
      problems: problems.toStrings(),
    };
  }

  test('is stated, and today it is unreviewed', () => {
    expect(atlas.review.status).toBe('unreviewed');
    expect(atlas.boundary.development).toBe(true);
  });

  for (const number of ['甘S(2026)012号', '甘S（2026）12号', 'GS(2026)1234号', 'GS（2026）0012号'])
    test(`takes ${number} where approved`, () => {
      const { review, problems } = read(`status: approved\nnumber: ${number}\n`);
      expect(problems).toEqual([]);
      expect(review?.number).toBe(number);
    });

  test('without a status, or with one that is none, is refused', () => {
    expect(read('date: "2026-11-21"\n').problems).toEqual(['seeds/review.yaml:1: key "status" is missing']);
    expect(read('status: yes please\n').problems[0]).toMatch('"yes please" is not one of');
  });

  test('approved without a number is refused', () => {
    expect(read('status: approved\n').problems).toEqual([
      'seeds/review.yaml:1: an approved map has a number; add `number: 甘S(2026)012号` as it was given, or lower the status',
    ]);
  });

  test('with a number but not approved is refused', () => {
    expect(read('status: submitted\nnumber: 甘S(2026)012号\n').problems).toEqual([
      'seeds/review.yaml:2: only an approved map has a number, and this one is submitted; drop the number or raise the status',
    ]);
  });

  for (const number of ['012', '甘S2026012号', '审图号：甘S(2026)012号', '川S(2026)012号'])
    test(`with ${number} as its number is refused`, () => {
      expect(read(`status: approved\nnumber: '${number}'\n`).problems).toEqual([
        `seeds/review.yaml:2: "${number}" is no map approval number; write it as 甘S(2026)012号 or GS(2026)012号`,
      ]);
    });

  test('with the number of the boundary set is refused', () => {
    expect(read('status: approved\nnumber: GS(2024)0001号\n').problems).toEqual([
      'seeds/review.yaml:2: GS(2024)0001号 is the number of the boundary set; this map needs a number of its own',
    ]);
  });

  test('approved on the development boundaries is refused', () => {
    expect(read('status: approved\nnumber: 甘S(2026)012号\n', atlas.boundary).problems).toEqual([
      'seeds/review.yaml:1: a map on the development boundaries cannot be approved; put an authoritative set into seeds/geometry or lower the status',
    ]);
  });

  test('with a note in one language only is refused', () => {
    expect(read('status: submitted\nnote: 已于十一月送审。\n').problems).toEqual([
      'seeds/review.yaml:2: a note is given in both languages; add the other of note and noteEnglish',
    ]);
  });
});
