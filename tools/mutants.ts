import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createVitest, type TestCase } from 'vitest/node';
import { MUTANTS, mutated, type Mutant } from './mutants/list.ts';

/**
 * `npm run mutants`: each wrong version of tools/mutants/list.ts in turn takes its module's place, in memory only, and the test that states the behaviour is run. A
 * test that passes with the module as it is and fails with the wrong one has killed it; ends with 1 where one survives.
 */
const ROOT = resolve(import.meta.dirname, '..');
let present: Mutant | null = null;

const vitest = await createVitest(
  'test',
  { config: false, watch: false, reporters: [{}], include: [...new Set(MUTANTS.map(({ killer }) => killer[0]))] },
  {
    root: ROOT,
    resolve: { conditions: ['browser'] },
    plugins: [
      svelte({ configFile: false }),
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (text, id) =>
          present && relative(ROOT, id) === present.file ? { code: mutated(text, present), map: null } : null,
      },
    ],
    test: { setupFiles: ['tests/words.ts'] },
  },
);

/** Runs one test as the modules are now; its state, or that there is none by this title. */
async function stateOf([file, title]: Mutant['killer']): Promise<'passed' | 'failed' | 'absent'> {
  vitest.setGlobalTestNamePattern(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const { testModules } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([file]));
  /* What was run before is handed back too. */
  const now = testModules.filter(({ moduleId }) => relative(ROOT, moduleId) === file);
  const cases: TestCase[] = now.flatMap((module) => [...module.children.allTests()]);
  const states = cases.map((one) => one.result().state).filter((state) => state !== 'skipped');
  return states.length === 0 ? 'absent' : states.includes('failed') ? 'failed' : 'passed';
}

const survivors: string[] = [];
for (const mutant of MUTANTS) {
  const path = resolve(ROOT, mutant.file);
  mutated(readFileSync(path, 'utf8'), mutant);
  const right = await stateOf(mutant.killer);
  present = mutant;
  vitest.invalidateFile(path);
  const wrong = await stateOf(mutant.killer);
  present = null;
  vitest.invalidateFile(path);
  const killed = right === 'passed' && wrong === 'failed';
  console.log(`${killed ? 'killed  ' : 'SURVIVES'} ${mutant.file}: ${mutant.wrong}`);
  if (!killed) survivors.push(`${mutant.wrong} (${mutant.killer.join(': ')}: right ${right}, wrong ${wrong})`);
}
await vitest.close();
console.log(`${MUTANTS.length - survivors.length} of ${MUTANTS.length} killed`);
for (const one of survivors) console.error(one);
process.exit(survivors.length > 0 ? 1 : 0);
