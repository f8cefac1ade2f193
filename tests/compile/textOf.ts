import type { Seeds } from '../../src/compile/read.ts';

/** The text of a seed that must be there and be readable; throws with its name otherwise. */
export function textOf(seeds: Seeds, name: string): string {
  const text = seeds.text(name);
  if (typeof text !== 'string') throw new Error(`${name}: ${text?.reason ?? 'is missing'}`);
  return text;
}
