import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { headersOf } from './csp.ts';

const DEPLOY = resolve(import.meta.dirname, '../deploy');

/** A server's configuration that is filled in for a site. */
export const SERVERS = { nginx: 'nginx/atlas.conf', caddy: 'caddy/Caddyfile' } as const;
export type Server = keyof typeof SERVERS;

export interface Site {
  /** Where the server listens, in its own words. */
  readonly listen: string;
  /** The folder of the site, without the part of its address that `base` is. */
  readonly root: string;
  /** The path that the site lies under, with slashes at both ends. */
  readonly base: string;
}

/** Quotes that a value may hold would end it. Throws where there are any. */
function quoted(name: string, value: string): string {
  if (/["\n$]/.test(value))
    throw new Error(`${name}: a header of this site holds a quote, a line's end or a $: ${value}`);
  return `"${value}"`;
}

/** A header in the words of a server; who may frame the site is left to the server, since it hangs on the address. */
const framed = (name: string, value: string, who: string): string =>
  quoted(name, value).replace("frame-ancestors 'self'", `frame-ancestors ${who}`);
const LINES: Readonly<Record<Server, (name: string, value: string) => string>> = {
  nginx: (name, value) => `    add_header ${name} ${framed(name, value, '$atlas_frames')} always;`,
  caddy: (name, value) => `\t\t${name} ${framed(name, value, '{atlas_frames}')}`,
};

/** The configuration of a server for a site that was built into `built`, with the headers that the build asks for. */
export function configurationOf(server: Server, { listen, root, base }: Site, built: string): string {
  const headers = Object.entries(headersOf(built)).map(([name, value]) => LINES[server](name, value));
  if (headers.length === 0) throw new Error(`${built}: has no headers (npm run build)`);
  return readFileSync(join(DEPLOY, SERVERS[server]), 'utf8')
    .replaceAll('@HEADERS@', () => headers.join('\n'))
    .replaceAll('@LISTEN@', () => listen)
    .replaceAll('@ROOT@', () => root)
    .replaceAll('@BASE@', () => base);
}
