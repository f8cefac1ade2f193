import { describe, expect, test } from 'vitest';
import { clauseNamed, clauseSubject, clauseText } from '../../src/model/clause.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { atlas } from '../atlas.ts';

describe('a clause', () => {
  test('stands in Chinese as the document numbers it', () => {
    expect(clauseText(atlas, '二(一) 专栏1', 'zh')).toBe('二(一) 专栏1');
  });

  test('is spelt in English so that it can be found', () => {
    const spelt = (clause: string) => clauseText(atlas, clause, 'en');
    expect(spelt('一')).toBe('I');
    expect(spelt('三(五)')).toBe('III(5)');
    expect(spelt('五(二十四)')).toBe('V(24)');
    expect(spelt('二(一) 专栏1')).toBe('II(1) Box 1');
    expect(spelt('第三章 第二节(一) 专栏2-1')).toBe('Ch. 3 Sec. 2(1) Box 2-1');
    expect(spelt('二(三) 指标表')).toBe('II(3) indicator table');
    expect(spelt('三(二)10')).toBe('III(2)10');
  });

  test('of every document reads in English without a Chinese character', () => {
    const left = atlas.documents
      .flatMap((one) => one.clauses)
      .filter((clause) => /[\u4e00-\u9fff]/.test(clauseText(atlas, clause, 'en')));
    expect(left).toEqual([]);
  });

  test('stands with what it is about', () => {
    const clause = { document: 'action-plan-2025', clause: '三(十)' };
    expect(clauseNamed(atlas, clause, 'zh')).toBe('三(十) 电子');
    expect(clauseNamed(atlas, clause, 'en')).toBe('III(10) Electronics');
  });

  test('of every plan and draft says what it is about, in both languages; a report is read by its headings', () => {
    for (const { id, status, clauses } of atlas.documents)
      for (const clause of clauses)
        for (const language of LANGUAGES) {
          const subject = clauseSubject(atlas, { document: id, clause }, language);
          expect(subject !== '', `${id} ${clause} ${language}`).toBe(status !== 'article');
        }
  });
});
