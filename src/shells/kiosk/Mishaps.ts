/** How many times in a minute a stand goes home because something went wrong; after that it stays and only counts. */
const MOST = 3;
const WHILE = 60_000;

export interface MishapsOptions {
  readonly now: () => number;
  /** Told of each, in words. */
  readonly oncount: (what: string) => void;
  /** Shows home. */
  readonly onhome: () => void;
}

/** Errors that nobody caught: each is counted and shows home, but a home that is itself at fault is not shown again and again. */
export class Mishaps {
  readonly #options: MishapsOptions;
  #times: number[] = [];

  constructor(options: MishapsOptions) {
    this.#options = options;
  }

  /** Something was thrown that nobody caught. */
  happened(error: unknown): void {
    const { now, oncount, onhome } = this.#options;
    oncount(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    const time = now();
    this.#times = [...this.#times.filter((one) => time - one < WHILE), time];
    if (this.#times.length <= MOST) onhome();
  }

  /** Listens to a window. */
  watch(view: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
    /* A resize that takes two frames, and a file that did not come, are no fault of the page. */
    const thrown = ({ error, message }: ErrorEvent): void => {
      if (error !== null && error !== undefined) this.happened(error);
      else if (!/ResizeObserver/.test(message)) this.happened(message);
    };
    const rejected = ({ reason }: PromiseRejectionEvent): void => this.happened(reason);
    view.addEventListener('error', thrown);
    view.addEventListener('unhandledrejection', rejected);
    return () => {
      view.removeEventListener('error', thrown);
      view.removeEventListener('unhandledrejection', rejected);
    };
  }
}
