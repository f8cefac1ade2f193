import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './tools/chromium.ts';

/** Another port where several checkouts run their journeys at once. */
const PORT = Number(process.env['JOURNEYS_PORT'] ?? 4175);

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  workers: 2,
  /* A software-drawn map on a busy machine may miss one deadline; twice is a fault. Playwright reports the first as flaky. */
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: CHROMIUM_ARGS },
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 800 },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
