import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthDrawing, growthTable, SIZES, type Cost, type Measured } from './growth.ts';

/** Milliseconds from a key to what is found among the facts of today. */
const MOST_SEARCHED = 50;

/** `npm run bench -- --scale`: how first answer, filter, search and memory grow with sites and facts. Processor time, so a busy machine tells the same. Throws where a size could not be measured, or where a word takes longer on an atlas as large as ours than `MOST_SEARCHED`. */
export function measureScale(): void {
  const measured = SIZES.map((size): Measured => {
    const step = join(import.meta.dirname, 'step.ts');
    const args = [
      '--expose-gc',
      '--max-old-space-size=3000',
      '--import',
      'tsx',
      step,
      String(size.sites),
      String(size.facts),
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${size.sites} sites, facts × ${size.facts}: ${stderr}`);
    return { size, cost: JSON.parse(stdout) as Cost };
  });
  const slow = measured.find(
    ({ size, cost }) => size.sites <= 600 && size.facts === 1 && cost.searched > MOST_SEARCHED,
  );
  const [json, drawing] = ['json', 'svg'].map((ending) => join(tmpdir(), `bench-scale.${ending}`)) as [string, string];
  writeFileSync(json, `${JSON.stringify(measured, null, 1)}\n`);
  writeFileSync(drawing, `${growthDrawing(measured)}\n`);
  console.log(`${growthTable(measured)}\n\n${json}\n${drawing}`);
  if (slow)
    throw new Error(`a word is answered after ${Math.round(slow.cost.searched)} ms instead of ${MOST_SEARCHED}`);
}
