import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './tools/chromium.ts';

/** tools/journeys.ts finds one that is free. */
const PORT = process.env['JOURNEYS_PORT'];
if (!PORT) throw new Error('JOURNEYS_PORT is not set; run the journeys by `npm run journeys [file…]`');

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  workers: 2,
  /* What fails once is a fault, here as on any other machine: waits are for what is seen, never for time. */
  retries: process.env['CI'] ? 1 : 0,
  /* For a machine that many share; on an idle one no journey takes a third of it. */
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: CHROMIUM_ARGS },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 800 },
    /* Journeys watch what a page asks for; one of its own is about the copy on the device. */
    serviceWorkers: 'block',
  },
  webServer: {
    /* By the configuration of a release, where that is asked for. */
    command:
      process.env['ATLAS_SERVER'] === 'nginx'
        ? `npx tsx tools/nginx.ts ${PORT}`
        : `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
