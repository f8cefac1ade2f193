import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Basemap } from '../src/model/basemap.ts';
import { ANY_NUMBER } from '../src/model/boundary.ts';

const NAMES = ['KEY', 'NUMBER', 'LOGO', 'URL', 'NAME', 'NAME_EN'] as const;
const NEEDED = ['KEY', 'NUMBER', 'LOGO'] as const;
const LOGO_TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};
/** Tianditu's vector map and its Chinese names, in Web Mercator. */
const TIANDITU = ['vec', 'cva']
  .map(
    (layer) =>
      `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}`,
  )
  .join(' ');
const SERVERS = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * The base map that ATLAS_BASEMAP_* configure, or null where none of them is set. ATLAS_BASEMAP_URL holds one address template a layer,
 * bottom to top, parted by spaces, each with {z} {x} {y} {key}, and {s} for t0 to t7. Throws one sentence for half a configuration.
 */
export function basemapFrom(env: Readonly<Record<string, string | undefined>>): Basemap | null {
  const value = (name: (typeof NAMES)[number]): string => (env[`ATLAS_BASEMAP_${name}`] ?? '').trim();
  const set = NAMES.filter((name) => value(name) !== '');
  if (set.length === 0) return null;
  const list = (names: readonly string[]): string => names.map((name) => `ATLAS_BASEMAP_${name}`).join(' and ');
  const custom = value('URL') !== '';
  const missing = [...NEEDED, ...(custom ? (['NAME'] as const) : [])].filter((name) => value(name) === '');
  if (missing.length > 0)
    throw new Error(
      `${list(set)} ${set.length > 1 ? 'are' : 'is'} set without ${list(missing)}: a base map is shown with its own name, number and logo; set them too, or unset all`,
    );
  const number = value('NUMBER');
  if (!ANY_NUMBER.test(number))
    throw new Error(
      `ATLAS_BASEMAP_NUMBER "${number}" is no map approval number; write the base map's own as GS(2024)0001号`,
    );
  const templates = (custom ? value('URL') : TIANDITU).split(/\s+/);
  for (const template of templates) {
    const lacks = ['{z}', '{x}', '{y}', '{key}'].filter((part) => !template.includes(part));
    if (lacks.length > 0 || !/^https?:\/\//.test(template))
      throw new Error(
        `ATLAS_BASEMAP_URL "${template}" ${lacks.length > 0 ? `lacks ${lacks.join(' ')}` : 'is no http address'}; write it as https://host/{z}/{x}/{y}.png?tk={key}`,
      );
  }
  const name = value('NAME') || '天地图';
  return {
    name,
    english: value('NAME_EN') || (custom ? name : 'Tianditu'),
    number,
    logo: logoFrom(value('LOGO')),
    layers: templates.map((template) => addresses(template.replaceAll('{key}', encodeURIComponent(value('KEY'))))),
  };
}

/** The base map of this environment, for builds: half a configuration ends the process with its one sentence. */
export function configuredBasemap(): Basemap | null {
  try {
    return basemapFrom(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

function addresses(template: string): string[] {
  return template.includes('{s}') ? SERVERS.map((s) => template.replaceAll('{s}', String(s))) : [template];
}

function logoFrom(path: string): string {
  const type = LOGO_TYPES[extname(path).toLowerCase()];
  if (!existsSync(path) || !type)
    throw new Error(
      `ATLAS_BASEMAP_LOGO "${path}" is no picture on this machine; name an .svg, .png, .webp or .jpg file`,
    );
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
