import { expect, test } from 'vitest';
import { chainGoals, chainStory } from '../../src/model/chainGoals.ts';
import { atlas } from '../atlas.ts';
import { panelAt } from '../net/shownAt.ts';

test('new energy is the largest chain, by how much and what doubles is computed from the goals themselves', () => {
  const goals = chainGoals(atlas);
  const story = chainStory(goals);
  expect(story?.largest.from.subject).toBe('新能源及新能源装备制造');
  const amounts = goals.map(({ from }) => Number(from.value)).sort((a, b) => b - a);
  expect(story?.times).toBeCloseTo((amounts[0] ?? 0) / (amounts[1] ?? 1));
  expect(story?.doubling.map(({ from }) => from.subject)).toContain('电子');
});

test('the figures say it in one sentence above the chart, in both languages', () => {
  expect(panelAt('/?lens=figures').panel.text).toMatch(
    /2025年新能源及新能源装备制造最大，是第二位.+的[\d.]+倍，占各链目标之和的\d+%/,
  );
  expect(panelAt('/?lens=figures&lang=en').panel.text).toContain('the largest is');
});
