import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { configuredBasemap } from './tools/basemap.ts';
import { BROWSERS } from './tools/browsers.ts';
import { csp } from './tools/csp.ts';
import { firstPaint } from './tools/firstPaint.ts';
import { installable } from './tools/installable.ts';
import { offline } from './tools/offline.ts';
import { openData } from './tools/openData.ts';
import { configuredOrigin } from './tools/origin.ts';
import { scoped } from './tools/scoped.ts';

/** Tests that render components to text: they need Svelte as a server has it, all others as a browser has it. */
const RENDERED = ['tests/net/**/*.test.ts', 'tests/panels/**/*.test.ts', 'tests/shells/**/*.rendered.test.ts'];

/** Folders whose branches tests go through, and how many in a hundred at least: what is held today, which may not get less; 95 is the goal (docs/proof.md). */
const HELD = { model: 90, compile: 87, view: 97, layers: 89, lenses: 88, story: 95 };
const ANSWERING = Object.entries(HELD);

/** What the first answer needs is one file with all that it imports: the start, the public site and home's panel. */
const FIRST_ANSWER = /\/src\/(?:main\.ts|shells\/browse\/Browse\.svelte|lenses\/zones\/Panel\.svelte)$/;

export default defineConfig({
  base: process.env['ATLAS_BASE'] ?? '/',
  define: { __BASEMAP__: JSON.stringify(configuredBasemap()) },
  plugins: [
    svelte({ compilerOptions: scoped }),
    openData(),
    installable(),
    firstPaint(configuredOrigin()),
    csp(configuredBasemap()),
    offline(),
  ],
  build: {
    target: BROWSERS,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', test: FIRST_ANSWER }] } } },
  },
  test: {
    setupFiles: ['tests/words.ts'],
    testTimeout: 30_000,
    /* One world for all files of a worker: the atlas is read and the compiler warmed once, not a hundred times. */
    isolate: false,
    /* What answers, reads and tells: `npm run coverage`. */
    coverage: {
      provider: 'v8',
      include: ANSWERING.map(([folder]) => `src/${folder}/**/*.ts`),
      reporter: ['text', 'json'],
      reportsDirectory: 'coverage',
      reportOnFailure: true,
      thresholds: Object.fromEntries(ANSWERING.map(([folder, branches]) => [`src/${folder}/**`, { branches }])),
    },
    projects: [
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: { name: 'app', include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**', ...RENDERED] },
      },
      { extends: true, test: { name: 'rendered', include: RENDERED } },
    ],
  },
});
