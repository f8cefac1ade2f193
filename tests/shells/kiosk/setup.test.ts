import { describe, expect, test } from 'vitest';
import { read, remember, remembered, write, type Remembering } from '../../../src/shells/kiosk/device.ts';
import { readStand, STAND, writeStand } from '../../../src/shells/kiosk/settings.ts';
import { CHECKS, selfCheck, type Machine } from '../../../src/shells/kiosk/setup/selfCheck.ts';

/** Storage as a browser has it. */
function device(): Remembering {
  const kept = new Map<string, string>();
  return {
    localStorage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) },
  };
}
/** A browser that refuses storage throws at the name of it. */
const blocked: Remembering = {
  get localStorage(): never {
    throw new DOMException('refused', 'SecurityError');
  },
};
const full: Remembering = {
  localStorage: {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  },
};

describe('a device', () => {
  test('remembers the stand it was told to be', () => {
    const here = device();
    const settings = { ...STAND, diagonal: 546, site: 'https://map.example.cn/', hours: { from: 540, to: 1050 } };
    expect(remembered(here)).toEqual({});
    expect(remember(here, writeStand(settings))).toBe(true);
    expect(readStand(remembered(here))).toEqual({ settings, faults: [] });
  });

  test('that keeps nothing, or is full, is no error: it says so', () => {
    for (const here of [blocked, full]) {
      expect(remembered(here)).toEqual({});
      expect(remember(here, { mm: '546' })).toBe(false);
      expect([read(here, 'x'), write(here, 'x', 'y')]).toEqual([null, false]);
    }
  });
});

describe('the self-check', () => {
  const good: Machine = {
    ...device(),
    drawn: (character) => character,
    renderer: () => 'Intel UHD 770',
    fingers: 10,
    kept: 'machine',
  };
  const states = (machine: Partial<Machine>, site: string | null = 'https://map.example.cn/') =>
    Object.fromEntries(selfCheck({ ...good, ...machine }, site).map(({ check, state }) => [check, state]));

  test('has one line for each thing, all good on a good machine', () => {
    expect(states({})).toEqual(Object.fromEntries(CHECKS.map((one) => [one, 'good'])));
  });

  test('sees a font without Chinese by characters that look like one of no script', () => {
    expect(states({ drawn: () => 'a box' })['fonts']).toBe('bad');
    expect(states({ drawn: (one) => (one === String.fromCodePoint(0x7518) ? one : 'a box') })['fonts']).toBe('bad');
  });

  test('tells a map drawn by the processor from one drawn by a card, and from none', () => {
    expect(states({ renderer: () => 'ANGLE (Google, SwiftShader)' })['webgl']).toBe('part');
    expect(states({ renderer: () => null })['webgl']).toBe('bad');
  });

  test('counts fingers, tries storage, asks whether a copy is here and where codes lead', () => {
    expect([states({ fingers: 1 })['touch'], states({ fingers: 0 })['touch']]).toEqual(['part', 'bad']);
    expect(states(Object.defineProperties({}, Object.getOwnPropertyDescriptors(full)))['storage']).toBe('bad');
    expect([states({ kept: 'copy' })['offline'], states({ kept: null })['offline']]).toEqual(['part', 'bad']);
    expect(states({}, null)['site']).toBe('bad');
  });
});
