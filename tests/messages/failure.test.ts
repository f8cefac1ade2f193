import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { zh } from '../../src/messages/zh/index.ts';
import type { Fault, Flaw } from '../../src/model/fault.ts';

/* Records, so that a kind that is added is a type error here until it is tried. */
const FLAWS: { readonly [K in Flaw['kind']]: Flaw & { readonly kind: K } } = {
  'no-record': { kind: 'no-record' },
  'no-part': { kind: 'no-part', part: 'X1' },
  'empty-part': { kind: 'empty-part', part: 'X1' },
  'cut-part': { kind: 'cut-part', part: 'X1' },
  lost: { kind: 'lost', list: 'X1', id: 'X2', by: 'X3' },
  stray: { kind: 'stray', id: 'X1' },
  count: { kind: 'count', found: 1, wanted: 2 },
};
const FAULTS: { readonly [K in Exclude<Fault['kind'], 'shape'>]: Fault & { readonly kind: K } } = {
  unreachable: { kind: 'unreachable', why: 'X0' },
  unreadable: { kind: 'unreadable', why: 'X0' },
  code: { kind: 'code', why: 'X0' },
  unforeseen: { kind: 'unforeseen', why: 'X1' },
  status: { kind: 'status', status: 503 },
  version: { kind: 'version', wanted: 'X1', found: 'X2' },
};
const ALL: Fault[] = [
  ...Object.values(FAULTS),
  ...Object.values(FLAWS).map((flaw): Fault => ({ kind: 'shape', flaw })),
];
const said = (words: Messages, fault: Fault): string => words.loadFailed({ address: 'X9', fault });

describe('what could not be had', () => {
  test('is said in Chinese in Chinese and in English in English, with the file, what is amiss and what to do', () => {
    for (const fault of ALL) {
      const [chinese, english] = [said(zh, fault), said(en, fault)];
      expect(chinese.replaceAll(/X\d|JSON|HTTP|atlas\.json/g, ''), chinese).not.toMatch(/[a-z]/i);
      expect(english, english).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      for (const sentence of [chinese, english]) {
        expect(sentence).toContain('X9');
        expect(sentence).toMatch(/请|[Rr]eload|try again/);
      }
      const parts = JSON.stringify(fault).match(/X[1-3]/g) ?? [];
      for (const part of parts) expect([chinese, english].map((one) => one.includes(part))).toEqual([true, true]);
    }
  });

  test('has a sentence of its own for every kind', () => {
    for (const words of [zh, en]) expect(new Set(ALL.map((fault) => said(words, fault))).size).toBe(ALL.length);
  });

  test('of no stated version is said to be so', () => {
    const fault: Fault = { kind: 'version', wanted: 'v2', found: '' };
    expect([said(zh, fault), said(en, fault)]).toEqual([
      expect.stringContaining('未写明的'),
      expect.stringContaining('none'),
    ]);
  });
});
