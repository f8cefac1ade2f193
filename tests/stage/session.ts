import type { Library } from '../../src/load/Library.svelte.ts';
import { Session } from '../../src/stage/Session.svelte.ts';
import { atlas, geometry } from '../atlas.ts';
import { FakeBar } from '../world.ts';

/** All there is to know, with nothing to fetch. */
const library = {
  atlas,
  geometry,
  whole: true,
  failureIn: () => null,
  complete: () => Promise.resolve(),
} as unknown as Library;

/** A visit that begins at an address. */
export function session(address: string): Session {
  return new Session({ library, bar: new FakeBar(address), base: '/', basemap: null });
}
