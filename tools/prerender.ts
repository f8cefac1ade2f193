import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { presimplify, simplify } from 'topojson-simplify';
import { createServer } from 'vite';
import type { CityTopology } from '../src/load/toGeometry.ts';
import type { AtlasFile, Dictionary } from '../src/model/atlas.ts';
import type { Fact } from '../src/model/fact.ts';
import type { ReferenceGeography } from '../src/model/reference.ts';
import type * as First from '../src/shells/first/firstPaint.ts';
import type { Site } from '../src/shells/first/pages.ts';
import { measuredIn } from './openFiles.ts';
import { scoped } from './scoped.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Least area of a bend in square degrees: about half a pixel at 1920 × 1080. */
const LEAST_BEND = 1e-4;
/** The same on a page of its own, which the app replaces sooner: about a pixel and a half. */
const PAGE_BEND = 8e-4;
/** The same under the blur of the shadow. */
const SHADOW_BEND = 6e-3;

/** What is rendered before any script: home, and in a build every page of its own. */
export interface Prerendered {
  readonly css: string;
  readonly body: string;
  readonly made: First.Made | null;
}

/** Renders the components in a server of its own: the build around it is for browsers. Without a site no pages are made. */
export async function prerender(base: string, site: Site | null): Promise<Prerendered> {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, 'data', name), 'utf8')) as T;
  const server = await createServer({
    root: ROOT,
    base,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [svelte({ configFile: false, compilerOptions: scoped })],
  });
  try {
    const first = (await server.ssrLoadModule('/src/shells/first/firstPaint.ts')) as typeof First;
    const weighed = presimplify(read<CityTopology>('gansu.topo.json'));
    const least = (bend: number): CityTopology => simplify(weighed, bend) as unknown as CityTopology;
    const [file, reference] = [read<AtlasFile>('atlas.json'), read<ReferenceGeography>('reference.json')];
    const files = { file, reference, coarse: least(SHADOW_BEND) };
    const home = await first.firstPaint({ ...files, topology: least(LEAST_BEND) });
    if (site === null) return { ...home, made: null };
    const measured = measuredIn(join(ROOT, 'data'));
    const known = { facts: read<Fact[]>('facts.json'), english: read<Dictionary>('english.json'), measured };
    return { ...home, made: await first.prerendered({ ...files, ...known, topology: least(PAGE_BEND) }, site) };
  } finally {
    await server.close();
  }
}
