import type { Browser, BrowserContext, Page } from '@playwright/test';
import { NAMES } from '../names.ts';
import { isStill } from '../still.ts';
import type { BenchServer } from './server.ts';
import { longestTasks, STEP, TRACED } from './tasks.ts';
import { calm, drawNothing, entry, tapEarly, watchAnswers, watchTasks } from './watch.ts';

export const WIDTH = 1920;
export const HEIGHT = 1080;

/** How a page started. */
export interface Start {
  /** First contentful paint (Infinity for a page that only has a canvas) and the map's first whole frame, milliseconds since navigation. */
  readonly paint: number;
  readonly interactive: number;
  /** Compressed bytes asked for before the map's first whole frame. */
  readonly bytes: number;
  /** A tap on a city as early as the page answers, until its panel is painted: milliseconds and compressed bytes since navigation. Null where none was asked for. */
  readonly firstAnswer: { readonly at: number; readonly bytes: number } | null;
}

/** What a step cost: its longest task in milliseconds of processor time, map sources sent again, requests made. */
export interface Cost {
  readonly longest: number;
  readonly sources: number;
  readonly requests: number;
}

/** One page in a browser context of its own, watched for errors and for requests to other hosts. */
export class Session {
  private constructor(
    readonly page: Page,
    readonly errors: readonly string[],
    readonly strangers: readonly string[],
    readonly start: Start,
    readonly server: BenchServer,
    readonly context: BrowserContext,
    readonly browser: Browser,
  ) {}

  /** Opens an address and waits until it is interactive and everything has come. */
  static async open(
    browser: Browser,
    server: BenchServer,
    address: string,
    {
      answers,
      noDrawing = false,
      slower = 1,
      tap,
    }: {
      answers?: { event: string; selector: string } | undefined;
      noDrawing?: boolean;
      /** How many times slower the page's processor is to be. */
      slower?: number;
      /** Where to tap as early as the page answers, in CSS pixels, and the title that must then be read. */
      tap?: { x: number; y: number; title: string } | undefined;
    } = {},
  ): Promise<Session> {
    /* The copy on the device comes when all is there, and would be counted among what a step asks for. */
    const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, serviceWorkers: 'block' });
    const errors: string[] = [];
    const strangers: string[] = [];
    const { origin } = new URL(address);
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url);
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(`${address}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${address}: ${message.text()}`);
    });
    await context.addInitScript(NAMES);
    await context.addInitScript(`globalThis.isStill = ${isStill}`);
    await context.addInitScript(watchTasks);
    if (noDrawing) await context.addInitScript(drawNothing);
    if (answers) await context.addInitScript(watchAnswers, answers);
    if (tap) await context.addInitScript(tapEarly, tap);
    if (slower > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    server.takeLog();
    await page.goto(address, { waitUntil: 'commit' });
    const interactive = await page.evaluate(entry, { name: 'map-interactive', nth: 0 });
    const moment = (await page.evaluate(() => performance.timeOrigin)) + interactive.start;
    await page.waitForLoadState('networkidle');
    await page.evaluate(calm);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    );
    const log = server.takeLog();
    const asked = (until: number): number =>
      log.filter(({ at }) => at <= until).reduce((sum, one) => sum + one.bytes, 0);
    const bytes = asked(moment);
    const origin0 = moment - interactive.start;
    const answered = tap ? await page.evaluate(entry, { name: 'first-answer', nth: 0 }) : null;
    const firstAnswer = answered && {
      at: answered.duration,
      bytes: asked(origin0 + answered.duration),
    };
    return new Session(
      page,
      errors,
      strangers,
      { paint, interactive: interactive.start, bytes, firstAnswer },
      server,
      context,
      browser,
    );
  }

  /** Does something and gives the milliseconds from its event to the paint of its answer. */
  async answer(act: (page: Page) => Promise<void>): Promise<number> {
    const nth = await this.page.evaluate(() => performance.getEntriesByName('answered').length);
    await act(this.page);
    const { duration } = await this.page.evaluate(entry, { name: 'answered', nth });
    await this.page.evaluate(calm);
    return duration;
  }

  /** Does steps one after the other, and gives what each cost until the page was calm again. */
  async costs(act: (step: (name: string, press: (page: Page) => Promise<unknown>) => Promise<void>) => Promise<void>) {
    const counted: Record<string, Omit<Cost, 'longest'>> = {};
    const sent = (): Promise<number> => this.page.evaluate(() => window.watched.sourcesSent);
    await this.browser.startTracing(this.page, { categories: TRACED });
    await act(async (name, press) => {
      const before = await sent();
      this.server.takeLog();
      await this.page.evaluate((mark) => void performance.mark(mark), STEP + name);
      await press(this.page);
      await this.calm();
      counted[name] = { sources: (await sent()) - before, requests: this.server.takeLog().length };
    });
    const longest = longestTasks(await this.browser.stopTracing());
    return Object.fromEntries(
      Object.entries(counted).map(([name, one]): [string, Cost] => [name, { ...one, longest: longest[name] ?? NaN }]),
    );
  }

  async calm(): Promise<void> {
    await this.page.evaluate(calm);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
