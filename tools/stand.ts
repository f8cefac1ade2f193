import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findChromium } from './chromium.ts';
import { argumentsFor } from './stand/flags.ts';
import { Keeper, type Running } from './stand/Keeper.ts';
import { optionsIn, USAGE } from './stand/options.ts';
import { RotatingLog } from './stand/RotatingLog.ts';
import { standServer } from './stand/serveStand.ts';

/** `npm run stand`: serves the built atlas to this machine and keeps a full-screen browser on it alive until it is told to stop. */
const read = optionsIn(process.argv.slice(2));
if ('wrong' in read) {
  console.error(`${read.wrong}\n${USAGE}`);
  process.exit(2);
}
const { folder, port, home, address, browser: named, more } = read;
const place = home ?? join(homedir(), '.gansu-stand');
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder} holds no built page (npm run build, or name its folder: --folder=…)`);
  process.exit(2);
}
mkdirSync(join(place, 'profile'), { recursive: true });
const log = new RotatingLog(join(place, 'stand.log'));
const say = (line: string): void => {
  console.log(line);
  log.add(line, new Date());
};
const executable = named ?? findChromium();

let ticking: ReturnType<typeof setInterval> | undefined;
const server = standServer({
  folder: resolve(folder),
  hear: (beat) => keeper.hear(beat),
  state: () => keeper.state,
});
const pageAt = (): string => {
  const { port: taken } = server.address() as AddressInfo;
  const page = new URL(address, `http://127.0.0.1:${taken}/`);
  page.searchParams.set('shell', 'kiosk');
  page.searchParams.set('beat', 'on');
  return page.href;
};
function start(onend: (how: string) => void): Running {
  const child = spawn(executable, argumentsFor({ profile: join(place, 'profile'), address: pageAt() }, more), {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  });
  child.once('error', (error) => onend(error.message));
  child.once('exit', (code, signal) => onend(signal ?? `code ${code ?? '?'}`));
  return {
    pid: child.pid,
    kill(signal) {
      /* The whole group: a browser is many processes, and a frozen one does not end its own. */
      try {
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        child.kill(signal);
      }
    },
  };
}
const keeper = new Keeper({
  start,
  now: () => performance.now(),
  log: say,
  onstopped() {
    clearInterval(ticking);
    server.close();
    server.closeAllConnections();
  },
});
server.once('error', (error) => {
  console.error(`port ${port} cannot be listened on: ${error.message} (end what uses it, or name another: --port=…)`);
  process.exit(2);
});
server.listen(port, '127.0.0.1', () => {
  say(`stand at ${pageAt()}`);
  ticking = setInterval(() => keeper.tick(), 500);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => keeper.stop());
