import jsQR from 'jsqr';
import type { Browser, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { STAND_SIZES } from '../../src/shells/room.ts';
import { expect, refuseWebGL, test } from './journey.ts';

/* A stand's glass is large, and painted without a graphics card. */
test.describe.configure({ timeout: 300_000 });

const { kiosk, staff, otherLanguageLabel } = messagesFor('zh');
const SITE = 'https://map.example.cn/gansu/';
const glass = (page: Page) => page.locator('.glass');

/** Opens a stand and waits until all is there and the loop stands at its first scene. */
async function openStand(page: Page, parts = ''): Promise<void> {
  await page.goto(`/?shell=kiosk&site=${SITE}${parts}`);
  await expect(page.locator('.words h2')).toBeVisible({ timeout: 120_000 });
}
async function begin(page: Page): Promise<void> {
  await glass(page).click();
  await expect(glass(page)).toHaveCount(0);
}
/** A stand of a moderate size without WebGL, begun. */
async function begunWithoutWebGL(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await browser.newPage({
    ...(baseURL ? { baseURL } : {}),
    hasTouch: true,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  await refuseWebGL(page);
  await openStand(page);
  await begin(page);
  return page;
}
const group = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

/** All that one visitor could leave to the next. */
const left = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    return {
      text: document.querySelector<HTMLElement>('.kiosk')?.innerText,
      address: location.search,
      root: document.documentElement.getAttribute('style'),
      language: document.documentElement.lang,
      title: document.title,
      scrolled: [...document.querySelectorAll('*')].filter((one) => one.scrollTop > 0).length,
      open: document.querySelectorAll('details[open], [role=dialog], [role=alertdialog]').length,
      selected: String(getSelection()),
      zoom: window.visualViewport?.scale,
    };
  });

for (const [name, diagonal, distance, width, height] of [
  ['55 inches, 1080p', 1397, 900, 1920, 1080],
  ['43 inches, 4K', 1092, 700, 3840, 2160],
  ['32 inches', 813, 600, 1920, 1080],
  ['21.5 inches', 546, 500, 1920, 1080],
  ['a totem of 43 inches', 1092, 700, 1080, 1920],
] as const) {
  test(`on ${name} what a finger meets is 20 mm, 15 at the least, and nothing runs out of the glass`, async ({
    plate: page,
  }) => {
    await page.setViewportSize({ width, height });
    await openStand(page, `&mm=${diagonal}&dist=${distance}`);
    /* Told and not pressed: a press waits for frames, and a glass of this size is painted slowly without a graphics card. */
    await glass(page).dispatchEvent('click');
    const millimetre = Math.hypot(width, height) / diagonal;
    for (const name of ['places', 'industries', 'origins', 'newArea'] as const) {
      await group(page, kiosk.groups[name]).dispatchEvent('click');
      await expect(group(page, kiosk.groups[name])).toHaveAttribute('aria-current', 'true');
      const boxes = await page.locator('main button, footer button').evaluateAll((all) =>
        all.map((one) => {
          const { x, right, width: wide, height: high } = one.getBoundingClientRect();
          return { name: (one as HTMLElement).innerText, x, right, wide, high };
        }),
      );
      expect(boxes.length).toBeGreaterThan(6);
      for (const { name: words, x, right, wide, high } of boxes) {
        expect(high / millimetre, `${words} is as high`).toBeGreaterThanOrEqual(STAND_SIZES.control - 0.1);
        expect(wide / millimetre, `${words} is as wide`).toBeGreaterThanOrEqual(STAND_SIZES.floor - 0.1);
        expect(x, words).toBeGreaterThanOrEqual(-1);
        expect(right, words).toBeLessThanOrEqual(width + 1);
      }
    }
    /* A phone reads the address of this very view from the pixels. */
    const side = await page.locator('footer .code').evaluate((one) => one.getBoundingClientRect().width);
    expect(side / millimetre).toBeGreaterThanOrEqual(distance / 10 - 0.1);
    if (width * height > 3_000_000) return;
    const picture = PNG.sync.read(await page.locator('footer .code').screenshot());
    const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
    expect(read?.data).toBe(SITE + addressIn(page));
  });
}
/** What the public address says of the view on the glass. */
function addressIn(page: Page): string {
  const parts = new URL(page.url()).searchParams;
  for (const own of ['shell', 'site', 'mm', 'dist']) parts.delete(own);
  return `?${parts.toString()}`;
}

/** The same once nothing more comes: what stands farther down is made a part a task. */
async function settled(page: Page): Promise<unknown> {
  let last = '';
  let alike = 0;
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await left(page));
        alike = now === last ? alike + 1 : 0;
        last = now;
        return alike;
      },
      { intervals: [150] },
    )
    .toBeGreaterThan(3);
  return JSON.parse(last);
}

