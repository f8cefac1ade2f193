import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';
import { freePort } from './freePort.ts';

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
