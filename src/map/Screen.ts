import type { Theme } from '../theme/theme.ts';
import { addImages, rackOf } from './images.ts';
import type { PatientMap } from './PatientMap.ts';

/** Pixels of an icon to a CSS pixel of its size at scale 1. */
const pixelsOf = (scale: number): number => Math.min(4, Math.ceil(window.devicePixelRatio * scale));

/** As sharp as the screen: the canvas in its pixels, icons in whole ones, also when the window moves to another screen. */
export class Screen {
  readonly #map: PatientMap;
  readonly #stop = new AbortController();
  #worn: { readonly theme: Theme; readonly scale: number } | null = null;
  #drawn = 0;
  #ratio = 0;
  #following = false;

  constructor(map: PatientMap) {
    this.#map = map;
  }

  /** Draws the icons of a theme at a scale of text into the map's style; a pattern of a fraction of a pixel is not drawn. */
  draw(theme: Theme, scale: number): void {
    this.#worn = { theme, scale };
    this.#drawn = pixelsOf(scale);
    addImages(rackOf(this.#map), theme, this.#drawn);
  }

  /** Draws the icons again where another scale of text, or another resolution, asks for other pixels. */
  fit(scale = this.#worn?.scale): void {
    if (!this.#worn || scale === undefined) return;
    if (pixelsOf(scale) !== this.#drawn) this.draw(this.#worn.theme, scale);
    else this.#worn = { theme: this.#worn.theme, scale };
  }

  /** The style is gone, and no icon can be drawn. */
  lose(): void {
    this.#worn = null;
  }

  /** From now on as the screen has it. */
  follow(): void {
    this.#following = true;
    this.check();
  }

  /** Takes note of another resolution. A browser says only that it is no longer what it was, and not every one does: ask when the map moves. */
  check(): void {
    const { devicePixelRatio: ratio } = window;
    if (!this.#following || ratio === this.#ratio) return;
    this.#ratio = ratio;
    this.#map.setPixelRatio(ratio);
    this.fit();
    window
      .matchMedia(`(resolution: ${ratio}dppx)`)
      .addEventListener('change', () => this.check(), { once: true, signal: this.#stop.signal });
  }

  destroy(): void {
    this.#stop.abort();
  }
}
