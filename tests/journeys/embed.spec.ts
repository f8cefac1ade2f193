import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { embedCode } from '../../src/shells/browse/embed/embedCode.ts';
import { expect, open, refuseWebGL, test } from './journey.ts';

const words = messagesFor('zh');

test('a page of another site holds a view: it takes its height, keeps its own address and history, and may hold nothing else', async ({
  context,
  baseURL,
}) => {
  const atlas = baseURL ?? '';
  let markup = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>host</title><body style="width:600px">${markup}</body>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  markup = embedCode({ address: `${atlas}/?shell=embed&at=jiuquan`, title: '酒泉', width: null, height: 300 });

  const page = await context.newPage();
  await refuseWebGL(page);
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h2[data-title]')).toHaveText('酒泉市');
  for (const shown of ['甘政办发〔2025〕19号', '2025年3月3日', words.schematic, '审图状态：未审图'])
    await expect(frame.locator('footer')).toContainText(shown);
  const height = async (): Promise<number> => Number(await page.locator('iframe').getAttribute('height'));
  await expect.poll(height).toBeGreaterThan(600);
  await expect
    .poll(() => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBeLessThanOrEqual(1);

  const before = await page.evaluate(() => history.length);
  await frame.getByRole('main').getByRole('link', { name: '河西走廊' }).first().click();
  await expect(frame.locator('h2[data-title]')).toContainText('河西走廊');
  expect(await page.evaluate(() => history.length), 'a step in the frame is no step of the host').toBe(before);
  const leaves = context.waitForEvent('page');
  await frame.getByRole('link', { name: words.embed.openWhole }).click();
  const whole = await leaves;
  expect(whole.url()).toBe(`${atlas}/place/hexi/`);
  expect(await whole.evaluate(() => window.opener)).toBe(null);
  await whole.close();
  expect(page.url()).toBe(host);

  markup = `<iframe src="${atlas}/" name="whole"></iframe>`;
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(host);
  await refused;
  server.close();
  server.closeAllConnections();
});

test('the code is made from the page: what it shows, how it looks, how large, for whom', async ({ still: page }) => {
  await open(page, '/?at=jiuquan');
  await page.getByRole('button', { name: words.ways.share }).click();
  await page.getByRole('button', { name: words.embed.open }).click();
  const builder = page.getByRole('dialog', { name: words.embed.title });
  const code = builder.getByLabel(words.embed.code);
  await expect(code).toHaveValue(/\?shell=embed&amp;at=jiuquan"/);
  const preview = builder.frameLocator('iframe');
  await expect(preview.locator('h2[data-title]')).toHaveText('酒泉市');
  await builder.getByLabel(words.embed.place).selectOption('qingyang');
  await builder.getByLabel(words.embed.language).selectOption('en');
  await builder.getByLabel(words.embed.theme).selectOption('dark');
  await builder.getByLabel(words.embed.panel).uncheck();
  await builder.getByLabel(words.embed.host).fill('www.example.cn');
  await expect(code).toHaveValue(/\?shell=embed&amp;panel=off&amp;host=https%3A\/\/www\.example\.cn/);
  await expect(code).toHaveValue(/at=qingyang&amp;theme=dark&amp;lang=en"/);
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('Qingyang');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await builder.getByLabel(words.embed.host).fill('my site');
  await expect(builder.getByRole('alert')).toHaveText(words.embed.hostWrong);
  await page.keyboard.press('Escape');
  await expect(builder).toHaveCount(0);
});
