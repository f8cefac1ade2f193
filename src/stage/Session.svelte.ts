import { onMap, type MapScale, type OnMap } from '../lenses/onMap.ts';
import { answerTo, enter, lensOf, type AnyLens } from '../lenses/lenses.ts';
import { foundOnMap } from '../lenses/found.ts';
import type { Aim, MapAsk } from '../lenses/lens.ts';
import { Desk } from '../load/Desk.svelte.ts';
import type { Library } from '../load/Library.svelte.ts';
import type { OfflineCopy } from '../load/offline/OfflineCopy.svelte.ts';
import { messagesFor } from '../messages/messagesFor.ts';
import type { Messages } from '../messages/messages.ts';
import { LANGUAGES, type Atlas, type Language } from '../model/atlas.ts';
import type { Basemap } from '../model/basemap.ts';
import type { Failure } from '../model/fault.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { Finder } from '../model/hit.ts';
import { SWITCHES, type Ask, type Frame, type Id, type Step, type View } from '../model/view.ts';
import type { Outlets } from '../panels/outlets.ts';
import type { Reader } from '../panels/reader.ts';
import type { Theme } from '../theme/theme.ts';
import { Navigator, type AddressBar } from '../view/Navigator.svelte.ts';
import { LensPanels } from './LensPanels.svelte.ts';
import type * as Signs from './signsOver.ts';
import { legendOf, type LegendModel } from './legend.ts';
import { Words } from './Words.svelte.ts';

export interface SessionOptions {
  readonly library: Library;
  readonly bar: AddressBar;
  /** The path that the site lies under, with slashes at both ends. */
  readonly base: string;
  readonly basemap: Basemap | null;
  /** What keeps the atlas on the device; null where nothing does. */
  readonly offline?: OfflineCopy | null;
  readonly panels?: LensPanels;
  readonly words?: Words;
}

/**
 * One visit: from the address and the facts to what is asked, what is answered, and what the map and the panel are given. It holds nothing
 * that does not follow from the two, and touches no page: a test makes as many as it likes.
 */
export class Session {
  readonly library: Library;
  readonly navigator: Navigator;
  readonly basemap: Basemap | null;
  readonly offline: OfflineCopy | null;
  readonly panels: LensPanels;
  readonly words: Words;
  /** What draws the signs beside the seats, once it has come. */
  signs: typeof Signs | null = $state.raw(null);
  /** By which ways a view may leave the screen: set by the shell that shows it. */
  out: Outlets = $state.raw({});
  /** What answers the search box. */
  readonly finder: Finder;

  constructor(options: SessionOptions) {
    const { library, bar, base, basemap, offline = null, panels = new LensPanels(), words = new Words() } = options;
    this.library = library;
    this.basemap = basemap;
    this.offline = offline;
    this.panels = panels;
    this.finder = new Desk(library);
    this.words = words;
    this.navigator = new Navigator(() => ({ atlas: library.atlas, whole: library.whole }), bar, enter, base);
  }

  get atlas(): Atlas {
    return this.library.atlas;
  }

  get geometry(): MapGeometry {
    return this.library.geometry;
  }

  get view(): View {
    return this.navigator.current;
  }

  get ask(): Ask {
    return this.navigator.ask;
  }

  get frame(): Frame {
    return this.navigator.kept;
  }

  readonly lens: AnyLens = $derived.by(() => lensOf(this.ask));

  /* Values of their own, so that panels are given a new reader when the language changes and not with every step; when its words are there. */
  readonly language: Language = $derived.by(() =>
    this.words.has(this.frame.language) ? this.frame.language : LANGUAGES[0],
  );
  readonly messages: Messages = $derived.by(() => messagesFor(this.language));

  readonly reader: Reader = $derived.by(() => ({
    atlas: this.known ?? this.library.bare,
    basemap: this.basemap,
    language: this.language,
    messages: this.messages,
    href: (to: Step) => this.navigator.href(to),
    go: (to: Step) => this.go(to),
    noted: () => this.view.aside.note,
    out: this.out,
  }));

  /** The answer to the question, once for the map and the panel. */
  readonly answer: unknown = $derived.by(() => answerTo(this.atlas, this.ask, this.frame.tray));

  /** The place that the question is about, where a file of its own answers it before all facts are there. */
  readonly place: Id | null = $derived.by(() => {
    const { lens, at } = { at: null, ...this.ask };
    return lens === 'zones' && at !== null && this.library.gazetteer.placeById.has(at) ? at : null;
  });

