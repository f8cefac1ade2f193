import { chromium, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { serveAtlas } from './serve.ts';
import { growthOf, randomOf, type Measured } from './soak/growth.ts';

/** `npm run soak -- --visits=2000 --seed=1`: random visits at a stand, measured after each hundredth; fails where anything grows by more than 5 %, or an error is heard. */
const told = (name: string, home: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? home);
const [visits, seed, first] = [told('visits', 2000), told('seed', 1), told('first', 100)];
/** What a visitor does before starting over, at most. */
const MOST_TOUCHES = 8;
const SCREEN = { width: 1920, height: 1080 };

const { address, server } = await serveAtlas(0);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
});
const page = await browser.newPage({ viewport: SCREEN, hasTouch: true });
/* For a machine that many share; on an idle one no step takes a hundredth of it. */
page.setDefaultTimeout(240_000);
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(String(error)));
page.on('console', (message) => {
  if (message.type() === 'error') errors.push(message.text());
});
await page.addInitScript(countContexts);
await page.goto(`${address}?shell=kiosk&mm=1092&site=https://map.example.cn/`);
await page.waitForFunction(() => performance.getEntriesByName('rest-is-there').length > 0);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

const random = randomOf(seed);
const measured: Measured[] = [];
for (let visit = 1; visit <= visits; visit++) {
  await visitOnce(page);
  if (visit === first || visit % 100 === 0 || visit === visits) {
    const now = await measure(session, visit);
    measured.push(now);
    console.log(
      `visit ${visit}: heap ${(now.heap / 1e6).toFixed(1)} MB, ${now.nodes} nodes, ${now.listeners} listeners, ${now.contexts} contexts, ${errors.length} errors`,
    );
  }
}
await browser.close();
await server.close();
const grown = growthOf(measured, first);
for (const line of [...grown, ...new Set(errors)]) console.error(line);
if (grown.length === 0 && errors.length === 0) console.log(`${visits} visits: level, and no error`);
process.exit(grown.length > 0 || errors.length > 0 ? 1 : 0);

/** One visitor: the first touch, some more, and the next one starts over. */
async function visitOnce(glass: Page): Promise<void> {
  await glass.locator('.glass').tap();
  const touches = 1 + Math.floor(random() * MOST_TOUCHES);
  for (let i = 0; i < touches; i++) await touchAnything(glass);
  await glass.locator('footer .over').tap();
  await glass.locator('.glass').waitFor();
}

/** Touches the map, or anything that answers in the panel or the band, seen by a finger in its middle. */
async function touchAnything(glass: Page): Promise<void> {
  const pick = random();
  const at =
    pick < 0.25
      ? { x: SCREEN.width * (0.05 + 0.45 * random()), y: SCREEN.height * (0.15 + 0.6 * random()) }
      : await glass.evaluate((share) => {
          const spots = [...document.querySelectorAll<HTMLElement>('main button, main a, main summary, footer button')]
            .filter((one) => !one.classList.contains('over'))
            .map((one) => one.getBoundingClientRect())
            .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
            .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('button, a, summary'));
          return spots[Math.floor(share * spots.length)] ?? { x: 300, y: 300 };
        }, random());
  await glass.touchscreen.tap(at.x, at.y);
}

async function measure(cdp: CDPSession, visit: number): Promise<Measured> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const contexts = await page.evaluate(() => (window as unknown as { contexts: () => number }).contexts());
  return { visit, heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), contexts };
}

/** Runs in the page, before it: counts the WebGL contexts that are alive. */
function countContexts(): void {
  const made: WebGL2RenderingContext[] = [];
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = real.apply(this, [kind, ...rest] as never) as never;
    if (kind === 'webgl2' && context && !made.includes(context)) made.push(context);
    return context;
  } as typeof real;
  Object.assign(window, { contexts: () => made.filter((one) => !one.isContextLost()).length });
}
