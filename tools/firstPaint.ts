import type { Plugin } from 'vite';
import type { Site } from '../src/shells/first/pages.ts';
import { toStylesheet } from '../src/theme/stylesheet.ts';
import { earlyScript } from './earlyScript.ts';
import { frameColours } from './frameColours.ts';
import { pageFiles } from './pages.ts';
import { prerender, type Prerendered } from './prerender.ts';

/** What the app asks for first, so that it is under way before the app is. */
const PRELOADED = ['data/atlas.json', 'data/gansu.topo.json', 'data/reference.json'];
const preload = (address: string): string => `<link rel="preload" as="fetch" crossorigin href="${address}" />`;

/**
 * Puts the map into index.html as inline SVG, from the same data as the app, so that it is painted before any script runs: with every theme
 * and the map's own rules in one stylesheet, no file to wait for, and the one early script. `tools/csp.ts` allows both by their hashes. A
 * build also writes a page for everything that has a path of its own.
 */
export function firstPaint(origin: string): Plugin {
  let rendered: Promise<Prerendered> | null = null;
  let base = '/';
  let site: Site | null = null;
  const render = (): Promise<Prerendered> => (rendered ??= prerender(base, site));
  return {
    name: 'first-paint',
    configResolved(config) {
      base = config.base;
      site = config.command === 'build' ? { origin, base } : null;
    },
    buildStart: () => void (rendered = null),
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { css, body } = await render();
        const style = `<style>${toStylesheet().replaceAll(/\s+/g, ' ')}${css}</style><script>${earlyScript()}</script>`;
        const head = PRELOADED.map((name) => preload(base + name)).join('') + style;
        const filled = html.replace('<!--first-paint-head-->', () => head).replace('<!--first-paint-->', () => body);
        return { html: afterFirstPaint(filled), tags: frameColours() };
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        const { made } = await render();
        if (index?.type !== 'asset' || !made || !site) return;
        for (const { fileName, source } of pageFiles(String(index.source), made, bundle, site)) {
          if (fileName === index.fileName) index.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
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
