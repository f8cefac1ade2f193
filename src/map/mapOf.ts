import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { LngLat as GlLngLat, ScaleControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import { keptOnGansu, LEAST_ZOOM, MOST_ZOOM } from '../model/camera.ts';
import { reducedMotion } from './ease.ts';
import { PatientMap } from './PatientMap.ts';

setWorkerUrl(workerUrl);

/** Frames before the first whole one are not shown; drawn this small they cost a slow GPU nothing. Canvas pixels a CSS pixel. */
const SKETCH = 1 / 16;

/** How long the scale may be, in CSS pixels: as its words grow, so that they do not run out of it. */
function longestScale(): number {
  return 7.5 * parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The rule of `keptOnGansu` for MapLibre's own kind of point. */
function keepGansu({ lng, lat }: GlLngLat, zoom: number): { center: GlLngLat; zoom: number } {
  const kept = keptOnGansu({ center: [lng, lat], zoom });
  return { center: new GlLngLat(...kept.center), zoom: kept.zoom };
}

/** A MapLibre map as the atlas wants one: flat, held over Gansu, quiet to screen readers. Throws where the browser gives no WebGL context. */
export function mapOf(container: HTMLElement, style: StyleSpecification): PatientMap {
  const map = new PatientMap({
    container,
    /* Half of the paint follows the features and cannot fade: so that a change of theme is one change, nothing fades. */
    style: { ...style, transition: { duration: 0, delay: 0 } },
    transformConstrain: keepGansu,
    boxZoom: false,
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: false,
    fadeDuration: reducedMotion() ? 0 : 180,
    pixelRatio: SKETCH,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const scale = new ScaleControl({ maxWidth: longestScale() });
  map.addControl(scale, 'bottom-left');
  /* Another room has another size of text. */
  map.on('resize', () => {
    scale.options.maxWidth = longestScale();
    scale.setUnit('metric');
  });
  const canvas = map.getCanvas();
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  return map;
}