/** The clock of the page goes on by so many seconds, and every timer in them is heard. */
const goOn = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1000);

test('after a visitor who left, everything is as before the first: words, address, language, size, scroll, picture', async ({
  plate: page,
}) => {
  await page.clock.install();
  await page.setViewportSize({ width: 720, height: 1280 });
  await openStand(page);
  const before = await settled(page);
  const asking = page.getByRole('alertdialog');
  /* One leaves without a word, the next starts over. */
  for (const leaves of [true, false]) {
    await begin(page);
    for (const name of [kiosk.lower, kiosk.larger]) await page.locator('footer').getByRole('button', { name }).click();
    await page.getByRole('button', { name: otherLanguageLabel }).click();
    await page.getByRole('navigation').getByRole('button').last().click();
    for (const letter of ['J', 'I', 'U'])
      await page.getByRole('button', { name: letter, exact: true }).dispatchEvent('click');
    await page.getByRole('option').first().click();
    await page.locator('main').evaluate((one) => one.scrollTo(0, 400));
    const visited = await settled(page);
    expect(visited).not.toEqual(before);
    if (leaves) {
      /* The seconds that the journey itself takes count, too. */
      await goOn(page, 75);
      await expect(asking).toHaveCount(0);
      await goOn(page, 16);
      await expect(asking).toBeVisible();
      /* Any touch keeps the visit as it is. */
      await page.mouse.click(20, 20);
      await expect(asking).toHaveCount(0);
      expect(await left(page)).toEqual(visited);
      await goOn(page, 91);
      await expect(asking).toBeVisible();
      await goOn(page, 30);
    } else await page.locator('footer .over').click();
    await expect(glass(page)).toBeVisible();
    await expect.poll(() => left(page)).toEqual(before);
  }
  const picture = await page.screenshot();
  await openStand(page);
  await expect.poll(() => left(page)).toEqual(before);
  await expect.poll(async () => (await page.screenshot()).equals(picture)).toBe(true);
});

test('a finger that rests on the glass is somebody for a minute, and then a leaning elbow', async ({ plate: page }) => {
  await page.clock.install();
  await openStand(page, '&idle=30');
  await begin(page);
  const asking = page.getByRole('alertdialog');
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await goOn(page, 59);
  await expect(asking).toHaveCount(0);
  await goOn(page, 32);
  await expect(asking).toBeVisible();
  await goOn(page, 31);
  await expect(glass(page)).toBeVisible();
  await page.mouse.up();
});