  /** Whether only all facts can answer. */
  readonly needsFacts: boolean = $derived.by(
    () => (this.place === null && !this.isHome) || this.view.aside.note !== null,
  );

  get isHome(): boolean {
    return this.ask.lens === 'zones' && this.ask.at === null;
  }

  /** Facts enough for the question, in the language on screen; null until then, when nothing may be said to be not stated. */
  readonly known: Atlas | null = $derived.by(() => {
    const { library, language, place } = this;
    if (place !== null) return library.factsOf(place, language);
    return library.facts(language) ?? (this.isHome ? library.bare : null);
  });

  /** Whether the panel can be shown. */
  readonly answerable: boolean = $derived.by(() => this.known !== null && this.panels.of(this.ask.lens) !== null);

  /** Whether a source note can. */
  readonly notable: boolean = $derived.by(() => this.library.facts(this.language) !== null);

  /** What could not be had, until it is asked for again. */
  readonly failure: Failure | null = $derived.by(
    () =>
      this.library.failureIn(this.frame.language) ??
      (this.panels.of(this.ask.lens) === null ? this.panels.failure : null) ??
      (this.language === this.frame.language ? null : this.words.failure),
  );

  /** Asks for what the present question needs; again after a failure. */
  request(): void {
    void this.requested();
  }

  /** The same, until it is there, or cannot be had. */
  async requested(): Promise<void> {
    const { library, place, language } = this;
    await Promise.all([
      place === null ? null : library.openPlace(place, language),
      this.needsFacts || library.whole ? library.complete(language) : null,
      this.panels.load(this.ask.lens),
      this.words.load(this.frame.language),
    ]);
  }

  /** Settles when what the present question needs has come, or could not be had. */
  async answered(): Promise<void> {
    const { library, place, frame } = this;
    if (place !== null) await library.openPlace(place, frame.language);
    if (this.needsFacts) await library.complete(frame.language);
  }

  /** Asks for what draws the signs beside the seats; where it does not come, the map stands without them until it is asked for again. */
  async requestSigns(): Promise<void> {
    try {
      this.signs ??= await import('./signsOver.ts');
    } catch (error) {
      console.warn('the signs could not be had:', error);
    }
  }

  /**
   * Asks for everything, once what is on screen is there: the panels, and both languages; then for the copy on the device. From the mark
   * `rest-is-there` on a step asks the server for nothing, but for what a search looks through.
   */
  async requestRest(): Promise<void> {
    await this.requestSigns();
    await this.library.complete(this.language);
    await this.panels.loadAll();
    for (const language of LANGUAGES) {
      await this.words.load(language);
      await this.library.complete(language);
    }
    performance.mark('rest-is-there');
    await this.offline?.begin();
  }

  /** What the search box has found for the map while it is typed in; null while it is closed or empty. */
  readonly found: MapAsk | null = $derived.by(() => {
    const { query } = this.view.aside;
    return query?.trim() && this.finder.answer ? foundOnMap(this.atlas, this.finder.answer(query)) : null;
  });

  /** What the question asks of a map of that scale. */
  onMap(room: MapScale): OnMap {
    return onMap(this.atlas, this.ask, this.answer, { ...this.frame, language: this.language }, room, this.found);
  }

  get aim(): Aim {
    return this.lens.aim(this.atlas, this.geometry, this.ask as never);
  }

  legend(shown: OnMap, theme: Theme, close: boolean): LegendModel {
    const { atlas, basemap, ask, frame, language, messages } = this;
    const referenced = this.library.unreferenced === null;
    return legendOf({ atlas, theme, basemap }, { language, messages }, { ask, frame, shown, referenced, close });
  }

  /** What is typed into a filter may be English in either language: its words are fetched when the box has the focus. */
  typesInto(target: unknown): void {
    if (target instanceof HTMLInputElement && target.type !== 'checkbox') void this.library.complete('en');
  }

  /** Takes a step. Typing narrows one list: its letters are not steps to go back through. */
  go(to: Step): void {
    this.navigator.go(to, { replace: 'words' in to });
  }

  /** Where a place, a site or an origin under the finger leads. */
  leads(id: Id): Step {
    return this.lens.pick(this.atlas, id);
  }

  /** Switches one thing on the map on or off. */
  toggle(id: string): void {
    const { switches, base } = this.frame;
    if (id === 'base') return this.navigator.frame({ base: !base });
    this.navigator.frame({ switches: SWITCHES.filter((one) => switches.includes(one) !== (one === id)) });
  }
}
