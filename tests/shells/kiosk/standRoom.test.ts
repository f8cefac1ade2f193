import { describe, expect, test } from 'vitest';
import { pixelsPerMillimetre, STAND_SIZES } from '../../../src/shells/room.ts';
import { STAND } from '../../../src/shells/kiosk/settings.ts';
import { standRoom } from '../../../src/shells/kiosk/standRoom.ts';

/** Screens as they are sold, lying and upright; `foot` is how high the lower edge of a totem's glass stands, in millimetres. */
const SCREENS = [
  { name: '55 inches, 1080p', diagonal: 1397, width: 1920, height: 1080, distance: 900 },
  { name: '43 inches, 4K', diagonal: 1092, width: 3840, height: 2160, distance: 700 },
  { name: '43 inches, 4K at 200 %', diagonal: 1092, width: 1920, height: 1080, distance: 700 },
  { name: '32 inches', diagonal: 813, width: 1920, height: 1080, distance: 600 },
  { name: '21.5 inches', diagonal: 546, width: 1920, height: 1080, distance: 500 },
  { name: 'a totem of 43 inches', diagonal: 1092, width: 1080, height: 1920, distance: 700, foot: 700 },
  { name: 'a totem of 55 inches', diagonal: 1397, width: 1080, height: 1920, distance: 700, foot: 450 },
] as const;
/** Where hands reach, standing or from a chair, in millimetres above the floor. */
const REACH = [380, 1220] as const;

for (const { name, width, height, ...screen } of SCREENS) {
  describe(name, () => {
    const stand = { ...STAND, ...screen };
    const millimetre = pixelsPerMillimetre(width, height, stand);
    const divided = standRoom(width, height, { share: 0.3, drawing: false }, stand);
    const { room, rem, control, band, code } = divided;

    test('has controls of 20 mm, and text whose capitals are seen under 0.7° at the smallest', () => {
      expect(control / millimetre).toBeGreaterThanOrEqual(STAND_SIZES.control - 0.01);
      expect(room.target).toBe(control);
      const capital = (0.8 * 0.7 * rem) / millimetre;
      const degrees = (2 * Math.atan(capital / 2 / stand.distance) * 180) / Math.PI;
      expect(degrees).toBeGreaterThanOrEqual(STAND_SIZES.sight - 0.001);
    });

    test('shows a code whose side is a tenth of the reading distance, in a band that leaves three quarters of the glass', () => {
      expect(code / millimetre).toBeGreaterThanOrEqual(stand.distance / 10 - 0.01);
      expect(band).toBeGreaterThanOrEqual(code);
      expect(band).toBeLessThan(height / 4);
    });

    test('leaves map and panel room enough', () => {
      if (room.kind === 'wide') {
        expect(room.panel / rem).toBeGreaterThanOrEqual(16);
        expect(width - room.panel).toBeGreaterThan(width * 0.4);
      } else {
        expect(room.mapHeight / height).toBeGreaterThan(0.3);
        expect((height - room.mapHeight - band) / control).toBeGreaterThan(5);
      }
    });

    test('gives a visitor who asks for it text a quarter larger, and no smaller control', () => {
      const large = standRoom(width, height, { share: 0.3, drawing: false }, { ...stand, large: true });
      expect(large.rem / rem).toBeCloseTo(1.25);
      expect([large.control, large.band, large.base]).toEqual([control, band, rem]);
    });

    if ('foot' in screen)
      test('has every control of panel and band between 380 and 1,220 mm above the floor, lowered too', () => {
        for (const low of [false, true]) {
          const { down, room: own } = standRoom(width, height, { share: 0.3, drawing: false }, { ...stand, low });
          const highest = screen.foot + (height - down - own.mapHeight) / millimetre;
          expect(screen.foot).toBeGreaterThanOrEqual(REACH[0]);
          expect(highest, low ? 'lowered' : 'as it is').toBeLessThanOrEqual(REACH[1]);
        }
      });
  });
}
