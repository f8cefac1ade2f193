import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { serveAtlas } from './serve.ts';
import { isStill } from './still.ts';

/** `npm run shots [path…]`: pictures of the built app into shots/, in three sizes and both languages, to be looked at. */
const SIZES = { wide: [1920, 1080], kiosk: [1080, 1920], phone: [390, 844], wall: [3840, 2160] } as const;
const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--size='))?.slice(7);
const lang = args.find((arg) => arg.startsWith('--lang='))?.slice(7);
const paths = args.filter((arg) => !arg.startsWith('--'));
const views = paths.length > 0 ? paths : ['', '?at=jiuquan', '?at=lanzhou-new-area', '?at=hexi'];

mkdirSync('shots', { recursive: true });
const { address, server } = await serveAtlas(0);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const [name, [width, height]] of Object.entries(SIZES)) {
  if (only && only !== name) continue;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.log(name, message.text());
  });
  page.on('pageerror', (error) => console.log(name, String(error)));
  for (const view of views) {
    for (const language of lang ? [lang] : ['zh', 'en']) {
      const query = new URLSearchParams(view.replace(/^\?/, ''));
      if (language === 'en') query.set('lang', 'en');
      await page.goto(`${address}${query.size > 0 ? `?${query}` : ''}`);
      await page.waitForFunction(isStill, undefined, { timeout: 20_000 });
      const file = `shots/${name}-${(view.replace(/^\?/, '') || 'home').replaceAll(/[^\w-]+/g, '_')}-${language}.png`;
      await page.screenshot({ path: file });
      console.log(file);
    }
  }
  await page.close();
}
await browser.close();
await server.close();
