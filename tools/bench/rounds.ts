import type { Browser } from '@playwright/test';
import { CITIES, pixelOf, ROOMS } from './camera.ts';
import { heapsOf, type Heaps } from './heap.ts';
import type { Part } from './budgets.ts';
import type { BenchServer } from './server.ts';
import { Session, type Cost, type Start } from './session.ts';
import { switches } from './switches.ts';
import { entry, pixelOnCharts } from './watch.ts';

/** How the three pages started and answered clicks, in milliseconds; `early` is the app tapped as early as it answers. */
export interface Pages {
  readonly bare: Start;
  readonly charts: Start;
  readonly app: Start;
  readonly early: Start;
  readonly clicks: Readonly<Record<Peer, readonly number[]>>;
}

/** All that one round measured; what was not asked for is not there. */
export interface Round {
  readonly plain?: Pages;
  readonly slow?: Pages;
  readonly heaps?: { readonly bare: Heaps; readonly app: Heaps };
  readonly switches?: Readonly<Record<string, Cost>>;
  /** With few sites and with many, and the longest wait of a word typed and a type chosen among many. */
  readonly sites?: { readonly few: number; readonly many: number; readonly narrowed: number };
  readonly strangers: number;
}

export type Peer = 'bare' | 'charts' | 'app';

/** The atlas' own file, and what stands in its place for the rows of many sites. */
export interface SiteFiles {
  readonly path: string;
  readonly few: Buffer;
  readonly many: Buffer;
}

/** The first city of the bench, tapped as early as the page answers. */
const [[TITLE, AT]] = Object.entries(CITIES) as [[string, [number, number]]];
const [x, y] = pixelOf(AT, ROOMS.app());
const TAP = { x, y, title: TITLE };
const PANEL = { event: 'click', selector: 'h2[data-title]' };
const SLOWER = 4;

/** Measures rounds of visits to the three pages, each in a browser context of its own. */
export class Rounds {
  readonly errors: string[] = [];
  #strangers = 0;

  constructor(
    readonly browser: Browser,
    readonly server: BenchServer,
    readonly origin: string,
    readonly files: SiteFiles,
  ) {}

  async round(parts: ReadonlySet<Part>): Promise<Round> {
    this.#strangers = 0;
    const some = async <T>(part: Part, measure: () => Promise<T>): Promise<Partial<Record<Part, T>>> =>
      parts.has(part) ? { [part]: await measure() } : {};
    const measured = {
      ...(await some('plain', () => this.#pages({}))),
      ...(await some('slow', () => this.#pages({ noDrawing: true, slower: SLOWER }))),
      ...(await some('heaps', () => this.#heaps())),
      ...(await some('switches', () => this.#visit('/', { noDrawing: true }, switches))),
      ...(await some('sites', () => this.#sites())),
    };
    return { ...(measured as Round), strangers: this.#strangers };
  }

  /** Opens a page, measures, keeps what went wrong, closes it. */
  async #visit<T>(
    path: string,
    options: Parameters<typeof Session.open>[3],
    measure: (session: Session) => Promise<T> | T,
  ): Promise<T> {
    const session = await Session.open(this.browser, this.server, this.origin + path, options);
    const measured = await measure(session);
    this.errors.push(...session.errors);
    this.#strangers += session.strangers.length;
    await session.close();
    return measured;
  }

  async #pages(how: { noDrawing?: boolean; slower?: number }): Promise<Pages> {
    const clicked = async (session: Session, peer: Peer) => ({
      start: session.start,
      waits: await this.#clicks(session, peer),
    });
    const bare = await this.#visit('/bare/', how, (session) => clicked(session, 'bare'));
    const charts = await this.#visit('/charts/', how, (session) => clicked(session, 'charts'));
    const early = await this.#visit('/', { ...how, tap: TAP }, ({ start }) => start);
    const app = await this.#visit('/', { ...how, answers: PANEL }, (session) => clicked(session, 'app'));
    const clicks = { bare: bare.waits, charts: charts.waits, app: app.waits };
    return { bare: bare.start, charts: charts.start, early, app: app.start, clicks };
  }

  /** Clicks six cities; the hand rests on each before it presses, as a person's does. */
  async #clicks(session: Session, peer: Peer): Promise<number[]> {
    const waits: number[] = [];
    for (const [name, at] of Object.entries(CITIES)) {
      const [x, y] = peer === 'charts' ? await session.page.evaluate(pixelOnCharts, at) : pixelOf(at, ROOMS[peer]());
      await session.page.mouse.move(x, y);
      await session.calm();
      waits.push(await session.answer((page) => page.mouse.click(x, y)));
      if (peer !== 'app') continue;
      const shown = await session.page.locator('h2[data-title]').textContent();
      if (shown !== name) this.errors.push(`a click on ${name} opened ${shown}`);
      /* A chosen city is framed: back to the whole province, where the next one stands. */
      await session.page.keyboard.press('Escape');
      await session.calm();
    }
    return waits;
  }

  async #heaps(): Promise<{ bare: Heaps; app: Heaps }> {
    const bare = await this.#visit('/bare/', {}, ({ page }) => heapsOf(page));
    const app = await this.#visit('/', {}, async ({ page }) => {
      await page.evaluate(entry, { name: 'rest-is-there', nth: 0 });
      return heapsOf(page);
    });
    return { bare, app };
  }

  /** How long a page of many sites takes to start, and to narrow its list. */
  async #sites(): Promise<{ few: number; many: number; narrowed: number }> {
    const { path, few, many } = this.files;
    const start = ({ start }: Session): number => start.interactive;
    const own = this.server.replace(path, few);
    const asItIs = await this.#visit('/', {}, start);
    this.server.replace(path, many);
    const crowded = await this.#visit('/', {}, start);
    const answers = { event: 'input', selector: 'main p.count' };
    const narrowed = await this.#visit('/?lens=sites', { answers }, async (session) => {
      await session.page.locator('main input[type=search]').focus();
      const typed = await session.answer((page) => page.keyboard.insertText('酒泉'));
      const chosen = await session.answer(async (page) => {
        await page.locator('main select').first().selectOption({ index: 1 });
      });
      return Math.max(typed, chosen);
    });
    this.server.replace(path, own);
    return { few: asItIs, many: crowded, narrowed };
  }
}
