import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Basemap } from '../src/model/basemap.ts';

/** The headers every answer is given, as lines `Name: value` beside the build; a server that copies them keeps the policy. */
const FILE = '.headers';

/** What a browser is told beside the policy: nothing is guessed, no other site learns where a reader was, and nothing of the machine is used. */
const ALSO = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), serial=(), hid=(), display-capture=()',
} as const;

/**
 * The content policy of the built pages: their own files, their own inline styles and scripts by their hashes, and the hosts of a configured base
 * map; nothing unsafe. Styles set by scripts go through the object model, which the policy allows; `style` in markup it does not. Throws
 * where a page carries a `style` or `on…` attribute, which would be refused.
 */
export function policyOf(pages: readonly string[], basemap: Basemap | null = null): string {
  for (const html of pages) {
    const markup = html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
    const refused = /<[^>]*\s(style|on[a-z]+)\s*=/.exec(markup);
    if (refused)
      throw new Error(
        `a page's markup: the policy refuses the attribute "${refused[1]}" (use a class or a presentation attribute): ${refused[0].slice(0, 120)}`,
      );
  }
  const tiles = [
    ...new Set((basemap?.layers ?? []).flat().map((address) => new URL(address.replaceAll(/\{\w+\}/g, '0')).origin)),
  ];
  const also = (...sources: string[]): string => ["'self'", ...sources].join(' ');
  return Object.entries({
    'default-src': also(),
    'script-src': also(...hashesOf(pages, 'script')),
    'style-src': also(...hashesOf(pages, 'style')),
    /* Icons of the page and of MapLibre's own stylesheet are written out in place. */
    'img-src': also('data:', ...tiles),
    'connect-src': also(...tiles),
    'worker-src': also(),
    'manifest-src': also(),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': also(),
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Of what is written out in the pages; a block of data (JSON-LD) is not run and needs no leave. */
function hashesOf(pages: readonly string[], tag: 'script' | 'style'): string[] {
  const texts = pages.flatMap((html) =>
    [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 'gs'))].flatMap(
      ([, attributes = '', text = '']) => (/\bsrc=|\btype="application\//.test(attributes) ? [] : [text]),
    ),
  );
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** The headers that a build asks for; none where it has no such file. */
export function headersOf(folder: string): Record<string, string> {
  const file = join(folder, FILE);
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

const isEmbed = (address: string): boolean => /[?&]shell=embed(&|$)/.test(address);

/** A policy as the embed bears it, which alone may stand in another site's frame; deploy/ says the same to real servers. */
function framedByAnyone(policy: string): string {
  return policy.replace("frame-ancestors 'self'", 'frame-ancestors *');
}

/** Writes the headers of the page as it was built, and gives them to every answer of a preview. */
export function csp(basemap: Basemap | null): Plugin {
  return {
    name: 'csp',
    writeBundle({ dir }, bundle) {
      const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'));
      if (!dir || pages.length === 0) return;
      const policy = policyOf(
        pages.map((page) => (page.type === 'asset' ? String(page.source) : '')),
        basemap,
      );
      const lines = Object.entries({ 'Content-Security-Policy': policy, ...ALSO });
      writeFileSync(join(dir, FILE), lines.map(([name, value]) => `${name}: ${value}\n`).join(''));
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const headers = headersOf(resolve(config.root, config.build.outDir));
        for (const [name, value] of Object.entries(headers))
          response.setHeader(name, isEmbed(request.url ?? '') ? framedByAnyone(value) : value);
        next();
      });
    },
  };
}
