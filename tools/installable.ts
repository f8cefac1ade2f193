import type { HtmlTagDescriptor, Plugin } from 'vite';
import { en } from '../src/messages/en/index.ts';
import type { Messages } from '../src/messages/messages.ts';
import { plainFor } from '../src/messages/plainFor.ts';
import { zh } from '../src/messages/zh/index.ts';
import { LANGUAGES, type Language } from '../src/model/atlas.ts';
import { tagOf } from '../src/model/names.ts';
import { light } from '../src/theme/light.ts';
import { Raster, type Point } from './raster.ts';

const WORDS: Readonly<Record<Language, Messages>> = { zh, en };
/** Sides of the icons in pixels; the last is for home screens that ask by a link of their own. */
const SIDES = [192, 512, 180] as const;

/** The mark of the atlas: a hexagon on paper. `cut` is for systems that cut icons into shapes of their own: outside their circle stands paper alone. */
export function icon(side: number, cut: boolean): Buffer {
  const raster = new Raster(side, side, light.ground);
  const radius = side * (cut ? 0.28 : 0.375);
  const corner = (turn: number): Point => [
    side / 2 + radius * Math.sin((turn * Math.PI) / 3),
    side / 2 - radius * Math.cos((turn * Math.PI) / 3),
  ];
  raster.fill([[0, 1, 2, 3, 4, 5].map(corner)], light.accent);
  return raster.png();
}

/** What a system is told that puts the atlas among its programs, in a language. Addresses are paths from the host. */
export function manifestOf(language: Language, base: string): object {
  const { title, siteDescription } = WORDS[language];
  const image = (side: number, purpose: string): object => ({
    src: `${base}icons/${purpose === 'any' ? 'atlas' : purpose}-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: base,
    name: title,
    short_name: plainFor(language).installed.shortTitle,
    description: siteDescription,
    lang: tagOf(language),
    start_url: base + folderOf(language),
    scope: base,
    display: 'standalone',
    background_color: light.ground,
    theme_color: light.ground,
    icons: [image(192, 'any'), image(512, 'any'), image(512, 'maskable')],
  };
}

const folderOf = (language: Language): string => (language === LANGUAGES[0] ? '' : `${language}/`);

/** Names the manifest in a page of a language. */
export function manifestTag(language: Language, base: string): string {
  return `<link rel="manifest" href="${base}${folderOf(language)}manifest.webmanifest">`;
}

/** Makes a build installable: icons, a manifest for each language, and the tags that name them. */
export function installable(): Plugin {
  let base = '/';
  return {
    name: 'installable',
    apply: 'build',
    configResolved: (config) => void (base = config.base),
    transformIndexHtml(): HtmlTagDescriptor[] {
      const [first] = LANGUAGES;
      return [
        {
          tag: 'link',
          attrs: { rel: 'manifest', href: `${base}${folderOf(first)}manifest.webmanifest` },
          injectTo: 'head',
        },
        {
          tag: 'link',
          attrs: { rel: 'apple-touch-icon', href: `${base}icons/atlas-${SIDES[2]}.png` },
          injectTo: 'head',
        },
      ];
    },
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void =>
        void this.emitFile({ type: 'asset', fileName, source });
      for (const side of SIDES) emit(`icons/atlas-${side}.png`, icon(side, side === SIDES[2]));
      emit('icons/maskable-512.png', icon(512, true));
      for (const language of LANGUAGES)
        emit(`${folderOf(language)}manifest.webmanifest`, `${JSON.stringify(manifestOf(language, base), null, 2)}\n`);
    },
  };
}
