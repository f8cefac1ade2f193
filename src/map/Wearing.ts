import { readOrigins } from '../layers/originFeatures.ts';
import type { Hand } from './Hand.ts';
import type { Bare, Planner, Shown } from './plan.ts';

/** The longest that reading facts for the map may hold the page up, in milliseconds. */
const SLICE = 8;

/** What the map's style wears, and whose facts have been read for it. */
export class Wearing {
  readonly #planner: Planner;
  readonly #hand: Hand;
  #worn: Shown | Bare;
  #read: Shown['atlas']['facts'];

  constructor(planner: Planner, hand: Hand, { atlas, theme }: Shown) {
    this.#planner = planner;
    this.#hand = hand;
    this.#worn = { atlas, theme, state: null };
    this.#read = atlas.facts;
  }

  get theme(): Shown['theme'] {
    return this.#worn.theme;
  }

  /** A style that is new, or came back, wears what it was made with and no state. */
  undress(): void {
    this.#worn = { atlas: this.#worn.atlas, theme: this.#worn.theme, state: null };
  }

  /** Reads in slices what the facts say of origins, until all that is wanted by then has been read. */
  async read(wanted: () => Shown): Promise<void> {
    while (wanted().atlas.facts !== this.#read) {
      const { atlas } = wanted();
      let rest = performance.now() + SLICE;
      for (const origins = readOrigins(atlas); !origins.next().done;) {
        if (performance.now() < rest) continue;
        await new Promise((next) => setTimeout(next));
        rest = performance.now() + SLICE;
      }
      this.#read = atlas.facts;
    }
  }

  /** Puts on what is wanted; facts that have not been read come later. */
  wear(shown: Shown): void {
    const { atlas } = shown.atlas.facts === this.#read ? shown : this.#worn;
    const wanted = { ...shown, atlas };
    const commands = this.#planner.plan(this.#worn, wanted);
    this.#worn = wanted;
    this.#hand.carryOut(commands, wanted.state.scale);
  }
}
