import { buildAtlas, serveAtlas } from './serve.ts';

/** `npm start`: builds, serves, and prints the address to open as its last line. */
await buildAtlas();
const { address } = await serveAtlas(Number(process.env['PORT'] ?? 4173));
console.log(address);
