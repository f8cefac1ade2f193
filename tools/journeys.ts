import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** `npm run journeys`: browser journeys against the built app; says in one line what is missing where there is no browser. */
const run = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: findChromium() },
});
process.exit(run.status ?? 1);
