import { spawn } from 'node:child_process';

/**
 * `npm test`: what needs no browser, two at a time, then the journeys, which take both cores themselves. Each check says its name and how
 * long it took; what a check printed is shown whole where it failed, and the rest still runs.
 */
const AT_ONCE = 2;
/** The longest first, so that the short ones fill the gap. */
const CHECKS = ['unit', 'lint', 'types', 'format:check', 'build', 'unused', 'data:check'];

/** Runs a script of package.json; true where it ends well. */
function run(script: string, loud: boolean): Promise<boolean> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (some: Buffer) => printed.push(some));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      if (status !== 0) process.stdout.write(Buffer.concat(printed));
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${script} (${seconds} s)`);
      resolve(status === 0);
    });
  });
}

const failed: string[] = [];
const waiting = [...CHECKS];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let script = waiting.shift(); script; script = waiting.shift())
      if (!(await run(script, false))) failed.push(script);
  }),
);
if (failed.length === 0 && !(await run('journeys', true))) failed.push('journeys');
if (failed.length > 0) console.error(`failed: ${failed.join(', ')} (run one by npm run <name>)`);
process.exit(failed.length > 0 ? 1 : 0);
