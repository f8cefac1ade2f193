import { messagesFor } from '../../src/messages/messagesFor.ts';
import { CITIES } from '../../tools/bench/camera.ts';
import { expect, open, spotOf, stillMap, test } from './journey.ts';

const IN_JIUQUAN = CITIES['酒泉市'] as [number, number];

test('a visitor opens the atlas, chooses a city on the map, reads its source, and goes back', async ({ map: page }) => {
  await open(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('甘肃产业承接地图');
  await page.locator('canvas').click({ position: spotOf(page, IN_JIUQUAN) });
  await expect(page).toHaveURL('/place/jiuquan/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('酒泉市');
  await page.getByRole('link', { name: '特色炼油+特色化工', exact: true }).click();
  const note = page.getByRole('complementary');
  await expect(note).toContainText('甘政办发〔2025〕19号');
  await expect(note).toContainText('二(二) 专栏2');
  await expect(note).toContainText('2025年3月3日');
  await expect(note).toContainText('正式文件');
  await page.goBack();
  await expect(note).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('承接区与市州');
});

test('a zone, a city, the New Area, a park and a hub each open a panel of their own', async ({ still: page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: '兰白区域特色产业承接区' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('兰白区域特色产业承接区');
  await page.getByRole('article').getByRole('link', { name: '白银', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('白银市');
  await expect(page.getByRole('article')).toContainText('稀土精深加工及电池新材料');
  await open(page, '/?at=lanzhou-new-area');
  await expect(page.getByRole('article')).toContainText('精细化工');
  await page.getByRole('link', { name: '兰州新区国际空港' }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('兰州新区国际空港');
  await expect(page.getByRole('article')).toContainText('位置精确到场址');
});

test('a broken address gives the home view and a quiet notice, never a blank page', async ({ plate: page }) => {
  await open(page, '/nowhere/at/all?at=atlantis&lang=en');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'at' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Zones and prefectures');
  await expect(page).toHaveURL('/en/');
});

test('English is the same atlas, and the language has an address', async ({ still: page }) => {
  await open(page, '/?at=jiuquan');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL('/en/place/jiuquan/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Jiuquan');
  await expect(page.getByRole('article')).toContainText('New-energy equipment manufacturing');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('everything can be reached by keyboard, and Escape steps back out', async ({ still: page }) => {
  await open(page, '/');
  const city = page.getByRole('article').getByRole('link', { name: /^天水/ });
  await city.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.getByRole('link', { name: '集成电路', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
});

test('switching a layer off is in the address, and the legend follows', async ({ map: page }) => {
  await open(page, '/?at=lanzhou-heavy-ion-facility');
  await stillMap(page);
  const legend = page.getByRole('region', { name: '图例' });
  await expect(legend).toContainText('指定监管场地');
  await page.getByLabel('口岸与枢纽').uncheck();
  await expect(page).toHaveURL('/?at=lanzhou-heavy-ion-facility&show=parks');
  await expect(legend).not.toContainText('指定监管场地');
});

test('the open data stand beside the app, with a page that leads to every file', async ({ still: page, request }) => {
  await open(page, '/?lens=sources');
  const way = page.getByRole('link', { name: messagesFor('zh').allFiles });
  await expect(way).toHaveAttribute('href', '/data/');
  const text = await (await request.get('/data/')).text();
  const files = [...text.matchAll(/href="\/data\/([\w.-]+)"/g)].map(([, name = '']) => name);
  expect(files).toEqual(expect.arrayContaining(['facts.csv', 'atlas.json', 'sites.geojson', 'datapackage.json']));
  for (const name of new Set(files)) expect((await request.get(`/data/${name}`)).status(), name).toBe(200);
});

test('missing data are named in a sentence with the remedy', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/data/app/facts.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/?lens=figures');
  await expect(page.getByRole('alert')).toContainText('/data/app/facts.json：服务器回答 HTTP 404');
  await page.close();
});

test('English words that do not come are named in a sentence, Chinese stays, and trying again brings them', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.route('**/assets/en-*.js', (route) => route.abort());
  await open(page, '/?at=jiuquan');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page.getByRole('alert')).toContainText('数据未能载入');
  await expect(page).toHaveURL('/en/place/jiuquan/');
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  await page.unroute('**/assets/en-*.js');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('h2[data-title]')).toHaveText(/^Jiuquan/);
  await page.close();
});