test('a day runs fast: a visitor leaves, the stand closes, is made anew at night, and takes a newer build only whole', async ({
  plate: page,
}) => {
  await page.clock.install({ time: new Date(2026, 10, 27, 16, 0) });
  await openStand(page, '&open=09:00-17:30');
  await begin(page);
  await group(page, kiosk.groups.places).click();
  await page.locator('main section button').nth(1).click();
  await goOn(page, 121);
  await expect(glass(page)).toBeVisible();
  const closed = page.getByRole('status').filter({ hasText: kiosk.closed });
  await page.clock.fastForward('01:30:00');
  await expect(closed).toBeVisible();

  /* Older than half a day in the night: the same build is loaded again, once. */
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.clock.fastForward('10:30:00');
  await expect.poll(() => loads).toBe(1);
  await expect(closed).toBeVisible();
  await page.clock.fastForward('05:00:00');
  await expect(glass(page)).toBeVisible();
  await expect(page.locator('.words h2')).toBeVisible();
  expect(loads).toBe(1);

  /* A newer page whose program is not there is asked for and left alone; one that is whole is taken. */
  let [pages, programs] = [0, 0];
  await page.route('**/assets/not-there.js', (route) => {
    programs += 1;
    return route.fulfill({ contentType: 'text/html', body: '<p>a server that answers everything with a page</p>' });
  });
  let program = 'assets/not-there.js';
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue();
      const response = await route.fetch();
      pages += 1;
      await route.fulfill({
        response,
        body: (await response.text()).replace('<script', `<script type="module" src="/${program}"></script><script`),
      });
    },
  );
  const own = await page.evaluate(() =>
    new URL(document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '').pathname.slice(1),
  );
  await page.clock.fastForward('00:10:01');
  await expect.poll(() => [pages, programs], { timeout: 60_000 }).toEqual([1, 1]);
  program = own;
  await page.clock.fastForward('00:10:01');
  await expect.poll(() => [pages, loads], { timeout: 60_000 }).toEqual([2, 2]);
  await expect(page.locator('.words h2')).toBeVisible();
});

test('staff hold the title for five seconds and know the code; a shorter press, a stray finger and a wrong code let nobody in', async ({
  plate: page,
}) => {
  await openStand(page, '&code=1357');
  await begin(page);
  const title = page.locator('h1');
  const pad = page.getByRole('dialog', { name: staff.title });
  const press = async (): Promise<void> => {
    await title.hover();
    await page.mouse.down();
  };
  await press();
  await page.mouse.up();
  await press();
  await page.mouse.move(600, 600);
  await expect(pad).toHaveCount(0);
  await page.mouse.up();
  await press();
  await expect(pad).toBeVisible();
  await page.mouse.up();
  const type = async (code: string): Promise<void> => {
    for (const digit of code) await pad.getByRole('button', { name: digit, exact: true }).click();
  };
  await type('0000');
  await expect(pad.getByRole('status')).toHaveText(staff.wrong(2));
  await type('1357');
  await expect(pad.getByRole('heading', { name: staff.title })).toBeVisible();
  await expect(pad).toContainText(staff.visited(1, 1));
  const download = page.waitForEvent('download');
  await pad.getByRole('link', { name: staff.counts }).click();
  expect((await download).suggestedFilename()).toBe('stand.csv');
});

test('ten fingers, a long press and a palm enlarge no page, open no menu and end no visit', async ({
  browser,
  baseURL,
}) => {
  const page = await begunWithoutWebGL(browser, baseURL);
  await page.evaluate(() => {
    Object.assign(window, { menus: 0 });
    window.addEventListener('contextmenu', (event) => {
      if (!event.defaultPrevented) (window as unknown as { menus: number }).menus += 1;
    });
  });
  const touch = await page.context().newCDPSession(page);
  const fingers = Array.from({ length: 10 }, (_, id) => ({ x: 760 + 40 * id, y: 300 + 30 * (id % 3), id }));
  for (const [type, points] of [
    ['touchStart', fingers],
    ['touchMove', fingers.map(({ x, y, id }) => ({ x: x + (id - 5) * 12, y: y + 20, id }))],
    ['touchEnd', []],
    ['touchStart', fingers],
    ['touchCancel', []],
  ] as const)
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await page.locator('main').click({ button: 'right', position: { x: 40, y: 20 } });
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  expect(await page.evaluate(() => (window as unknown as { menus: number }).menus)).toBe(0);
  await expect(glass(page)).toHaveCount(0);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.close();
});

