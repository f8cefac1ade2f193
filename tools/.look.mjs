// node tools/.look.mjs <repo> <port> "out.png|WxH|/?path|step|step…"  steps: nomap wait:ms click:selector tap:x,y mouse:x,y key:Name text:words touch full dsf:2
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
const [repo, port, ...jobs] = process.argv.slice(2);
const server = spawn('npx', ['vite', 'preview', '--port', port, '--strictPort'], { cwd: repo, stdio: 'ignore', detached: true });
for (let i = 0; i < 60; i++) { try { await fetch(`http://localhost:${port}/`); break; } catch { await sleep(250); } }
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--use-angle=swiftshader-webgl', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
try {
  for (const job of jobs) {
    const [out, size, path, ...steps] = job.split('|');
    const [width, height] = size.split('x').map(Number);
    const dsf = Number(steps.find((s) => s.startsWith('dsf:'))?.slice(4) ?? 1);
    const touch = steps.includes('touch') || width < 500;
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: dsf, hasTouch: touch });
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log(out, 'ERROR', e.message));
    page.on('console', (m) => { if (m.type() === 'error') console.log(out, 'console', m.text().slice(0, 300)); });
    if (steps.includes('nomap')) await page.addInitScript(() => { const g = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext = function (t, ...r) { return String(t).startsWith('webgl') ? null : g.call(this, t, ...r); }; });
    await page.goto(`http://localhost:${port}${path}`);
    await page.waitForLoadState('networkidle').catch(() => {});
    await sleep(steps.includes('nomap') ? 1200 : 3500);
    for (const s of steps) {
      const [k, ...v] = s.split(':'); const value = v.join(':');
      try {
        if (k === 'wait') await sleep(Number(value));
        if (k === 'click') { await page.locator(value).first().click({ timeout: 5000 }); await sleep(600); }
        if (k === 'tap') { const [x, y] = value.split(',').map(Number); await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)); await sleep(800); }
        if (k === 'mouse') { const [x, y] = value.split(',').map(Number); await page.mouse.move(x, y); await sleep(500); }
        if (k === 'key') { await page.keyboard.press(value); await sleep(400); }
        if (k === 'text') { await page.keyboard.type(value); await sleep(500); }
      } catch (e) { console.log(out, s, 'failed:', e.message.split('\n')[0]); }
    }
    await page.screenshot({ path: out, fullPage: steps.includes('full') });
    console.log(out);
    await context.close();
  }
} finally { await browser.close(); process.kill(-server.pid); }
