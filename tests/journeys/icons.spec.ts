import { SITE_TYPES } from '../../src/model/atlas.ts';
import { ICON_STROKE, SITE_ICONS } from '../../src/theme/siteIcons.ts';
import { expect, test } from './journey.ts';

test('at 16 pixels any two site icons differ in at least a sixth of their ink', async ({ page }) => {
  const inks = await page.evaluate(
    ({ icons, stroke }) =>
      icons.map(({ solid, line }) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 16;
        const context = canvas.getContext('2d')!;
        context.lineCap = context.lineJoin = 'round';
        context.fill(new Path2D(solid), 'evenodd');
        context.lineWidth = stroke.edge;
        context.stroke(new Path2D(solid));
        context.lineWidth = stroke.line;
        context.stroke(new Path2D(line));
        return [...context.getImageData(0, 0, 16, 16).data].filter((_, i) => i % 4 === 3);
      }),
    { icons: SITE_TYPES.map((type) => SITE_ICONS[type]), stroke: ICON_STROKE },
  );
  const total = (ink: readonly number[]): number => ink.reduce((sum, alpha) => sum + alpha, 0);
  for (const [i, a] of inks.entries()) {
    for (const [j, b] of inks.slice(0, i).entries()) {
      const apart = total(a.map((alpha, k) => Math.abs(alpha - (b[k] ?? 0))));
      expect(apart / (total(a) + total(b)), `${SITE_TYPES[i]} and ${SITE_TYPES[j]}`).toBeGreaterThan(1 / 6);
    }
  }
});