test('what is drawn answers to a finger: a city on the map without WebGL, a part of the plan', async ({
  browser,
  baseURL,
}) => {
  const page = await begunWithoutWebGL(browser, baseURL);
  /* Where it stands, whatever lies on top: a finger asks for no element. */
  const touch = async (what: string): Promise<void> => {
    const box = await page.locator(what).first().boundingBox();
    if (!box) throw new Error(`${what} is not drawn`);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  };
  await group(page, kiosk.groups.places).tap();
  await touch('svg.p a[data-ids="qingyang"]');
  await expect(page).toHaveURL(/at=qingyang/);
  await expect(page.locator('main [data-title]').first()).toHaveText('庆阳市');
  await group(page, kiosk.groups.newArea).tap();
  await touch('a.plan-part text');
  await expect(page).toHaveURL(/at=lzna-core/);
  await page.close();
});

test('an error that nobody caught shows home, is counted, and the stand goes on', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'reduce' });
  await refuseWebGL(page);
  await openStand(page);
  await begin(page);
  await group(page, kiosk.groups.places).click();
  await page.locator('main section button').nth(1).click();
  await expect(page).toHaveURL(/at=/);
  for (let i = 0; i < 6; i++) await page.evaluate(() => void Promise.reject(new Error('nobody caught this')));
  await expect(page).not.toHaveURL(/at=/);
  await expect(group(page, kiosk.groups.places)).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('atlas-stand-journal'));
  expect(kept).toContain('nobody caught this');
  await page.close();
});

test('with the network cut a stand starts again and answers at every step', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await refuseWebGL(page);
  await openStand(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);

  await openStand(page);
  await begin(page);
  const title = page.locator('main [data-title]').first();
  const choose = async (name: keyof typeof kiosk.groups, tile: number): Promise<void> => {
    await group(page, kiosk.groups[name]).click();
    await page.locator('main section div button').nth(tile).click();
  };
  await choose('places', 0);
  await expect(title).toHaveText('兰州市');
  await page.locator('main a[href*="note="]').first().click();
  await expect(page.locator('main aside')).toBeVisible();
  await choose('industries', 0);
  await expect(title).toContainText('石化化工');
  await page.getByRole('button', { name: kiosk.match }).click();
  await expect(page).toHaveURL(/lens=match/);
  await expect(title).toBeVisible();
  await choose('origins', 0);
  await expect(page).toHaveURL(/from=/);
  await expect(title).toBeVisible();
  await group(page, kiosk.groups.newArea).click();
  await expect(title).toContainText('兰州新区');
  await page.getByRole('button', { name: otherLanguageLabel }).click();
  await expect(title).toContainText('Lanzhou New Area');
  await page.getByRole('navigation').getByRole('button').last().click();
  for (const letter of ['J', 'I', 'U']) await page.getByRole('button', { name: letter, exact: true }).click();
  await page.getByRole('option').first().click();
  await expect(title).toContainText('Jiuquan');
  await page.locator('footer .over').click();
  await expect(page.locator('.words h2')).toBeVisible();
  expect(errors).toEqual([]);
  await context.close();
});

test('a bad event file is told in setup, each flaw with its place, and never stops the stand', async ({
  plate: page,
}) => {
  await page.route('**/events/bad.json', (route) =>
    route.fulfill({ json: { title: { zh: '坏专场' }, zones: ['atlantis'], seconds: -3, logo: 'events/none.svg' } }),
  );
  await page.goto('/?shell=kiosk&setup&event=events/bad.json');
  for (const at of ['zones[0]', 'seconds']) await expect(page.locator(`[data-flaw="${at}"]`)).toContainText(at);
  await expect(page.locator('[data-check=site][data-state=bad]')).toBeVisible();
  const ruler = page.locator('svg[data-millimetres]');
  const drawn = await ruler.evaluate((one) => (one as SVGSVGElement).getScreenCTM()?.a ?? 0);
  expect(drawn).toBeCloseTo(Math.hypot(1280, 800) / 1092, 3);
  await openStand(page, '&event=events/bad.json');
  await expect(page.locator('h1')).toContainText('坏专场');
  await begin(page);
  await expect(page.locator('main section button').first()).toBeVisible();
});
