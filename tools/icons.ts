import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { loadMessages } from '../src/messages/messagesFor.ts';
import { LANGUAGES, SITE_TYPES, type SiteType } from '../src/model/atlas.ts';
import { light } from '../src/theme/light.ts';
import { ICON_STROKE, SITE_ICONS } from '../src/theme/siteIcons.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

/** `npx tsx tools/icons.ts`: the contact sheet of the site icons, shots/icons.png: four sizes on light, on dark ground and in grey. */
const SIZES = [16, 24, 32, 64] as const;
const GROUNDS = [
  ['light', light.ground, light.ink],
  ['dark', light.ink, light.ground],
  ['grey', '#DDDDDD', '#555555'],
] as const;

function drawn(type: SiteType, size: number): string {
  const { solid, line } = SITE_ICONS[type];
  const round = 'stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg width="${size}" height="${size}" viewBox="0 0 16 16"><path d="${solid}" fill="currentColor" fill-rule="evenodd" ${round}
    stroke-width="${ICON_STROKE.edge}"/><path d="${line}" fill="none" ${round} stroke-width="${ICON_STROKE.line}"/></svg>`;
}

const words = await Promise.all(LANGUAGES.map(loadMessages));
const rows = SITE_TYPES.map((type) => {
  const cells = GROUNDS.map(
    ([, ground, ink]) =>
      `<td style="background:${ground};color:${ink}">${SIZES.map((size) => drawn(type, size)).join('')}</td>`,
  );
  return `<tr><th>${words.map(({ siteType }) => siteType[type]).join('<br>')}</th>${cells.join('')}</tr>`;
});

mkdirSync('shots', { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: 900, height: 400 } });
await page.setContent(`<style>body{margin:0;font:12px sans-serif}table{border-spacing:0}th{font-weight:400;padding:0 1rem;text-align:left}
  td{padding:.5rem 1rem;white-space:nowrap}svg{margin:0 .4rem;vertical-align:middle}</style><table>${rows.join('')}</table>`);
await page.locator('table').screenshot({ path: 'shots/icons.png' });
await browser.close();
console.log('shots/icons.png');
