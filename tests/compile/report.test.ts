import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const lines = readFileSync(resolve(import.meta.dirname, '../../data/report.md'), 'utf8').split('\n');
const about = (text: string): string[] => lines.filter((line) => line.includes(text));

test('a qualifier stands where Chinese puts it: 以上 after the number, 之一 after the noun', () => {
  expect(about('甘肃省 应用标杆 2025')[0]).toContain('50个以上 (');
  expect(about('甘肃省 全国一体化算力网络枢纽节点')[0]).toContain('8个之一 (');
  expect(lines.filter((line) => /(以上|以下|左右|之一|余|多)\d/.test(line))).toEqual([]);
});

test('a range is called a range, and only what is said in words has no number', () => {
  expect(about('标识解析二级节点 2025')).toContainEqual(
    expect.stringMatching(/^- a range, no single number: 甘肃省 标识解析二级节点 2025 2—3/),
  );
  expect(about('in words, no number').filter((line) => /\d[—-]\d/.test(line.split(' (')[0] ?? ''))).toEqual([]);
});
