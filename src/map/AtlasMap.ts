import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import {
  type GeoJSONSource,
  LngLat as GlLngLat,
  prewarm,
  ScaleControl,
  setWorkerUrl,
  type MapMouseEvent,
  type PaddingOptions,
} from 'maplibre-gl';
import { citiesUnder, nameGrounds } from '../layers/nameGrounds.ts';
import { CLOSE } from '../layers/sites.ts';
import { changingSources, sizedSources } from '../layers/sources.ts';
import { layersOf, toStyle, type MapState, type Tier } from '../layers/style.ts';
import type { Basemap } from '../model/basemap.ts';
import { keptOnGansu, LEAST_ZOOM, MOST_FRAMED, MOST_ZOOM } from '../model/camera.ts';
import { GANSU, type MapGeometry } from '../model/geometry.ts';
import type { Atlas, LngLat } from '../model/atlas.ts';
import type { Theme } from '../theme/theme.ts';
import { Ease } from './ease.ts';
import { addImages, type ImageRack } from './images.ts';
import { PatientMap } from './PatientMap.ts';
import { restyle } from './restyle.ts';

setWorkerUrl(workerUrl);
/* The worker starts while the data are still on their way. */
prewarm();

/** How long colours ease from one question to the next, and arcs take to grow; milliseconds. */
const FADE = 320;
const DRAW = 750;
/** Frames before the first whole one are not shown; drawn this small they cost a slow GPU nothing. Canvas pixels a CSS pixel. */
const SKETCH = 1 / 16;
/** How long the pointer rests on a city before the map answers, in milliseconds. */
const REST = 120;
/** How long after a press its click may still come, in milliseconds. */
const LET_GO = 350;
/** The same rule for MapLibre's own kind of point. */
function keepGansu({ lng, lat }: GlLngLat, zoom: number): { center: GlLngLat; zoom: number } {
  const kept = keptOnGansu({ center: [lng, lat], zoom });
  return { center: new GlLngLat(...kept.center), zoom: kept.zoom };
}

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly geometry: MapGeometry;
  readonly theme: Theme;
  readonly basemap: Basemap | null;
  readonly state: MapState;
  readonly padding: PaddingOptions;
  /** Places or sites were clicked at a point in CSS pixels: none on open ground, several where symbols overlap. */
  readonly onPick: (ids: readonly string[], at: { x: number; y: number }, adding: boolean) => void;
  readonly onHover: (id: string | null, at: { x: number; y: number }) => void;
  /** The map came near enough to show every site, or went back. */
  readonly onClose: (close: boolean) => void;
  readonly onReady: () => void;
  /** The first whole frame is on screen. */
  readonly onDrawn: () => void;
  /** The browser took the WebGL context away, or gave it back. */
  readonly onLost: (lost: boolean) => void;
}

/** The map: takes what to show, says what was clicked. It never asks the map what it shows. */
export class AtlasMap {
  readonly #map: PatientMap;
  readonly #options: AtlasMapOptions;
  #atlas: Atlas;
  #theme: Theme;
  #pixelRatio = 1;
  #state: MapState;
  #chosen: readonly string[] = [];
  #tiers: Readonly<Record<string, Tier>> = {};
  #grounds: Readonly<Record<string, string>> = {};
  readonly #under = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  #pointed: string | null = null;
  #hover: string | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #styled = false;
  #close = false;
  #pending: (() => void) | null = null;
  readonly #fading = new Ease();
  readonly #drawing = new Ease();

