import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersOf } from '../csp.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** One answer given: when it was asked for (milliseconds since 1970), and its compressed bytes. */
export interface Answer {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
}

/** A server of folders under prefixes on this machine; every file compressed once, when first asked for (in the warm-up round); nothing kept by the browser, every answer logged. */
export class BenchServer {
  readonly #files = new Map<string, Buffer>();
  readonly #compressed = new Map<Buffer, Buffer>();
  /** What each page asks its answers to carry. */
  readonly #headers = new Map<string, Record<string, string>>();
  readonly #server: Server;
  #log: Answer[] = [];

  /** Folders by prefix, such as { '/': 'dist' }. */
  constructor(folders: Readonly<Record<string, string>>) {
    for (const [prefix, folder] of Object.entries(folders)) {
      this.#headers.set(`${prefix}index.html`, headersOf(folder));
      for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!name.isFile()) continue;
        const path = join(name.parentPath, name.name);
        this.#files.set(prefix + path.slice(folder.length + 1), readFileSync(path));
      }
    }
    this.#server = createServer((request, response) => {
      const at = Date.now();
      const { pathname } = new URL(request.url ?? '/', 'http://bench');
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const file = this.#files.get(path);
      const body = file && (this.#compressed.get(file) ?? this.#compress(file, 11));
      this.#log.push({ path, at, bytes: body?.length ?? 0 });
      if (!body) return void response.writeHead(404).end();
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
        ...this.#headers.get(path),
      });
      response.end(body);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers a path with other content from now on; returns what it answered before. Compressed lightly: it may be large. */
  replace(path: string, content: Buffer): Buffer {
    const before = this.#files.get(path);
    if (!before) throw new Error(`the server has no ${path} to replace`);
    if (!this.#compressed.has(content)) this.#compress(content, 4);
    this.#files.set(path, content);
    return before;
  }

  /** Answers since the last call. */
  takeLog(): Answer[] {
    const log = this.#log;
    this.#log = [];
    return log;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #compress(file: Buffer, quality: number): Buffer {
    const body = brotliCompressSync(file, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: file.length },
    });
    this.#compressed.set(file, body);
    return body;
  }
}
