import type { Rolldown } from 'vite';
import type { Made } from '../src/shells/first/firstPaint.ts';
import type { Page, Site } from '../src/shells/first/pages.ts';
import type { PlainPage } from '../src/shells/first/plain/plainPages.ts';
import { LANGUAGES } from '../src/model/atlas.ts';
import { DATA_PACKAGE } from '../src/model/openFiles.ts';
import { toStylesheet } from '../src/theme/stylesheet.ts';
import { CARD, Cards } from './cards.ts';
import { frameColours } from './frameColours.ts';
import type { Lens } from '../src/model/lens.ts';
import { manifestTag } from './installable.ts';

interface File {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}
type Bundle = Rolldown.OutputBundle;

/** Every page as a file of the build, from the built home page, which is one of them; then the sitemap and what tells robots of it. */
export function pageFiles(index: string, made: Made, bundle: Bundle, site: Site): readonly File[] {
  const { pages, plain, aims } = made;
  const cards = new Cards(made.shapes);
  const sheets = new Map<Lens, readonly string[]>();
  const sheetsOf = (lens: Lens): readonly string[] => {
    const known = sheets.get(lens) ?? stylesheetsOf(bundle, `/src/lenses/${lens}/Panel.svelte`);
    sheets.set(lens, known);
    return known;
  };
  return [
    ...pages.map((page) => ({
      fileName: `${page.path}index.html`,
      source: pageFrom(index, page, { aims, card: cards.add(page.card), sheets: sheetsOf(page.lens) }, site),
    })),
    ...[...cards.drawn].map(([fileName, source]) => ({ fileName, source })),
    ...plain.map((page) => ({ fileName: `${page.path}index.html`, source: plainFrom(page, made.plainCss, site) })),
    { fileName: `data/${DATA_PACKAGE}`, source: `${JSON.stringify(made.described, null, 2)}\n` },
    { fileName: 'sitemap.xml', source: sitemap([...pages, ...plain], site) },
    { fileName: 'robots.txt', source: robots(site) },
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a page needs besides its own: where maps stand, its card, its stylesheets; file names below the base. */
export interface Beside {
  readonly aims: string;
  readonly card: string;
  readonly sheets: readonly string[];
}

/** The home page with another head, map and panel. Throws where the home page is not made as this expects. */
export function pageFrom(index: string, page: Page, { aims, card, sheets }: Beside, site: Site): string {
  const { base, origin } = site;
  const whole = (path: string): string => escaped(origin + base + path);
  const meta = (name: 'name' | 'property', key: string, content: string): string =>
    `<meta ${name}="${key}" content="${escaped(content)}" />`;
  const body =
    page.body &&
    [
      `<div id="first" class="page" lang="${page.tag}"${page.aim === null ? '' : ` data-aim="${page.aim}"`}>`,
      `${page.body.picture}</div>`,
      ...sheets
        .map((name) => `<link rel="stylesheet" crossorigin href="${base}${name}">`)
        .filter((sheet) => !index.includes(sheet)),
    ].join('');
  const head = [
    `<title>${escaped(page.title)}</title>`,
    `<link rel="canonical" href="${whole(page.path)}" />`,
    ...page.alternates.map(({ tag, path }) => `<link rel="alternate" hreflang="${tag}" href="${whole(path)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${whole(page.alternates[0]?.path ?? page.path)}" />`,
    meta('property', 'og:type', body ? 'article' : 'website'),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', `${page.description} ${page.status}`),
    meta('property', 'og:url', origin + base + page.path),
    meta('property', 'og:locale', page.tag.replace('-', '_')),
    meta('property', 'og:image', `${origin}${base}${card}`),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', `${page.title} · ${page.status}`),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...page.wanted.map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}${name}" />`),
    page.aim === null ? '' : `<style>${aims}</style>`,
    `<script type="application/ld+json">${page.data}</script>`,
  ].join('\n    ');
  return [
    [
      /<html lang="[^"]*">/,
      `<html lang="${page.tag}" data-lang="${page.language}"${body ? ` data-lens="${page.lens}"` : ''}>`,
    ],
    [/<meta name="description"[^>]*>/, meta('name', 'description', page.description)],
    [/<title>.*?<\/title>/s, head],
    ...(page.body
      ? ([
          [/<div id="first">.*?(?=<link rel="stylesheet"|<div id="app">)/s, body],
          [/(?=<div id="app">)/, `<div id="told" lang="${page.tag}"><main>${page.body.text}</main></div>`],
        ] as const)
      : []),
  ].reduce(
    (html, [place, text]) => {
      if (!(place as RegExp).test(html))
        throw new Error(`index.html has no ${String(place)} for the page ${page.path}`);
      return html.replace(place as RegExp, () => text as string);
    },
    index.replace(manifestTag(LANGUAGES[0], base), () => manifestTag(page.language, base)),
  );
}

/** A page without a program, whole. */
export function plainFrom(page: PlainPage, css: string, { base, origin }: Site): string {
  const whole = (path: string): string => escaped(origin + base + path);
  const colours = frameColours().map(
    ({ attrs = {} }) =>
      `<meta ${Object.entries(attrs)
        .map(([name, value]) => `${name}="${escaped(String(value))}"`)
        .join(' ')} />`,
  );
  const lines = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}" />`,
    ...colours,
    `<link rel="icon" type="image/png" href="${base}icons/atlas-192.png" />`,
    manifestTag(page.language, base),
    `<link rel="canonical" href="${whole(page.path)}" />`,
    ...page.alternates.map(({ tag, path }) => `<link rel="alternate" hreflang="${tag}" href="${whole(path)}" />`),
    `<style>${toStylesheet().replaceAll(/\s+/g, ' ')}${css}</style>`,
    ...(page.data === null
      ? []
      : [`<script type="application/ld+json">${JSON.stringify(page.data).replaceAll('<', '\\u003c')}</script>`]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${page.tag}">`,
    `<head>\n${lines.join('\n')}\n</head>`,
    `<body>${page.body}</body>`,
    '</html>\n',
  ].join('\n');
}

/** The stylesheets of the chunk that holds a module, and of all that it imports, in order. */
function stylesheetsOf(bundle: Bundle, module: string): readonly string[] {
  const chunks = Object.values(bundle).filter((one): one is Rolldown.OutputChunk => one.type === 'chunk');
  const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!found) throw new Error(`no chunk of the build holds ${module}`);
  const seen = new Set<string>();
  const sheets = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const name of chunk.imports) {
      const one = bundle[name];
      if (one?.type === 'chunk') visit(one);
    }
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
  };
  visit(found);
  return [...sheets];
}

/** Addresses with the date of the data they show. Without a known host they are paths: an operator who names it (ATLAS_ORIGIN) has them whole. */
function sitemap(pages: readonly Pick<Page, 'path' | 'date' | 'alternates'>[], { origin, base }: Site): string {
  const entry = ({ path, date, alternates }: (typeof pages)[number]): string =>
    [
      `<url><loc>${escaped(origin + base + path)}</loc>`,
      date === null ? '' : `<lastmod>${date}</lastmod>`,
      ...alternates.map(
        (one) => `<xhtml:link rel="alternate" hreflang="${one.tag}" href="${escaped(origin + base + one.path)}"/>`,
      ),
      '</url>',
    ].join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(entry),
    '</urlset>',
    '',
  ].join('\n');
}

function robots({ origin, base }: Site): string {
  const lines = ['User-agent: *', 'Allow: /'];
  return [...lines, ...(origin === '' ? [] : [`Sitemap: ${origin}${base}sitemap.xml`]), ''].join('\n');
}
