import { expect, open, stillMap, test } from './journey.ts';

const heading = 'h2[data-title]';

test('“白银 in the 2021 plan belonged to which belt?” is answered on screen with its clause', async ({
  still: page,
}) => {
  await open(page, '/?lens=structure');
  const row = page.getByRole('row', { name: /^白银/ });
  await expect(row).toContainText('沿黄河流域生态产业集聚带');
  await expect(row).toContainText('四(一)1');
  await expect(row).toContainText('兰白区域特色产业承接区');
  await expect(row).toContainText('不再与临夏州、甘南州同组');
  await row.getByRole('link', { name: /出处/ }).first().click();
  await expect(page.getByRole('complementary')).toContainText('甘政办发〔2021〕120号');
});

test('a cluster of 2021 shows its members and the map’s legend names the plan’s belts', async ({ still: page }) => {
  await open(page, '/?lens=structure');
  await page.getByRole('link', { name: '新材料产业集群' }).click();
  await expect(page.locator(heading)).toHaveText('新材料产业集群');
  await expect(page.getByRole('article')).toContainText('金昌');
  await expect(page.getByRole('region', { name: '图例' })).toContainText('沿黄河流域生态产业集聚带');
});

test('each peer of the west has a card and an address', async ({ still: page }) => {
  await open(page, '/?lens=west&lang=en');
  await page
    .getByRole('article')
    .getByRole('link', { name: /Guizhou/ })
    .first()
    .click();
  await expect(page).toHaveURL(/at=guizhou/);
  await expect(page.locator(heading)).toContainText('Guizhou');
});

test('the list of sites and the map follow each other', async ({ still: page }) => {
  await open(page, '/?lens=sites');
  await page.getByLabel('类型').selectOption('data-centre');
  await expect(page).toHaveURL('/?lens=sites&type=data-centre');
  await page.getByRole('link', { name: /金昌紫金云/ }).click();
  await stillMap(page);
  await expect(page.locator(heading).first()).toContainText('金昌紫金云');
  await page.getByRole('link', { name: '清除条件' }).click();
  await page.getByLabel('名称或产业').fill('光气');
  await expect(page.getByRole('article').last()).toContainText('白银');
});

test('from a fact to its clause, and from the clause to its facts', async ({ still: page }) => {
  await open(page, '/?at=baiyin');
  await page.getByRole('link', { name: '光气化工', exact: true }).click();
  await page.getByRole('link', { name: '看这一条的全部事实' }).click();
  await expect(page).toHaveURL(/lens=sources&doc=action-plan-2025&clause=/);
  await expect(page.getByRole('article')).toContainText('稀土精深加工及电池新材料');
});
