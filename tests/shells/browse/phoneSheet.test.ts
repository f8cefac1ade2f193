import { describe, expect, test } from 'vitest';
import { PhoneSheet, restOf } from '../../../src/shells/browse/PhoneSheet.svelte.ts';
import { isLow, roomOf } from '../../../src/shells/room.ts';

const TOPS = { peek: 700, half: 400, full: 80 };
const wish = { share: 0.27, drawing: false };

describe('the panel of a phone', () => {
  test('rests at the height nearest to where it is let go, carried on by its speed', () => {
    expect([restOf(420, 0, TOPS), restOf(600, 0, TOPS), restOf(100, 0, TOPS)]).toEqual(['half', 'peek', 'full']);
    expect(restOf(380, -2, TOPS)).toBe('full');
    expect(restOf(420, 2, TOPS)).toBe('peek');
  });

  test('follows a finger between its ends, and a press that hardly moves is no drag', () => {
    const sheet = new PhoneSheet('half');
    sheet.take(410, 0, TOPS);
    sheet.drag(412, 10, TOPS);
    expect(sheet.letGo(TOPS)).toBe(false);
    sheet.take(410, 0, TOPS);
    sheet.drag(2000, 1000, TOPS);
    expect(sheet.held).toBe(700);
    expect(sheet.letGo(TOPS)).toBe(true);
    expect([sheet.height, sheet.held]).toEqual(['peek', null]);
  });

  test('steps by keys and a press, and is not left at its lowest when something new is told in it', () => {
    const sheet = new PhoneSheet('half');
    sheet.step(1);
    sheet.step(1);
    expect(sheet.height).toBe('full');
    sheet.press();
    expect(sheet.height).toBe('half');
    sheet.step(-1);
    sheet.show();
    expect(sheet.height).toBe('half');
  });

  test('begins lower with each height on phones and tablets held upright, and beside the map on wide screens', () => {
    for (const [width, height] of [
      [360, 740],
      [390, 844],
      [820, 1180],
    ] as const) {
      const { tops, mapHeight, bar } = roomOf(width, height, wish);
      expect(tops && tops.full < tops.half && tops.half < tops.peek && tops.peek < height - bar).toBe(true);
      expect(mapHeight).toBe(tops?.half);
      expect(roomOf(width, height, wish, undefined, 'peek').mapHeight).toBe(tops?.peek);
    }
    expect(roomOf(844, 390, wish).tops).toBeNull();
    expect([isLow(256, 15), isLow(740, 15)]).toEqual([true, false]);
  });
});
