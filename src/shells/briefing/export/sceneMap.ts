import { atFrame } from '../../../lenses/aims.ts';
import { answerTo } from '../../../lenses/lenses.ts';
import { onMap } from '../../../lenses/onMap.ts';
import { CLOSE } from '../../../layers/sites.ts';
import type { LegendEntry } from '../../../layers/layer.ts';
import type { MapGeometry } from '../../../model/geometry.ts';
import { placePlate, type Placed } from '../../../plate/place.ts';
import type { Measure } from '../../../plate/text.ts';
import { clearOf } from '../../../stage/Camera.svelte.ts';
import { legendOf } from '../../../stage/legend.ts';
import type { Theme } from '../../../theme/theme.ts';
import { readRoute } from '../../../view/route.ts';
import { sceneAim } from '../sceneAim.ts';
import { sceneDrawing, type SceneDrawing } from '../sceneDrawing.ts';
import type { Sheet, Telling } from './sheet.ts';

/** Of a map on paper: its size in CSS pixels, and how large its text stands against a desk screen. */
export interface MapBox {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Width of a map in CSS pixels at scale 1 under which names take their narrow stands. */
const TIGHT = 600;
/** What the land keeps clear of at each edge, CSS pixels at scale 1. */
const CLEAR = 18;
/** The aim that shows what lies beyond Gansu. */
const FRAMED = atFrame().key;

/** What stands beside a scene's words: a map and what its colours say, or a drawing that says so itself. */
export interface SceneMap {
  readonly placed: Placed;
  readonly drawing: SceneDrawing | null;
  readonly legend: readonly LegendEntry[];
}

/** What a sheet's address shows, without a base map. */
export function sceneMap(
  { atlas, language, messages }: Telling,
  geometry: MapGeometry,
  theme: Theme,
  { address, title, href }: Pick<Sheet, 'address' | 'title' | 'href'>,
  { width, height, scale }: MapBox,
  measure?: Measure,
): SceneMap {
  const { view } = readRoute(address, { atlas, whole: true });
  const { ask } = view;
  const frame = { ...view.frame, language, base: false };
  const shown = onMap(atlas, ask, answerTo(atlas, ask, frame.tray), frame, { scale, tight: width / scale < TIGHT });
  const aim = sceneAim(atlas, geometry, ask);
  const clear = CLEAR * scale;
  /* Names beneath what stands at the lower edge take two lines. */
  const bottom = clear * (aim.key === FRAMED ? 2.6 : 1);
  const padding = clearOf(aim, { padding: { top: clear, right: clear, bottom, left: clear }, legend: 0, scale });
  const placed = placePlate({
    atlas,
    geometry,
    sizes: theme.map,
    ...shown,
    aim,
    box: { width, height, padding },
    ...(measure ? { measure } : {}),
  });
  const { zones } = legendOf(
    { atlas, theme, basemap: null },
    { language, messages },
    /* Paper carries names and zones; the signs are the screen's. */
    { ask, frame, shown: { ...shown, signs: null }, referenced: false, close: placed.zoom >= CLOSE },
  );
  const box = { width, height, label: messages.takeaway.mapOf(title), href };
  const drawing = sceneDrawing({ atlas, language, messages }, address, box);
  return { placed, drawing, legend: drawing ? [] : zones };
}
