import { CITIES } from '../../tools/bench/camera.ts';
import { expect, open, spotOf, stillMap, test } from './journey.ts';

const IN_JIUQUAN = CITIES['酒泉市'] as [number, number];

const title = 'h2[data-title]';

test('“谁要新材料？” names 白银 as key with its terms and clause, and says who is not named', async ({
  still: page,
}) => {
  await open(page, '/?lens=industry');
  await page
    .getByRole('link', { name: /^新材料/ })
    .first()
    .click();
  await expect(page.locator(title)).toHaveText('谁要新材料？');
  const answer = page.getByRole('article');
  await expect(answer).toContainText('稀土精深加工及电池新材料');
  await expect(answer).toContainText('未列入');
  await expect(page.getByRole('region', { name: '图例' })).toContainText('培育壮大');
});

test('a company from Jiangsu sees what is asked of it and where', async ({ still: page }) => {
  await open(page, '/?lens=origin&lang=en');
  await page
    .getByRole('article')
    .getByRole('link', { name: /^Jiangsu/ })
    .click();
  await expect(page.locator(title)).toContainText('Jiangsu');
  await expect(page.getByRole('article')).toContainText('Petrochemicals');
  await page.getByRole('link', { name: /Match a company/ }).click();
  await expect(page).toHaveURL(/lens=match/);
  await expect(page).toHaveURL(/from=jiangsu/);
});

test('a match lists the places without ranks, each stated fact opening to its clause', async ({ still: page }) => {
  await open(page, '/?lens=match&industry=petrochemicals&from=jiangsu');
  await expect(page.getByRole('article')).toContainText('点名这一来源的条款');
  const newArea = page.locator('article ol > li[data-place="lanzhou-new-area"]');
  await expect(newArea).toContainText('兰州新区');
  await expect(newArea, 'a place has no number').toHaveCSS('list-style-type', 'none');
  await newArea.getByRole('link', { name: /出处/ }).first().click();
  await expect(page.getByRole('complementary', { name: '出处' })).toContainText('精细化工');
});

test('with shift a click on the map adds to the comparison, without leaving the lens', async ({ map: page }) => {
  await open(page, '/');
  await page.keyboard.down('Shift');
  await page.locator('canvas').click({ position: spotOf(page, IN_JIUQUAN) });
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL('/?with=jiuquan');
  await page.getByRole('link', { name: /比较 1/ }).click();
  await stillMap(page);
  await expect(page).toHaveURL('/?lens=compare&with=jiuquan');
});

test('a switch of industry, lens or language adds no source and asks the server for nothing', async ({ map: page }) => {
  await open(page, '/?lens=industry&industry=new-materials');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('link', { name: '全部产业' }).click();
  await page
    .getByRole('link', { name: /^生物医药/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByRole('article')).toContainText('Lanzhou–Baiyin');
  await stillMap(page);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
