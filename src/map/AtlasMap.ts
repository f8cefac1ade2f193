import type { PaddingOptions } from 'maplibre-gl';
import { toStyle } from '../layers/style.ts';
import type { Basemap } from '../model/basemap.ts';
import type { Aim } from '../model/camera.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { reducedMotion } from './ease.ts';
import { Finger, type Spot } from './Finger.ts';
import { Hand } from './Hand.ts';
import { Health } from './Health.ts';
import { hitsAt } from './hits.ts';
import { Look, type Frame } from './Look.ts';
import { mapOf } from './mapOf.ts';
import type { PatientMap } from './PatientMap.ts';
import { Planner, type Shown } from './plan.ts';
import { Screen } from './Screen.ts';
import { Wearing } from './Wearing.ts';

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
  readonly #look: Look;
  readonly #screen: Screen;
  readonly #hand: Hand;
  readonly #finger: Finger;
  readonly #wearing: Wearing;
  readonly #health: Health;
  #wanted: Shown;
  #address: string;
  #waiting = false;
  #gone = false;
  #hover: string | null = null;

  /** Throws where the browser gives no WebGL context. */
  constructor(options: AtlasMapOptions) {
    const { container, geometry, basemap, shown, address, aim, padding } = options;
    const { atlas, theme } = shown;
    this.#options = options;
    this.#wanted = shown;
    this.#address = address;
    this.#say('moving');
    const map = mapOf(container, toStyle({ atlas, theme, basemap }, geometry, shown.state));
    this.#map = map;
    this.#look = new Look(map, { aim, padding });
    this.#screen = new Screen(map);
    this.#hand = new Hand(map, this.#screen);
    this.#wearing = new Wearing(new Planner(geometry, basemap), this.#hand, shown);
    this.#health = this.#live();
    this.#finger = new Finger(map, {
      hits: (at) => this.#hits(at),
      /* A map without a style cannot tell what was meant. */
      onPick: (...what) => this.#health.styled && options.onPick(...what),
      onHover: options.onHover,
      onRest: (id) => this.#highlight(id),
    });
    map.on('movestart', (event) => {
      this.#say('moving');
      this.#screen.check();
      if ('originalEvent' in event && event.originalEvent) this.#look.forget();
    });
  }

  /** Follows the view at an address, one frame after the page: what a person reads is on screen before the map draws again. */
  show(shown: Shown, address: string): void {
    if (address !== this.#address) this.#finger.leave();
    this.#wanted = shown;
    this.#address = address;
    this.#wait();
  }

  /** Moves to an aim, clear of the padding, after the same frame: it asks for the page's layout. A map that is lost stands there when it comes back. */
  look(aim: Aim, padding: PaddingOptions, animate: boolean): void {
    this.#look.note({ aim, padding }, animate);
    this.#wait();
  }

  /** Shows the whole province inside the padding (CSS pixels). */
  home(padding: PaddingOptions, animate: boolean): void {
    this.look({ kind: 'home' }, padding, animate);
  }

  /** Tells where the province's bounds lie in the container, in CSS pixels, now and whenever the camera moves; until it is let go. */
  follow(tell: (frame: Frame) => void): () => void {
    return this.#look.follow(tell);
  }

  zoomBy(steps: number): void {
    if (!this.#health.styled) return;
    this.#look.forget();
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, animate: !reducedMotion(), duration: 250 });
  }

  /** Moves a third of the sheet towards a side of the screen. */
  pan(direction: 'left' | 'right' | 'up' | 'down'): void {
    if (!this.#health.styled) return;
    const { clientWidth, clientHeight } = this.#options.container;
    const [x, y] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction] as [number, number];
    this.#look.forget();
    this.#map.panBy([(x * clientWidth) / 3, (y * clientHeight) / 3], { animate: !reducedMotion(), duration: 250 });
  }

  destroy(): void {
    this.#gone = true;
    this.#health.end();
    this.#finger.destroy();
    this.#screen.destroy();
    this.#hand.still();
    this.#map.remove();
  }

  #live(): Health {
    const { container, onReady, onDrawn, onLost, onFail, onClose } = this.#options;
    return new Health(this.#map, {
      waiting: () => this.#waiting,
      onStyle: () => {
        this.#wearing.undress();
        this.#screen.draw(this.#wearing.theme, this.#wanted.state.scale);
        this.#wearing.wear(this.#wanted);
        this.#look.stand();
        onReady();
      },
      onFirst: () => this.#screen.follow(),
      onRest: () => {
        container.dataset['drawn'] = '';
        this.#say(`idle ${this.#address}`);
      },
      onLost: () => {
        this.#hand.still();
        this.#screen.lose();
        this.#finger.leave();
        this.#say('lost');
        onLost();
      },
      onDrawn,
      onClose,
      onFail,
    });
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#say('moving');
    requestAnimationFrame(() => setTimeout(() => void this.#follow()));
  }

  /** The camera goes; what the facts say is read; then the map wears what is asked for by then. */
  async #follow(): Promise<void> {
    if (this.#health.styled) this.#look.go();
    await this.#wearing.read(() => this.#wanted);
    this.#waiting = false;
    if (this.#gone) return;
    this.#screen.check();
    if (this.#health.styled) {
      this.#look.go();
      this.#wearing.wear(this.#wanted);
    }
    this.#map.release();
    this.#map.triggerRepaint();
  }

  #hits({ x, y }: Spot): readonly string[] {
    if (!this.#health.styled) return [];
    const { state, theme } = this.#wanted;
    return hitsAt(this.#map, [x, y], theme.map.reach * state.scale, state);
  }

  #highlight(id: string | null): void {
    if (!this.#health.styled) return;
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
