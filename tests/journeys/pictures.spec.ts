import { LENSES } from '../../src/model/lens.ts';
import { THEME_NAMES } from '../../src/theme/themes.ts';
import { expect, open, test } from './journey.ts';
import { changed } from './picture.ts';

const SIZES = {
  wide: { width: 1920, height: 1080 },
  kiosk: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
  wall: { width: 3840, height: 2160 },
} as const;

type Shot = readonly [name: string, address: string, size: keyof typeof SIZES];

/** Every lens, theme, language and size at least once. */
const SHOTS: readonly Shot[] = [
  ['zones', '/', 'wide'],
  ['zones', '/', 'kiosk'],
  ['zones', '/', 'phone'],
  ['zones', '/', 'wall'],
  ['zones', '/?theme=dark', 'wide'],
  ['zones', '/?theme=contrast', 'wide'],
  ['zones', '/?lang=en', 'wide'],
  ['zones', '/?theme=dark&lang=en', 'phone'],
  ['city', '/?at=jiuquan', 'wide'],
  ['city', '/?at=jiuquan&theme=contrast&lang=en', 'kiosk'],
  ['zone', '/?at=hexi', 'phone'],
  ['site', '/?at=dunhuang-air-port', 'wide'],
  ['plain', '/?show=none.plain', 'wide'],
  ['industry', '/?lens=industry&industry=new-materials', 'wide'],
  ['industry', '/?lens=industry&industry=new-materials&theme=dark', 'kiosk'],
  ['industry', '/?lens=industry&industry=petrochemicals&lang=en', 'phone'],
  ['origin', '/?lens=origin&from=jiangsu', 'wide'],
  ['origin', '/?lens=origin&from=jiangsu&lang=en&theme=dark', 'kiosk'],
  ['match', '/?lens=match&industry=petrochemicals&from=jiangsu&needs=port', 'wide'],
  ['structure', '/?lens=structure', 'wide'],
  ['structure', '/?lens=structure&doc=industrial-internet-plan-2021&lang=en', 'kiosk'],
  ['new-area', '/?lens=new-area', 'wide'],
  ['new-area', '/?lens=new-area&theme=dark', 'kiosk'],
  ['new-area', '/?lens=new-area&lang=en', 'phone'],
  ['figures', '/?lens=figures', 'wide'],
  ['west', '/?lens=west&lang=en', 'wide'],
  ['sites', '/?lens=sites', 'wide'],
  ['sites', '/?lens=sites&in=lanzhou', 'kiosk'],
  ['compare', '/?lens=compare&with=jiuquan.baiyin', 'wide'],
  ['sources', '/?lens=sources', 'phone'],
  ['map', '/?lens=about', 'wide'],
];
const nameOf = ([name, address, size]: Shot): string => {
  const asked = new URL(address, 'http://atlas').searchParams;
  return [name, size, asked.get('theme') ?? 'light', asked.get('lang') ?? 'zh'].join('-');
};

for (const shot of SHOTS) {
  const [, address, size] = shot;
  test(`looks as it did: ${nameOf(shot)}`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    await open(page, address);
    await expect(page.locator('[data-title]')).toBeVisible();
    expect(changed(nameOf(shot), await page.screenshot())).toBeLessThan(0.012);
  });
}

test('looks as it did: on paper', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, '/?at=jiuquan');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: '甘肃省四大承接区地图' })).toBeVisible();
  expect(changed('city-paper-print-zh', await page.screenshot())).toBeLessThan(0.012);
});

test('every lens, theme, language and size is looked at', () => {
  const names = [...SHOTS.map(nameOf), 'city-paper-print-zh'].join(' ');
  const addresses = SHOTS.map(([, address]) => address).join(' ');
  for (const theme of THEME_NAMES) expect(names).toContain(`-${theme}-`);
  for (const size of Object.keys(SIZES)) expect(names).toContain(`-${size}-`);
  for (const lens of LENSES.filter((one) => one !== 'zones')) expect(addresses).toContain(`lens=${lens}`);
  expect(names).toMatch(/-en\b/);
  expect(new Set(SHOTS.map(nameOf)).size).toBe(SHOTS.length);
});
