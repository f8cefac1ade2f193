import type { Map as GlMap } from 'maplibre-gl';
import { SITE_TYPES } from '../model/atlas.ts';
import { NEW_AREA_ICON, SITE_ICONS } from '../theme/siteIcons.ts';
import type { Theme } from '../theme/theme.ts';

/** Draws every icon of the map at the device's pixel ratio; drawn again after a lost context is the map's own work. */
export function addImages(map: GlMap, theme: Theme, pixelRatio: number): void {
  const size = theme.map.icon;
  for (const type of SITE_TYPES) {
    map.addImage(
      `site-${type}`,
      draw(size, pixelRatio, (context, unit) => {
        context.fillStyle = theme.sheet;
        context.strokeStyle = theme.ink;
        context.lineWidth = 0.9 * unit;
        context.beginPath();
        context.roundRect(0.8 * unit, 0.8 * unit, 14.4 * unit, 14.4 * unit, 3.2 * unit);
        context.fill();
        context.stroke();
        context.scale(unit * 0.82, unit * 0.82);
        context.translate(1.75, 1.75);
        context.lineWidth = 1.5;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.stroke(new Path2D(SITE_ICONS[type]));
      }),
      { pixelRatio },
    );
  }
  map.addImage(
    'new-area',
    draw(size * 0.86, pixelRatio, (context, unit) => {
      context.scale(unit, unit);
      context.fillStyle = theme.accent;
      context.strokeStyle = theme.sheet;
      context.lineWidth = 1.6;
      const path = new Path2D(NEW_AREA_ICON);
      context.stroke(path);
      context.fill(path);
    }),
    { pixelRatio },
  );
}

function draw(
  size: number,
  pixelRatio: number,
  paint: (context: CanvasRenderingContext2D, unit: number) => void,
): ImageData {
  const pixels = Math.ceil(size * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('a 2D canvas is needed to draw icons');
  paint(context, pixels / 16);
  return context.getImageData(0, 0, pixels, pixels);
}
