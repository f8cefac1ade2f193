import type { PaddingOptions } from 'maplibre-gl';
import { readOrigins } from '../layers/originFeatures.ts';
import { CLOSE } from '../layers/sites.ts';
import { toStyle } from '../layers/style.ts';
import type { Basemap } from '../model/basemap.ts';
import type { Aim } from '../model/camera.ts';
import { GANSU, type MapGeometry } from '../model/geometry.ts';
import { reducedMotion } from './ease.ts';
import { Finger, type Spot } from './Finger.ts';
import { Hand } from './Hand.ts';
import { hitsAt } from './hits.ts';
import { Look } from './Look.ts';
import { mapOf } from './mapOf.ts';
import type { PatientMap } from './PatientMap.ts';
import { Planner, type Bare, type Shown } from './plan.ts';
import { Screen } from './Screen.ts';

/** The longest that reading facts for the map may hold the page up, in milliseconds. */
const SLICE = 8;

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  readonly geometry: MapGeometry;
  readonly basemap: Basemap | null;
  /** What it shows first, the address of that, and where it stands, clear of the padding in CSS pixels. */
  readonly shown: Shown;
  readonly address: string;
  readonly aim: Aim;
  readonly padding: PaddingOptions;
  /** Places or sites were clicked at a point in CSS pixels: none on open ground, several where symbols overlap. */
  readonly onPick: (ids: readonly string[], at: Spot, adding: boolean) => void;
  readonly onHover: (id: string | null, at: Spot) => void;
  /** The map is near enough to show every site, or is not. */
  readonly onClose: (close: boolean) => void;
  /** It has a style, and can be moved. */
  readonly onReady: () => void;
  /** Everything asked for is on screen: for the first time, or again after a loss. */
  readonly onDrawn: () => void;
  /** The browser took the WebGL context away. */
  readonly onLost: () => void;
  /** It will never draw: its worker does not start. */
  readonly onFail: (reason: Error) => void;
}

/**
 * The map: takes what to show, says what was clicked. It never asks the map what it shows. Its container says how it stands in `data-map`:
 * `moving`, `lost`, or `idle` and the address whose picture is whole on screen.
 */
export class AtlasMap {
  readonly #options: AtlasMapOptions;
  readonly #map: PatientMap;
  readonly #planner: Planner;
  readonly #look: Look;
  readonly #screen: Screen;
  readonly #hand: Hand;
  readonly #finger: Finger;
  /** What is asked for; what the style wears; whose facts have been read. */
  #wanted: Shown;
  #address: string;
  #worn: Shown | Bare;
  #read: Shown['atlas']['facts'];
  #styled = false;
  #loaded = false;
  #whole = false;
  #waiting = false;
  #close = false;
  #gone = false;
  #hover: string | null = null;

