import { MediaQuery } from 'svelte/reactivity';
import type { ScreenTheme } from '../model/screenTheme.ts';
import type { Theme } from '../theme/theme.ts';
import { THEMES } from '../theme/themes.ts';

/** The theme on screen: what the address names, else what the system asks for; more contrast before dark. */
export class Appearance {
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  readonly #contrast = new MediaQuery('prefers-contrast: more');
  readonly #chosen: () => ScreenTheme | null;

  constructor(chosen: () => ScreenTheme | null) {
    this.#chosen = chosen;
  }

  get current(): Theme {
    const asked = this.#contrast.current ? 'contrast' : this.#dark.current ? 'dark' : 'light';
    return THEMES[this.#chosen() ?? asked];
  }

  /** Tells the page's stylesheet and the browser's frame. */
  wear(page: Document): void {
    const chosen = this.#chosen();
    if (chosen) page.documentElement.dataset['theme'] = chosen;
    else delete page.documentElement.dataset['theme'];
    for (const frame of page.querySelectorAll('meta[name="theme-color"]')) {
      frame.setAttribute('content', this.current.ground);
    }
  }
}
