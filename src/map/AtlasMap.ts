import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import {
  LngLat as GlLngLat,
  Map as GlMap,
  ScaleControl,
  setWorkerUrl,
  type MapMouseEvent,
  type PaddingOptions,
} from 'maplibre-gl';
import { citiesUnder, nameGrounds } from '../layers/nameGrounds.ts';
import { CLOSE } from '../layers/sites.ts';
import { toStyle, type MapState, type Tier } from '../layers/style.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { Atlas, LngLat } from '../model/atlas.ts';
import type { Theme } from '../theme/theme.ts';
import { addImages } from './images.ts';

setWorkerUrl(workerUrl);

/** West, south, east, north of the province in degrees. */
export const GANSU: [[number, number], [number, number]] = [
  [92.33, 32.58],
  [108.73, 42.81],
];
/** How far out a person may go: the province still fills most of a phone. */
const LEAST_ZOOM = 2.8;
/** Nearer than this nothing more is drawn. */
const MOST_ZOOM = 13;

/** Wherever a person wanders, the middle of the view stays over the province's bounds, so that Gansu never leaves it. */
function keepGansu(center: GlLngLat, zoom: number): { center: GlLngLat; zoom: number } {
  const [[west, south], [east, north]] = GANSU;
  const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  const kept = new GlLngLat(clamp(center.lng, west, east), clamp(center.lat, south, north));
  return { center: kept, zoom: clamp(zoom, LEAST_ZOOM, MOST_ZOOM) };
}

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly geometry: MapGeometry;
  readonly theme: Theme;
  readonly state: MapState;
  readonly padding: PaddingOptions;
  /** Places or sites were clicked at a point in CSS pixels: none on open ground, several where symbols overlap. */
  readonly onPick: (ids: readonly string[], at: { x: number; y: number }, adding: boolean) => void;
  readonly onHover: (id: string | null, at: { x: number; y: number }) => void;
  /** The map came near enough to show every site, or went back. */
  readonly onClose: (close: boolean) => void;
  readonly onReady: () => void;
}

/** The map: takes what to show, says what was clicked. It never asks the map what it shows. */
export class AtlasMap {
  readonly #map: GlMap;
  readonly #options: AtlasMapOptions;
  #state: MapState;
  #chosen: readonly string[] = [];
  #tiers: Readonly<Record<string, Tier>> = {};
  #grounds: Readonly<Record<string, string>> = {};
  readonly #under = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  #hover: string | null = null;
  #styled = false;
  #close = false;

  /** Throws where the browser gives no WebGL context. */
  constructor(options: AtlasMapOptions) {
    this.#options = options;
    this.#state = options.state;
    const { container, atlas, geometry, theme, state, padding } = options;
    this.#map = new GlMap({
      container,
      style: toStyle({ atlas, theme }, geometry, state),
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
      addImages(this.#map, theme, Math.min(4, Math.ceil(window.devicePixelRatio * this.#state.scale)));
      this.#styled = true;
      this.#restore();
      options.onReady();
    });
    /* Journeys and pictures wait for a still map: idle once everything asked for is drawn. */
    this.#map.on('idle', () => (document.documentElement.dataset['map'] = 'idle'));
    this.#map.on('movestart', () => (document.documentElement.dataset['map'] = 'moving'));
    this.#map.on('webglcontextrestored', () => this.#restore());
    this.#map.on('zoom', () => {
      const close = this.#map.getZoom() >= CLOSE;
      if (close !== this.#close) options.onClose((this.#close = close));
    });
    this.#map.on('click', (event) => options.onPick(this.#hits(event), event.point, event.originalEvent.shiftKey));
    this.#map.on('mousemove', (event) => this.#pointAt(this.#hits(event)[0] ?? null, event));
    this.#map.on('mouseout', (event) => this.#pointAt(null, event));
  }

  /** Follows the view: only values that changed reach the map. */
  show(state: MapState, chosen: readonly string[], tiers: Readonly<Record<string, Tier>>): void {
    for (const key of Object.keys(state) as (keyof MapState)[]) {
      if (this.#styled && !same(state[key], this.#state[key])) this.#map.setGlobalStateProperty(key, state[key]);
    }
    this.#state = state;
    if (chosen.join() !== this.#chosen.join()) this.#applyChosen(chosen, false);
    if (!same(tiers, this.#tiers)) this.#applyTiers(tiers, false);
    this.#applyGrounds(false);
  }

  /** Shows the whole province inside the padding (CSS pixels). */
  home(padding: PaddingOptions, animate: boolean): void {
    this.fit(GANSU, padding, animate);
  }

  /** Shows bounds [[west, south], [east, north]] in degrees inside the padding, after taking note of the container's size. */
  fit(bounds: [[number, number], [number, number]], padding: PaddingOptions, animate = true): void {
    this.#map.resize();
    this.#map.fitBounds(bounds, { padding, maxZoom: 10, animate: animate && !reducedMotion(), duration: 700 });
  }

  /** Brings a point into the middle of the padded view at a zoom; by an offset, since a padding would stay with the map. */
  flyTo(at: LngLat, zoom: number, { left = 0, right = 0, top = 0, bottom = 0 }: PaddingOptions): void {
    this.#map.resize();
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.#map.easeTo({ center: [at[0], at[1]], zoom, offset, animate: !reducedMotion(), duration: 900 });
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, animate: !reducedMotion(), duration: 250 });
  }

  destroy(): void {
    this.#map.remove();
  }

  #hits(event: MapMouseEvent): string[] {
    const { x, y } = event.point;
    const reach = 5 * this.#state.scale;
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

  #pointAt(id: string | null, event: MapMouseEvent): void {
    this.#options.onHover(id, { x: event.point.x, y: event.point.y });
    if (id === this.#hover || !this.#styled) return;
    if (this.#hover) this.#map.setFeatureState({ source: 'cities', id: this.#hover }, { hover: false });
    if (id) this.#map.setFeatureState({ source: 'cities', id }, { hover: true });
    this.#hover = id;
    this.#map.getCanvas().style.cursor = id ? 'pointer' : '';
  }

  /** Feature state is lost with the style and with the WebGL context; it is put back from here. */
  #restore(): void {
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
    const { language, narrow, scheme, focus } = this.#state;
    const key = `${language} ${narrow}`;
    const under = this.#under.get(key) ?? citiesUnder(atlas, geometry, language, narrow);
    this.#under.set(key, under);
    const before = fresh ? {} : this.#grounds;
    this.#grounds = nameGrounds(atlas, under, { scheme, focus, tiers: this.#tiers });
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

/** Lists and counts are made anew with every view; the map hears only of those that differ. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function reducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