  /** Throws where the browser gives no WebGL context. */
  constructor(options: AtlasMapOptions) {
    const { container, geometry, basemap, shown, aim, padding } = options;
    const { atlas, theme } = shown;
    this.#options = options;
    this.#planner = new Planner(geometry, basemap);
    this.#wanted = shown;
    this.#address = options.address;
    this.#worn = { atlas, theme, state: null };
    this.#read = atlas.facts;
    this.#say('moving');
    this.#map = mapOf(container, toStyle({ atlas, theme, basemap }, geometry, shown.state));
    this.#look = new Look(this.#map, { aim, padding });
    this.#screen = new Screen(this.#map);
    this.#hand = new Hand(this.#map, this.#screen);
    this.#finger = new Finger(this.#map, {
      hits: (at) => this.#hits(at),
      /* A map without a style cannot tell what was meant. */
      onPick: (...what) => this.#styled && options.onPick(...what),
      onHover: options.onHover,
      onRest: (id) => this.#highlight(id),
    });
    this.#live();
  }

  /** Follows the view at an address, one frame after the page: what a person reads is on screen before the map draws again. */
  show(shown: Shown, address: string): void {
    if (address !== this.#address) this.#finger.leave();
    this.#wanted = shown;
    this.#address = address;
    if (this.#waiting) return;
    this.#waiting = true;
    this.#say('moving');
    requestAnimationFrame(() => setTimeout(() => void this.#follow()));
  }

  /** Moves to an aim, clear of the padding; a map that is lost stands there when it comes back. */
  look(aim: Aim, padding: PaddingOptions, animate: boolean): void {
    this.#look.note({ aim, padding });
    if (this.#styled) this.#look.stand(animate);
  }

  /** Shows the whole province inside the padding (CSS pixels). */
  home(padding: PaddingOptions, animate: boolean): void {
    this.look({ kind: 'home' }, padding, animate);
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
    if (!this.#styled) return;
    this.#look.forget();
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, animate: !reducedMotion(), duration: 250 });
  }

  destroy(): void {
    this.#gone = true;
    this.#styled = false;
    this.#finger.destroy();
    this.#screen.destroy();
    this.#hand.still();
    this.#map.remove();
  }

  /** From the first frame over losses to the next: what MapLibre says of itself. */
  #live(): void {
    const map = this.#map;
    const { onReady, onDrawn, onLost, onFail, onClose } = this.#options;
    map.on('style.load', () => {
      this.#styled = true;
      this.#worn = { atlas: this.#worn.atlas, theme: this.#worn.theme, state: null };
      this.#screen.draw(this.#worn.theme, this.#wanted.state.scale);
      this.#apply();
      this.#look.stand();
      onReady();
    });
    map.once('load', () => {
      this.#loaded = true;
      this.#screen.follow();
      /* What `npm run bench` reads: the first whole frame is drawn, and the map answers. */
      map.once('render', () => performance.mark('map-interactive'));
    });
    /* Idle is not drawn: a map whose worker never answers rests, too. */
    map.on('idle', () => {
      if (!this.#loaded || !this.#styled || this.#waiting) return;
      this.#options.container.dataset['drawn'] = '';
      this.#say(`idle ${this.#address}`);
      if (this.#whole) return;
      this.#whole = true;
      /* A map made at its aim has not zoomed there. */
      onClose((this.#close = map.getZoom() >= CLOSE));
      onDrawn();
    });
    const fail = (reason: unknown): void => onFail(reason instanceof Error ? reason : new Error(String(reason)));
    /* A base map whose tiles do not come is no failure of the map. */
    map.on('error', (event) => {
      const { error, source } = event as { error: unknown; source?: { type?: string } };
      if (this.#loaded || source?.type === 'raster') console.warn(error);
      else fail(error);
    });
    /* MapLibre says so of a worker whose script does not come; for one that cannot be made its style waits for ever. */
    map.style.dispatcher.waitForInitComplete().catch(fail);
    map.on('movestart', (event) => {
      this.#say('moving');
      this.#screen.check();
      if ('originalEvent' in event && event.originalEvent) this.#look.forget();
    });
    /* While the context is lost the map has no style, and nothing may move on it; once it is back, `style.load` says so again. */
    map.on('webglcontextlost', () => {
      this.#styled = this.#whole = false;
      this.#hand.still();
      this.#screen.lose();
      this.#finger.leave();
      this.#say('lost');
      onLost();
    });
    map.on('zoom', () => {
      const close = map.getZoom() >= CLOSE;
      if (close !== this.#close) onClose((this.#close = close));
    });
  }

  /** What the facts say of origins is read in slices; then the map wears what is asked for by then. */
  async #follow(): Promise<void> {
    while (this.#wanted.atlas.facts !== this.#read) {
      const { atlas } = this.#wanted;
      let rest = performance.now() + SLICE;
      for (const origins = readOrigins(atlas); !origins.next().done;) {
        if (performance.now() < rest) continue;
        await new Promise((next) => setTimeout(next));
        rest = performance.now() + SLICE;
      }
      this.#read = atlas.facts;
    }
    this.#waiting = false;
    if (this.#gone) return;
    this.#screen.check();
    this.#apply();
    this.#map.release();
    this.#map.triggerRepaint();
  }

  #apply(): void {
    if (!this.#styled) return;
    const { atlas } = this.#wanted.atlas.facts === this.#read ? this.#wanted : this.#worn;
    const wanted = { ...this.#wanted, atlas };
    const commands = this.#planner.plan(this.#worn, wanted);
    this.#worn = wanted;
    this.#hand.carryOut(commands, wanted.state.scale);
  }

  #hits({ x, y }: Spot): readonly string[] {
    if (!this.#styled) return [];
    const { state, theme } = this.#wanted;
    return hitsAt(this.#map, [x, y], theme.map.reach * state.scale, state);
  }

  #highlight(id: string | null): void {
    if (!this.#styled) return;
    const city = (of: string | null, hover: boolean): void => {
      if (of) this.#map.setFeatureState({ source: 'cities', id: of }, { hover });
    };
    city(this.#hover, false);
    city(id, true);
    this.#hover = id;
  }

  #say(status: string): void {
    this.#options.container.dataset['map'] = status;
  }
}
