import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { findChromium } from './chromium.ts';

/** A port that nothing listens on, by the system's choice: several checkouts may run their journeys at once. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** `npm run journeys`: browser journeys against the built app; says in one line what is missing where there is no browser. */
const run = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROMIUM: findChromium(),
    JOURNEYS_PORT: process.env['JOURNEYS_PORT'] ?? String(await freePort()),
  },
});
process.exit(run.status ?? 1);
