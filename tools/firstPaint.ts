import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { presimplify, simplify } from 'topojson-simplify';
import { createServer, type Plugin } from 'vite';
import type { CityTopology } from '../src/load/toGeometry.ts';
import type { AtlasFile } from '../src/model/atlas.ts';
import type { ReferenceGeography } from '../src/model/reference.ts';
import { toStylesheet } from '../src/theme/stylesheet.ts';
import { earlyScript } from './earlyScript.ts';
import { frameColours } from './frameColours.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Least area of a bend in square degrees: about half a pixel at 1920 × 1080. */
const LEAST_BEND = 1e-4;
/** The same under the blur of the shadow. */
const SHADOW_BEND = 6e-3;

/** What the app asks for first, so that it is under way before the app is. */
const PRELOADED = ['data/atlas.json', 'data/gansu.topo.json', 'data/reference.json'];
const preload = (address: string): string => `<link rel="preload" as="fetch" crossorigin href="${address}" />`;

/**
 * Puts the map into index.html as inline SVG, from the same data as the app, so that it is painted before any script runs: with every theme
 * and the map's own rules in one stylesheet, no file to wait for, and the one early script. `tools/csp.ts` allows both by their hashes.
 */
export function firstPaint(): Plugin {
  let page: Promise<{ css: string; body: string }> | null = null;
  let base = '/';
  return {
    name: 'first-paint',
    configResolved: (config) => void (base = config.base),
    buildStart: () => void (page = null),
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { css, body } = await (page ??= renderFirstPaint());
        const style = `<style>${toStylesheet().replaceAll(/\s+/g, ' ')}${css}</style><script>${earlyScript()}</script>`;
        const head = PRELOADED.map((name) => preload(base + name)).join('') + style;
        const filled = html.replace('<!--first-paint-head-->', () => head).replace('<!--first-paint-->', () => body);
        return { html: afterFirstPaint(filled), tags: frameColours() };
      },
    },
  };
}

/** A stylesheet in the head would hold the first paint back; after the map it holds back only what needs it. */
function afterFirstPaint(html: string): string {
  const sheets = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  return sheets
    .reduce((text, sheet) => text.replace(sheet, ''), html)
    .replace('<div id="app">', (app) => `${sheets.map((sheet) => sheet.trim()).join('')}\n    ${app}`);
}

/** Renders the component in a server of its own: the build around it is for browsers. */
async function renderFirstPaint(): Promise<{ css: string; body: string }> {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, 'data', name), 'utf8')) as T;
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [svelte({ configFile: false })],
  });
  try {
    const module = (await server.ssrLoadModule('/src/shells/first/firstPaint.ts')) as {
      firstPaint: (
        file: AtlasFile,
        topology: CityTopology,
        coarse: CityTopology,
        reference: ReferenceGeography,
      ) => Promise<{ css: string; body: string }>;
    };
    const fine = read<CityTopology>('gansu.topo.json');
    const weighed = presimplify(fine);
    const least = (bend: number): CityTopology => simplify(weighed, bend) as unknown as CityTopology;
    return await module.firstPaint(
      read<AtlasFile>('atlas.json'),
      least(LEAST_BEND),
      least(SHADOW_BEND),
      read<ReferenceGeography>('reference.json'),
    );
  } finally {
    await server.close();
  }
}
