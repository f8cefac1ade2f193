import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HEARTBEAT } from '../../src/load/beat.ts';
import { readStand, STAND, textsOf } from '../../src/shells/kiosk/settings.ts';
import { KIOSK_FLAGS } from '../../tools/stand/flags.ts';
import { optionsIn, USAGE } from '../../tools/stand/options.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const doc = readFileSync(join(ROOT, 'docs/kiosk.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const blocks = (language: string): string[] =>
  [...doc.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

/* Stand-ins for what a test must not do to a machine: each writes down how it was called, one word a line. */
const folder = mkdtempSync(join(tmpdir(), 'kiosk-doc-'));
afterAll(() => rmSync(folder, { recursive: true }));
const STAND_INS = ['npm', 'curl', 'apt-get', 'systemctl', 'journalctl'];
for (const name of STAND_INS) {
  writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "${name}" "$@"\n`);
  chmodSync(join(folder, name), 0o755);
}
writeFileSync(join(folder, 'sudo'), '#!/bin/sh\nexec "$@"\n');
chmodSync(join(folder, 'sudo'), 0o755);
/** What a shell makes of a line: the words of one call. */
function called(line: string): string[] {
  const run = spawnSync('/bin/sh', ['-euc', line], { env: { PATH: folder, HOME: folder }, encoding: 'utf8' });
  expect([run.status, run.stderr], line).toEqual([0, '']);
  return run.stdout.trim().split('\n');
}
function npmIsSound(words: readonly string[]): void {
  const [, verb, script = '', dashes, ...given] = words;
  if (verb === 'ci') return;
  expect([verb, scripts[script] !== undefined], words.join(' ')).toEqual(['run', true]);
  if (script !== 'stand') return;
  if (dashes !== undefined) expect(dashes).toBe('--');
  expect(optionsIn(given)).not.toHaveProperty('wrong');
}

describe('the manual of the stand', () => {
  const lines = blocks('sh').flatMap((block) => block.trim().split('\n'));

  test('holds commands that a shell takes and that do what is said of them', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const words = called(line);
      const [program = ''] = words;
      if (program === 'npm') npmIsSound(words);
      else if (program === 'curl') expect(words.at(-1)).toMatch(new RegExp(`^http://127.0.0.1:4174/${HEARTBEAT}$`));
      else if (program === 'systemctl' && words[1] !== 'daemon-reload') expect(words.at(-1)).toBe('gansu-stand');
      else expect(STAND_INS).toContain(program);
    }
  });

  test('holds a unit whose command is sound, which stops by SIGTERM and is not restarted when staff leave', () => {
    const [unit = ''] = blocks('ini');
    const value = (key: string): string => new RegExp(`^${key}=(.*)$`, 'm').exec(unit)?.[1] ?? '';
    npmIsSound(called(value('ExecStart').replace(/^\/usr\/bin\//, '')));
    expect([value('KillSignal'), value('Restart'), value('StartLimitIntervalSec')]).toEqual([
      'SIGTERM',
      'on-failure',
      '0',
    ]);
    if (!existsSync('/usr/bin/systemd-analyze')) return;
    const file = join(folder, 'gansu-stand.service');
    writeFileSync(
      file,
      unit
        .replace('/usr/bin/npm', process.execPath)
        .replace('/opt/gansu-transfer-atlas', folder)
        .replace('User=stand', 'User=root'),
    );
    const run = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    expect(run.stderr.split('\n').filter((line) => line.includes('gansu-stand'))).toEqual([]);
  });

  test('holds a command for Windows whose options are known', () => {
    for (const line of blocks('bat').flatMap((block) => block.trim().split('\n'))) {
      const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
      npmIsSound(words);
    }
  });

  test('tells every switch, every option and every part of the address, and no other', () => {
    for (const flag of KIOSK_FLAGS) expect(doc).toContain(`\`${flag}\``);
    const options = [...USAGE.matchAll(/--([a-z]+)=/g)].map(([, name = '']) => name);
    for (const name of options) expect(doc, name).toContain(`\`--${name}=`);
    const told = [...doc.matchAll(/^\| `(\w+)=([^`]*)`/gm)].map(([, part = '', text = '']) => [part, text] as const);
    expect(told.map(([part]) => part).sort()).toEqual(
      Object.keys(textsOf(STAND))
        .filter((part) => part !== 'beat')
        .sort(),
    );
    const examples = Object.fromEntries(told.map(([part, text]) => [part, text.replace('…', 'map.example.cn/')]));
    expect(readStand(examples).faults).toEqual([]);
  });
});
