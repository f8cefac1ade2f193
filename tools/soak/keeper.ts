import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';

/** A browser that is dead or frozen is started again within this, milliseconds. */
const STARTS_AGAIN = 10_000;
const ROOT = resolve(import.meta.dirname, '../..');

/** What befalls a real browser under `npm run stand`: whole groups of processes by their first, or its pages alone. */
const MISHAPS: Readonly<Record<string, (pid: number) => void>> = {
  'the browser killed': (pid) => process.kill(pid, 'SIGKILL'),
  'the browser frozen': (pid) => process.kill(-pid, 'SIGSTOP'),
  'its pages killed': (pid) => pagesOf(pid).forEach((one) => process.kill(one, 'SIGKILL')),
  'its pages frozen': (pid) => pagesOf(pid).forEach((one) => process.kill(one, 'SIGSTOP')),
};

/** Lets each mishap befall a stand with the real browser; what took longer than ten seconds, in words. */
export async function soakKeeper(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [what, befall] of Object.entries(MISHAPS)) {
    const { started, heard } = await oneMishap(befall);
    console.log(
      `${what}: started again after ${(started / 1000).toFixed(1)} s, its page heard of after ${(heard / 1000).toFixed(1)} s`,
    );
    if (started > STARTS_AGAIN) wrong.push(`${what}: started again only after ${(started / 1000).toFixed(1)} s`);
  }
  return wrong;
}

async function oneMishap(befall: (pid: number) => void): Promise<{ started: number; heard: number }> {
  const home = mkdtempSync(join(tmpdir(), 'soak-stand-'));
  const flags = [...CHROMIUM_ARGS, '--headless=new'].map((flag) => `--flag=${flag}`);
  const keeper: ChildProcess = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(ROOT, 'tools/stand.ts'),
      '--port=0',
      `--home=${home}`,
      `--browser=${findChromium()}`,
      ...flags,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!keeper.stdout) throw new Error('the keeper says nothing');
  const lines = createInterface({ input: keeper.stdout })[Symbol.asyncIterator]();
  const until = async (words: RegExp): Promise<string> => {
    for (;;) {
      const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
      if (done) throw new Error(`the keeper ended before it said ${words}`);
      const found = words.exec(value);
      if (found) return found[1] ?? '';
    }
  };
  try {
    const pid = Number(await until(/browser (\d+) started/));
    await until(/page: data/);
    /* Some heartbeats later, as in the middle of a day. */
    await sleep(9000);
    const since = performance.now();
    befall(pid);
    await until(/browser (\d+) started/);
    const started = performance.now() - since;
    await until(/page: data/);
    return { started, heard: performance.now() - since };
  } finally {
    const ended = once(keeper, 'exit');
    keeper.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
}

/** The processes that draw the pages of a browser, from the system's own list. */
function pagesOf(browser: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const [, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(group) === browser && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
      } catch {
        return false;
      }
    });
}
