import { loadavg } from 'node:os';
import { soakKeeper } from './soak/keeper.ts';
import { soakLosses } from './soak/losses.ts';
import { soakSlides } from './soak/slides.ts';
import { soakTalk } from './soak/talk.ts';
import { soakVisits } from './soak/visits.ts';
import { serveAtlas } from './serve.ts';

/**
 * `npm run soak`: what is too long for a test, against the built page. `-- --only=visits,losses` runs some of it; --visits=2000 --seed=1
 * --first=100 --losses=100 --kills=20 --reconnects=50 are its sizes. Fails where anything is not held, and says what.
 */
const said = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const told = (name: string, home: number): number => Number(said(name) ?? home);

const { address, server } = await serveAtlas(0);
const bench = { address };
const PARTS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  visits: () => soakVisits(bench, told('visits', 2000), told('seed', 1), told('first', 100)),
  losses: () => soakLosses(bench, told('losses', 100), told('kills', 20)),
  keeper: () => soakKeeper(),
  talk: () => soakTalk(bench, told('reconnects', 50)),
  slides: () => soakSlides(bench),
};
const asked = said('only')?.split(',') ?? Object.keys(PARTS);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no part of the soak (there are ${Object.keys(PARTS).join(', ')})`);
  process.exit(2);
}
const wrong: string[] = [];
for (const name of asked) {
  console.log(`${name}, load ${loadavg()[0]?.toFixed(1)}`);
  wrong.push(...((await PARTS[name]?.()) ?? []));
}
await server.close();
for (const line of wrong) console.error(line);
process.exit(wrong.length > 0 ? 1 : 0);
