import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthDrawing, growthTable, SIZES, type Cost, type Measured } from './growth.ts';

/** `npm run bench -- --scale`: how first answer, filter, search and memory grow with sites and facts. Processor time, so a busy machine tells the same. Throws where a size could not be measured. */
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
  const [json, drawing] = ['json', 'svg'].map((ending) => join(tmpdir(), `bench-scale.${ending}`)) as [string, string];
  writeFileSync(json, `${JSON.stringify(measured, null, 1)}\n`);
  writeFileSync(drawing, `${growthDrawing(measured)}\n`);
  console.log(`${growthTable(measured)}\n\n${json}\n${drawing}`);
}
