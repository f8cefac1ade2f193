import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { test as plain, type Page } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { CITIES } from '../../tools/bench/camera.ts';
import { expect, open, spotOf, stepTo, stillMap, test } from './journey.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** In the azurite west of Jiuquan, and north of the corridor; [lng, lat] in degrees. */
const JIUQUAN = CITIES['酒泉市'] as [number, number];
const BEYOND = [105.5, 40.6] as const;
const KEY = 'a-key-of-the-operator';
const NUMBER = 'GS(2024)0001号';
const [WEST, SOUTH, EAST, NORTH] = (
  JSON.parse(readFileSync(join(ROOT, 'data/atlas.json'), 'utf8')) as { boundary: { bounds: number[] } }
).boundary.bounds as [number, number, number, number];

/** A picture of 256 × 256 pixels in one colour. */
function tilePicture(): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  };
  const head = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(256 * 3, Buffer.from([20, 160, 60]))]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: 256 }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** Red, green and blue of the screen at [lng, lat] in degrees. */
async function colourAt(page: Page, at: readonly [number, number]): Promise<number[]> {
  const { x, y } = spotOf(page, at);
  const picture = (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = document.createElement('canvas').getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
}

/** Whether a tile touches the province's bounds, by the Web Mercator tile formula. */
function touchesGansu(z: number, x: number, y: number): boolean {
  const column = (lng: number): number => Math.floor(((lng + 180) / 360) * 2 ** z);
  const row = (lat: number): number => {
    const radians = (lat * Math.PI) / 180;
    return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
  };
  return x >= column(WEST) && x <= column(EAST) && y >= row(NORTH) && y <= row(SOUTH);
}

plain.describe('a base map that an operator configured', () => {
  plain.describe.configure({ mode: 'serial' });
  let folder: string;
  let tiles: Server;
  let app: PreviewServer;
  let address: string;
  const asked: string[] = [];

  plain.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-base-'));
    writeFileSync(
      join(folder, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#246"/></svg>',
    );
    const picture = tilePicture();
    tiles = createServer((request, response) => {
      asked.push(request.url ?? '');
      const rights = new URL(request.url ?? '', 'http://tiles').searchParams.get('tk') === KEY;
      response.writeHead(rights ? 200 : 403, { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' });
      response.end(rights ? picture : undefined);
    });
    await new Promise<void>((ready) => tiles.listen(0, '127.0.0.1', ready));
    const { port } = tiles.address() as AddressInfo;
    const outDir = join(folder, 'built');
    const built = spawnSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        ATLAS_BASEMAP_KEY: KEY,
        ATLAS_BASEMAP_URL: `http://127.0.0.1:${port}/{z}/{x}/{y}.png?tk={key}`,
        ATLAS_BASEMAP_NAME: '试验底图',
        ATLAS_BASEMAP_NUMBER: NUMBER,
        ATLAS_BASEMAP_LOGO: join(folder, 'logo.svg'),
      },
    });
    expect(built.status, built.stderr).toBe(0);
    app = await preview({
      root: ROOT,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
      logLevel: 'silent',
    });
    address = app.resolvedUrls?.local[0] ?? '';
  });
  plain.afterAll(async () => {
    await app.close();
    tiles.closeAllConnections();
    tiles.close();
    rmSync(folder, { recursive: true });
  });

  plain(
    'asks for tiles only while it is on, within Gansu, shows its own logo and number, and is named in the panel about the map',
    async ({ page }) => {
      await open(page, address);
      await page.getByText('图层', { exact: true }).click();
      const toggle = page.getByRole('checkbox', { name: '底图' });
      await expect(toggle).not.toBeChecked();
      expect(asked).toEqual([]);
      const footer = page.getByRole('contentinfo');
      await expect(footer).not.toContainText(NUMBER);

      const beyond = await colourAt(page, BEYOND);
      await toggle.check();
      await expect(page).toHaveURL(/base=on/);
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      await stillMap(page);
      await expect(footer).toContainText(`底图：试验底图 ${NUMBER}`);
      await expect(footer.getByRole('img', { name: '试验底图' })).toBeVisible();
      await expect(footer, 'the base’s number is not ours').toContainText('审图状态：未审图');
      const [, green = 0, blue = 0] = await colourAt(page, JIUQUAN);
      expect(green, 'the base shows through the zones').toBeGreaterThan(blue);
      expect(await colourAt(page, BEYOND), 'and nothing of it beyond Gansu').toEqual(beyond);
      for (const url of asked) {
        const [, z, x, y] = /^\/(\d+)\/(\d+)\/(\d+)\.png\?tk=a-key-of-the-operator$/.exec(url) ?? [];
        expect(touchesGansu(Number(z), Number(x), Number(y)), url).toBe(true);
      }

      await toggle.uncheck();
      await expect(footer).not.toContainText(NUMBER);
      const before = asked.length;
      const scale = page.locator('.maplibregl-ctrl-scale');
      const length = (await scale.textContent()) ?? '';
      await page.getByRole('button', { name: '放大' }).click();
      await expect(scale).not.toHaveText(length);
      await stillMap(page);
      expect(asked.length).toBe(before);

      await stepTo(page, '/?lens=about');
      await expect(page.getByRole('article')).toContainText(`它的审图号是${NUMBER}，属于该底图，不是本图的审图号`);
      await expect(page.getByRole('article')).toContainText('未审图');
    },
  );
});

test('without a configuration no tile is asked for, no switch is offered and no address is built in', async ({
  map: page,
}) => {
  await open(page, '/?base=on');
  await page.getByText('图层', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /铁路/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '底图' })).toHaveCount(0);
  const scripts = readdirSync(join(ROOT, 'dist/assets')).filter((name) => /\.m?js$/.test(name));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts)
    expect(readFileSync(join(ROOT, 'dist/assets', name), 'utf8'), name).not.toMatch(/tianditu|wmts/i);
});