  /** Throws where the browser gives no WebGL context. */
  constructor(options: AtlasMapOptions) {
    this.#options = options;
    this.#state = options.state;
    this.#atlas = options.atlas;
    this.#theme = options.theme;
    const { container, atlas, geometry, theme, basemap, state, padding } = options;
    this.#map = new PatientMap({
      container,
      /* Half of the paint follows the features and cannot fade: so that a change of theme is one change, nothing fades. */
      style: { ...toStyle({ atlas, theme, basemap }, geometry, state), transition: { duration: 0, delay: 0 } },
      bounds: GANSU,
      fitBoundsOptions: { padding },
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
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 120 }), 'bottom-left');
    const canvas = this.#map.getCanvas();
    canvas.removeAttribute('aria-label');
    canvas.setAttribute('aria-hidden', 'true');
    canvas.tabIndex = -1;
    this.#map.on('style.load', () => {
      /* Whole pixels a CSS pixel: a pattern of a fraction is not drawn. */
      this.#pixelRatio = Math.min(4, Math.ceil(window.devicePixelRatio * this.#state.scale));
      addImages(rack(this.#map), this.#theme, this.#pixelRatio);
      this.#styled = true;
      this.#restore();
      if (this.#atlas !== atlas) {
        const latest = this.#atlas;
        this.#atlas = atlas;
        this.learn(latest);
      }
      options.onLost(false);
      options.onReady();
    });
    /* Journeys and pictures wait for a still map: idle once everything asked for is drawn. */
    this.#map.on('idle', () => {
      if (this.#pending === null) document.documentElement.dataset['map'] = 'idle';
    });
    this.#map.once('load', () => {
      /* Null follows the screen again, also from one screen to another. */
      this.#map.setPixelRatio(null as unknown as number);
      /* What `npm run bench` reads: the first whole frame is drawn, and the map answers. */
      this.#map.once('render', () => performance.mark('map-interactive'));
    });
    this.#map.once('idle', () => {
      container.dataset['drawn'] = '';
      options.onDrawn();
    });
    this.#map.on('movestart', () => (document.documentElement.dataset['map'] = 'moving'));
    /* While the context is lost the map has no style, and nothing may move on it; once it is back, `style.load` says so again. */
    this.#map.on('webglcontextlost', () => {
      this.#styled = false;
      this.#still();
      options.onLost(true);
    });
    this.#map.on('zoom', () => {
      const close = this.#map.getZoom() >= CLOSE;
      if (close !== this.#close) options.onClose((this.#close = close));
    });
    this.#waitForAnswers();
    this.#map.on('click', (event) => options.onPick(this.#hits(event), event.point, event.originalEvent.shiftKey));
    this.#map.on('mousemove', (event) => this.#pointAt(this.#hits(event)[0] ?? null, event));
    this.#map.on('mouseout', (event) => this.#pointAt(null, event));
  }

  /** Follows the view, one frame after the page: what a person reads is on screen before the map draws again. */
  show(state: MapState, chosen: readonly string[], tiers: Readonly<Record<string, Tier>>): void {
    const waiting = this.#pending !== null;
    this.#pending = () => this.#apply(state, chosen, tiers);
    if (waiting) return;
    document.documentElement.dataset['map'] = 'moving';
    requestAnimationFrame(() =>
      setTimeout(() => {
        const apply = this.#pending;
        this.#pending = null;
        apply?.();
        this.#map.release();
        this.#map.triggerRepaint();
      }),
    );
  }

  /** Takes in facts that came after the map: who asks which origin. */
  learn(atlas: Atlas): void {
    /* English that comes later changes no source. */
    if (atlas.facts === this.#atlas.facts) return;
    this.#atlas = atlas;
    if (!this.#styled) return;
    for (const [id, data] of Object.entries(changingSources(atlas, this.#options.geometry, this.#theme.map)))
      void this.#map.getSource<GeoJSONSource>(id)?.setData(data);
  }

  /** Only values that changed reach the map. */
  #apply(state: MapState, chosen: readonly string[], tiers: Readonly<Record<string, Tier>>): void {
    const before = this.#state;
    if (this.#styled && recoloured(before, state, this.#tiers, tiers)) this.#fade(before);
    for (const key of Object.keys(state) as (keyof MapState)[]) {
      if (this.#styled && !same(state[key], this.#state[key])) this.#map.setGlobalStateProperty(key, state[key]);
    }
    this.#state = state;
    if (this.#styled && state.origin !== before.origin && state.origin !== null) this.#drawArcs();
    if (chosen.join() !== this.#chosen.join()) this.#applyChosen(chosen, false);
    if (!same(tiers, this.#tiers)) this.#applyTiers(tiers, false);
    this.#applyGrounds(false);
  }

  /** Wears another theme: colours, sizes and images change; sources, layers and state stay. Before the style is there, nothing happens. */
  wear(theme: Theme): void {
    if (theme === this.#theme || !this.#styled) return;
    const { atlas, basemap } = this.#options;
    for (const { layer, group, name, value } of restyle(
      layersOf({ atlas, theme: this.#theme, basemap }),
      layersOf({ atlas, theme, basemap }),
    )) {
      if (group === 'paint') this.#map.setPaintProperty(layer, name as never, value as never, { validate: false });
      else this.#map.setLayoutProperty(layer, name as never, value as never, { validate: false });
    }
    addImages(rack(this.#map), theme, this.#pixelRatio);
    const resized = !same(theme.map, this.#theme.map);
    this.#theme = theme;
    if (resized) this.#resize();
  }

  /** Where names, badges and spread sites stand goes by the theme's sizes. */
  #resize(): void {
    this.#under.clear();
    for (const [id, data] of Object.entries(sizedSources(this.#atlas, this.#theme.map)))
      void this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    this.#applyGrounds(false);
  }

  /** Shows the whole province inside the padding (CSS pixels). */
  home(padding: PaddingOptions, animate: boolean): void {
    this.fit(GANSU, padding, animate);
  }

  /** Shows bounds [[west, south], [east, north]] in degrees inside the padding, after taking note of the container's size. */
  fit(bounds: [[number, number], [number, number]], padding: PaddingOptions, animate = true): void {
    this.#map.resize();
    this.#map.fitBounds(bounds, { padding, maxZoom: MOST_FRAMED, animate: animate && !reducedMotion(), duration: 700 });
  }

  /** Brings a point into the middle of the padded view at a zoom; by an offset, since a padding would stay with the map. */
  flyTo(at: LngLat, zoom: number, { left = 0, right = 0, top = 0, bottom = 0 }: PaddingOptions): void {
    this.#map.resize();
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.#map.easeTo({ center: [at[0], at[1]], zoom, offset, animate: !reducedMotion(), duration: 900 });
  }

  /** Tells where the province's bounds lie in the container, in CSS pixels, now and whenever the camera moves; until it is let go. */
  follow(tell: (frame: { x: number; y: number; width: number; height: number }) => void): () => void {
    const [low, high] = GANSU;
    const now = (): void => {
      const [west, east] = [this.#map.project([low[0], high[1]]), this.#map.project([high[0], low[1]])];
      tell({ x: west.x, y: west.y, width: east.x - west.x, height: east.y - west.y });
    };
    this.#map.on('move', now);
    this.#map.on('resize', now);
    now();
    return () => {
      this.#map.off('move', now);
      this.#map.off('resize', now);
    };
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, animate: !reducedMotion(), duration: 250 });
  }

  destroy(): void {
    clearTimeout(this.#resting);
    this.#still();
    this.#map.remove();
  }

  /** Ends every movement where it is; a style that comes back has none under way. */
  #still(): void {
    this.#fading.stop();
    this.#drawing.stop();
  }

  /** The colours before fade out over the new ones. */
  #fade({ hues, focus }: MapState): void {
    if (reducedMotion()) return;
    const map = this.#map;
    for (const id of Object.keys(hues))
      map.setFeatureState({ source: 'cities', id }, { tierBefore: this.#tiers[id] ?? null });
    map.setGlobalStateProperty('huesBefore', hues);
    map.setGlobalStateProperty('focusBefore', focus);
    this.#fading.run(FADE, (t) => map.setGlobalStateProperty('before', 1 - t));
  }

  /** Arcs grow from the origin to those who ask. */
  #drawArcs(): void {
    this.#drawing.run(reducedMotion() ? 0 : DRAW, (t) => this.#map.setGlobalStateProperty('drawn', t));
  }

  /** From a press to its answer nothing is drawn; a drag, a second finger or a press that comes to nothing lets go. */
  #waitForAnswers(): void {
    const surface = this.#map.getCanvasContainer();
    const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));
    const release = (): void => this.#map.release();
    const press = (): void => {
      clearTimeout(this.#resting);
      this.#map.hold();
    };
    surface.addEventListener('pointerdown', press, { capture: true });
    surface.addEventListener('pointermove', ({ buttons }) => buttons > 0 && release(), { capture: true });
    for (const end of ['pointercancel', 'pointerleave', 'wheel', 'touchmove'] as const)
      surface.addEventListener(end, release, { capture: true, passive: true });
    surface.addEventListener('click', () => afterPaint(release));
    surface.addEventListener('pointerup', () => setTimeout(release, LET_GO), { capture: true });
  }

  #hits(event: MapMouseEvent): string[] {
    if (!this.#styled) return [];
    const { x, y } = event.point;
    const reach = this.#theme.map.reach * this.#state.scale;
    const symbols = [
      'origins-mark',
      'origins-name',
      'counts-badge',
      'hubs-icon',
      'parks-icon',
      'seats-new-area',
      'seats-dot',
      'seats-name',
    ];
    const near = this.#map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: symbols },
    );
    const ids = [
      ...new Set(
        near.flatMap(({ layer, properties }) => {
          const id = String(properties['id']);
          /* A badge stands for its seat and for every site it counts; the layer holds an empty one for seats that have none. */
          return layer.id === 'counts-badge' ? (this.#state.counts?.[id] ? [id, ...this.#state.counts[id]] : []) : [id];
        }),
      ),
    ];
    if (ids.length > 0) return ids;
    return this.#map
      .queryRenderedFeatures(event.point, { layers: ['zones-fill'] })
      .map((one) => String(one.properties['id']));
  }

  /** The name follows the pointer at once; the map answers only where the pointer rests, so that a click never waits for its frame. */
  #pointAt(id: string | null, event: MapMouseEvent): void {
    this.#options.onHover(id, { x: event.point.x, y: event.point.y });
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#map.getCanvas().style.cursor = id ? 'pointer' : '';
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#highlight(id), REST);
  }

  #highlight(id: string | null): void {
    if (!this.#styled) return;
    if (this.#hover) this.#map.setFeatureState({ source: 'cities', id: this.#hover }, { hover: false });
    if (id) this.#map.setFeatureState({ source: 'cities', id }, { hover: true });
    this.#hover = id;
  }

  /** Feature state is lost with the style and with the WebGL context; it is put back from here, with what changed meanwhile. */
  #restore(): void {
    for (const [key, value] of Object.entries(this.#state)) this.#map.setGlobalStateProperty(key, value);
    this.#applyChosen(this.#chosen, true);
    this.#applyTiers(this.#tiers, true);
    this.#applyGrounds(true);
  }

  #applyTiers(tiers: Readonly<Record<string, Tier>>, fresh: boolean): void {
    const before = fresh ? {} : this.#tiers;
    this.#tiers = tiers;
    if (!this.#styled) return;
    for (const id of new Set([...Object.keys(before), ...Object.keys(tiers)])) {
      this.#map.setFeatureState({ source: 'cities', id }, { tier: tiers[id] ?? null });
    }
  }

  /** A name's colour goes by what lies under it, which a symbol's paint cannot read from the fills. */
  #applyGrounds(fresh: boolean): void {
    if (!this.#styled) return;
    const { atlas, geometry } = this.#options;
    const { language, narrow, hues, focus } = this.#state;
    const key = `${language} ${narrow}`;
    const under = this.#under.get(key) ?? citiesUnder(atlas, geometry, language, narrow, this.#theme.map);
    this.#under.set(key, under);
    const before = fresh ? {} : this.#grounds;
    this.#grounds = nameGrounds(under, { hues, focus, tiers: this.#tiers });
    for (const [id, ground] of Object.entries(this.#grounds)) {
      if (before[id] !== ground) this.#map.setFeatureState({ source: 'seats', id }, { ground });
    }
  }

  #applyChosen(chosen: readonly string[], fresh: boolean): void {
    const before = fresh ? [] : this.#chosen;
    this.#chosen = chosen;
    if (!this.#styled) return;
    for (const id of before) this.#map.setFeatureState({ source: 'places', id }, { chosen: false });
    for (const id of chosen) this.#map.setFeatureState({ source: 'places', id }, { chosen: true });
  }
}

/** Whether any city changes its colour or texture. */
function recoloured(
  a: MapState,
  b: MapState,
  before: Readonly<Record<string, Tier>>,
  now: Readonly<Record<string, Tier>>,
): boolean {
  return a.focus !== b.focus || !same(a.hues, b.hues) || (b.focus && !same(before, now));
}

/** Lists and counts are made anew with every view; the map hears only of those that differ. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Takes images under their names, whether the map has them already or not, and of whatever size: a restored context brings its own back. */
function rack(map: PatientMap): ImageRack {
  return {
    addImage: (name, image, options) => {
      const before = map.getImage(name)?.data;
      if (before && before.width === image.width && before.height === image.height) return map.updateImage(name, image);
      if (before) map.removeImage(name);
      return map.addImage(name, image, options);
    },
  };
}

function reducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
