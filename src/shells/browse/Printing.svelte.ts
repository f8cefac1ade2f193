import { paper } from '../../panels/paper.svelte.ts';
import { layOut, takeBack, type Cut } from './onePage.ts';

/** The page on its way to paper and back: before it is printed, and for who looks at it as paper. Make while a component is made. */
export class Printing {
  readonly #panel: () => HTMLElement | undefined;
  /** What the sheet has no room for. */
  cut: readonly Cut[] = $state.raw([]);

  constructor(panel: () => HTMLElement | undefined) {
    this.#panel = panel;
    $effect(() => {
      const looked = matchMedia('print');
      const follow = (): void => this.print(looked.matches);
      looked.addEventListener('change', follow);
      return () => looked.removeEventListener('change', follow);
    });
  }

  print(now: boolean): void {
    const root = document.documentElement;
    if (now === paper.on) return;
    if (now) layOut(root, this.#panel, (cut) => (this.cut = cut));
    else takeBack(root);
  }
}
