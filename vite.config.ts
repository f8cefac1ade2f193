import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { configuredBasemap } from './tools/basemap.ts';
import { csp } from './tools/csp.ts';
import { firstPaint } from './tools/firstPaint.ts';
import { openData } from './tools/openData.ts';

export default defineConfig({
  base: process.env['ATLAS_BASE'] ?? '/',
  define: { __BASEMAP__: JSON.stringify(configuredBasemap()) },
  plugins: [svelte(), openData(), firstPaint(), csp(configuredBasemap())],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1500 },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**'], testTimeout: 30_000 },
});
