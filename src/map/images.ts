import type { Map as GlMap } from 'maplibre-gl';
import { SITE_TYPES, type SiteType } from '../model/atlas.ts';
import { HUES } from '../model/hues.ts';
import {
  BADGE,
  BADGE_EDGE,
  BADGE_RADIUS,
  DOTS,
  HATCH,
  ICON_STROKE,
  NEAR_DASH,
  NEW_AREA_ICON,
  NEW_AREA_MARK,
  NEW_AREA_STRIPES,
  PLANE,
  SITE_ICONS,
  SITE_SCALE,
} from '../theme/siteIcons.ts';
import type { Theme, ZoneColours } from '../theme/theme.ts';
import { DISC } from '../layers/discs.ts';

/** What takes images under their names: a map for the first time, or one that replaces what it has. */
export interface ImageRack {
  addImage(name: string, image: ImageData, options: { pixelRatio: number }): unknown;
}

/** Takes images under their names, whether the map has them already or not, and of whatever size: a restored context brings its own back. */
export function rackOf(map: Pick<GlMap, 'getImage' | 'updateImage' | 'removeImage' | 'addImage'>): ImageRack {
  return {
    addImage: (name, image, options) => {
      const before = map.getImage(name)?.data;
      if (before && before.width === image.width && before.height === image.height) return map.updateImage(name, image);
      if (before) map.removeImage(name);
      return map.addImage(name, image, options);
    },
  };
}

/** Draws every icon of the map at the device's pixel ratio; drawn again after a lost context is the map's own work. */
export function addImages(map: ImageRack, theme: Theme, pixelRatio: number): void {
  const size = theme.map.icon;
  for (const type of SITE_TYPES) {
    for (const [name, dash] of [
      ['site', []],
      ['near', NEAR_DASH],
    ] as const) {
      map.addImage(
        `${name}-${type}`,
        draw(size, pixelRatio, (context, unit) => drawSite(context, unit, theme, type, dash)),
        { pixelRatio },
      );
    }
  }
  for (const zone of HUES) {
    map.addImage(`hatch-${zone}`, hatch(theme.zone[zone], pixelRatio), { pixelRatio });
    map.addImage(`dots-${zone}`, dots(theme.zone[zone], pixelRatio), { pixelRatio });
  }
  map.addImage(
    'air',
    draw(theme.map.plane, pixelRatio, (context, unit) => drawPlane(context, unit, theme)),
    { pixelRatio },
  );
  map.addImage(
    'badge',
    draw(size * BADGE, pixelRatio, (context, unit) => {
      context.fillStyle = theme.ink;
      context.strokeStyle = theme.sheet;
      context.lineWidth = BADGE_EDGE * unit;
      context.beginPath();
      context.arc(8 * unit, 8 * unit, BADGE_RADIUS * unit, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }),
    { pixelRatio },
  );
  for (let radius = DISC.least; radius <= DISC.most.wide; radius++)
    map.addImage(`disc-${radius}`, disc(radius, pixelRatio, theme, true), { pixelRatio });
  map.addImage('disc-none', disc(DISC.open, pixelRatio, theme, false), { pixelRatio });
  for (const tier of ['key', 'cultivate', 'none'] as const) {
    map.addImage(
      tier === 'key' ? 'new-area' : `new-area-${tier}`,
      draw(size * NEW_AREA_MARK, pixelRatio, (context, unit) => drawNewArea(context, unit, theme, tier)),
      { pixelRatio },
    );
  }
}

/** A disc with its edge, filled for a number, open with a dash for none. */
function disc(radius: number, pixelRatio: number, theme: Theme, stated: boolean): ImageData {
  const side = 2 * (radius + theme.map.edge);
  return draw(side, pixelRatio, (context, unit) => {
    context.scale((16 * unit) / side, (16 * unit) / side);
    context.translate(side / 2, side / 2);
    context.lineWidth = theme.map.edge;
    context.fillStyle = stated ? theme.ink : theme.sheet;
    context.strokeStyle = stated ? theme.sheet : theme.ink;
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    if (stated) return;
    context.stroke(new Path2D(DISC.dash));
  });
}

/** A small plane without a frame: an airport of the reference geography. */
function drawPlane(context: CanvasRenderingContext2D, unit: number, theme: Theme): void {
  context.scale(unit, unit);
  const path = new Path2D(PLANE);
  context.strokeStyle = theme.halo;
  context.lineWidth = 2.4;
  context.lineJoin = 'round';
  context.stroke(path);
  context.fillStyle = theme.referenceText;
  context.fill(path);
}

/** The hexagon of Lanzhou New Area: solid, striped or bare, like a city's fill. */
function drawNewArea(
  context: CanvasRenderingContext2D,
  unit: number,
  theme: Theme,
  tier: 'key' | 'cultivate' | 'none',
): void {
  context.scale(unit, unit);
  const path = new Path2D(NEW_AREA_ICON);
  context.strokeStyle = theme.sheet;
  context.lineWidth = 3;
  context.stroke(path);
  context.fillStyle = tier === 'key' ? theme.accent : theme.sheet;
  context.fill(path);
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.4;
  context.stroke(path);
  if (tier !== 'cultivate') return;
  context.clip(path);
  context.lineWidth = 1.8;
  context.stroke(new Path2D(NEW_AREA_STRIPES));
}

/** A tile of slanting stripes: cultivated industries. */
function hatch({ fill, pale }: ZoneColours, pixelRatio: number): ImageData {
  return draw(HATCH.side, pixelRatio, (context, unit) => {
    context.scale((unit * 16) / HATCH.side, (unit * 16) / HATCH.side);
    context.fillStyle = pale;
    context.fillRect(0, 0, HATCH.side, HATCH.side);
    context.strokeStyle = fill;
    context.lineWidth = HATCH.width;
    context.stroke(new Path2D(HATCH.d));
  });
}

/** A tile with a dot, as large as one of stripes: what a report alone says. */
function dots({ fill, pale }: ZoneColours, pixelRatio: number): ImageData {
  return draw(HATCH.side, pixelRatio, (context, unit) => {
    context.scale((unit * 16) / HATCH.side, (unit * 16) / HATCH.side);
    context.fillStyle = pale;
    context.fillRect(0, 0, HATCH.side, HATCH.side);
    context.fillStyle = fill;
    context.beginPath();
    context.arc(HATCH.side / 2, HATCH.side / 2, DOTS.radius, 0, 2 * Math.PI);
    context.fill();
  });
}

/** A site's icon in its frame; a dashed frame says that the position is known only to the district or city. */
function drawSite(
  context: CanvasRenderingContext2D,
  unit: number,
  theme: Theme,
  type: SiteType,
  dash: readonly number[],
): void {
  context.scale(unit, unit);
  context.fillStyle = theme.sheet;
  context.strokeStyle = theme.ink;
  context.lineWidth = 0.9;
  context.setLineDash([...dash]);
  context.beginPath();
  context.roundRect(0.8, 0.8, 14.4, 14.4, 3.2);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  const { solid, line } = SITE_ICONS[type];
  context.scale(SITE_SCALE, SITE_SCALE);
  context.translate(2.8, 2.8);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.fillStyle = theme.ink;
  context.lineWidth = ICON_STROKE.edge;
  context.fill(new Path2D(solid), 'evenodd');
  context.stroke(new Path2D(solid));
  context.lineWidth = ICON_STROKE.line;
  context.stroke(new Path2D(line));
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
