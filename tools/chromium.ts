import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Switches for a browser without a GPU, as root, that talks to nobody. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Finds a browser: CHROMIUM, then Debian's, then Playwright's own; installs Debian's (with CJK fonts) where it may. Exits with one line otherwise. */
export function findChromium(): string {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    fail(`CHROMIUM names ${named}, which does not exist; unset it or name a browser`);
  }
  const found = (): string | undefined =>
    ['/usr/bin/chromium', chromium.executablePath()].find((path) => path && existsSync(path));
  const now = found();
  if (now && hasChineseFont()) return now;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    const wanted = [...(now ? [] : ['chromium']), 'fonts-noto-cjk'];
    console.log(`installing ${wanted.join(' and ')} from Debian`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', ...wanted], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = found();
    if (installed) return installed;
  }
  if (now)
    fail('no Chinese font: install fonts-noto-cjk (apt-get install fonts-noto-cjk), or every glyph is an empty box');
  fail('no Chromium: install it (apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path');
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return process.platform !== 'linux';
  }
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
