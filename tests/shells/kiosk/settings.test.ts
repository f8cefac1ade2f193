import { describe, expect, test } from 'vitest';
import { isOpen, readStand, STAND, writeStand } from '../../../src/shells/kiosk/settings.ts';

describe('what an address says of a stand', () => {
  test('is the default where it says nothing', () => expect(readStand({})).toEqual({ settings: STAND, faults: [] }));

  test('reads back as it was written', () => {
    const settings = {
      ...STAND,
      diagonal: 546,
      low: true,
      languages: ['zh'] as const,
      idle: 120,
      site: 'https://map.example.cn/gansu/',
      hours: { from: 9 * 60, to: 17 * 60 + 30 },
      event: 'event.json',
      code: '1234',
    };
    expect(readStand(writeStand(settings))).toEqual({ settings, faults: [] });
    expect(writeStand(STAND)).toEqual({});
  });

  test('falls back part by part and names each that cannot be read', () => {
    const { settings, faults } = readStand({
      mm: 'banana',
      idle: '0',
      low: 'yes',
      langs: 'zh.xx',
      site: 'javascript:alert(1)',
      open: '25:00-3',
      code: '12',
      dist: '-5',
      event: 'a b',
    });
    expect(settings).toEqual(STAND);
    expect(faults.map(({ part }) => part).sort()).toEqual(
      ['code', 'dist', 'event', 'idle', 'langs', 'low', 'mm', 'open', 'site'].sort(),
    );
  });
});

describe('opening hours', () => {
  const at = (hour: number, minute = 0): Date => new Date(2026, 10, 27, hour, minute);
  test('hold from their first minute to before their last', () => {
    const hours = { from: 540, to: 1050 };
    expect([at(8, 59), at(9), at(17, 29), at(17, 30)].map((now) => isOpen(hours, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOpen(null, at(3))).toBe(true);
  });
  test('may run over midnight', () => {
    const hours = { from: 1200, to: 120 };
    expect([at(19, 59), at(20), at(1, 59), at(2)].map((now) => isOpen(hours, now))).toEqual([false, true, true, false]);
  });
});
