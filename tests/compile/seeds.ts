import { resolve } from 'node:path';
import { seedsIn } from '../../src/compile/read.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** The seeds as they are, for tests that lay others over them: each file is understood once. */
export const SEEDS = seedsIn(ROOT);
