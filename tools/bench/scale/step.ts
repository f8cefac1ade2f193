import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { searchIndex } from '../../../src/compile/searchIndex.ts';
import { messagesFor, loadMessages } from '../../../src/messages/messagesFor.ts';
import type { SearchFile } from '../../../src/model/appFiles.ts';
import type { AtlasFile, Dictionary } from '../../../src/model/atlas.ts';
import { withFacts } from '../../../src/model/buildAtlas.ts';
import { buildGazetteer } from '../../../src/model/buildGazetteer.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { toFacts, toTable } from '../../../src/model/factTable.ts';
import { profileOf } from '../../../src/model/profile.ts';
import { atOnce, buildSearch } from '../../../src/model/search.ts';
import { answering } from '../../../src/model/searchAnswer.ts';
import { indexingFacts } from '../../../src/model/searchFacts.ts';
import { sitesBy } from '../../../src/model/sites.ts';
import { manySites } from '../manySites.ts';
import type { Cost } from './growth.ts';
import { manyFacts } from './manyFacts.ts';

/*
 * One size in a process of its own, so that nothing is left over from another: `node --expose-gc step.ts <sites> <times>` prints its cost.
 * What is measured is the code that the page runs, without its map: what the map does with many sites, the rows of `sites` measure.
 */
const DATA = resolve(import.meta.dirname, '../../../data');
const read = <T>(name: string): T => JSON.parse(readFileSync(resolve(DATA, name), 'utf8')) as T;
const MEGA = 1e6;

const [sites, times] = process.argv.slice(2).map(Number) as [number, number];
const own = read<AtlasFile>('atlas.json');
const file = manySites(own, Math.max(0, sites - own.sites.length));
const made = file.sites.slice(own.sites.length);
const all = manyFacts(read<Fact[]>('facts.json'), times > 1 ? made : [], times);
const words = read<SearchFile>('search.json');
const records = searchIndex(file, all, read<Dictionary>('english.json'));
const texts = { atlas: JSON.stringify(file), facts: JSON.stringify(toTable(all)), search: JSON.stringify(records) };
await loadMessages('zh');

const heap = (): number => {
  for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
/** What a piece of work gives, and the milliseconds of processor time it takes. */
function timed<T>(work: () => T): [made: T, milliseconds: number] {
  const before = process.cpuUsage();
  const given = work();
  const { user, system } = process.cpuUsage(before);
  return [given, (user + system) / 1000];
}
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/* A place's file holds what its panel shows, however large the atlas is. */
const city = file.places.find(({ kind }) => kind === 'city')?.id ?? '';
const told = JSON.stringify(toTable(all.filter(({ subjectId, place }) => subjectId === city || place === city)));
const nameIn = (gazetteer: ReturnType<typeof buildGazetteer>) => (id: string) => gazetteer.byId.get(id)?.name ?? id;

const empty = heap();
const [gazetteer, opened] = timed(() => {
  const gazetteer = buildGazetteer(JSON.parse(texts.atlas) as AtlasFile);
  profileOf(withFacts(gazetteer, toFacts(JSON.parse(told) as never, nameIn(gazetteer))), city);
  return gazetteer;
});
const [atlas, completed] = timed(() =>
  withFacts(gazetteer, toFacts(JSON.parse(texts.facts) as never, nameIn(gazetteer)), words),
);
const by = (words: string) => () => sitesBy(atlas, { type: null, within: null, document: null, near: null, words });
const [, narrowed] = timed(by('酒'));
const narrowedAgain = middle(['酒泉', '酒泉第', '酒泉第1', '产业', '园区'].map((word) => timed(by(word))[1]));
const held = heap();
const [answer, searchReady] = timed(() => {
  const found = JSON.parse(texts.search) as typeof records;
  const names = buildSearch(found);
  const facts = atOnce(indexingFacts(atlas, messagesFor('zh').predicate));
  return atOnce(answering({ ...words, records: found, documents: file.documents, names }))(facts, {} as Dictionary);
});
const searched = middle(
  ['酒泉', 'lanzhou', '石化化工', 'jiuquan park', '产业园'].map((word) => timed(() => answer(word))[1]),
);
const whole = heap();

const cost: Cost = {
  ...{ held: atlas.facts.length, opened, completed, narrowed, narrowedAgain, searchReady, searched },
  ...{ atlas: (held - empty) / MEGA, search: (whole - held) / MEGA },
  fetched: (gzipSync(texts.atlas).length + gzipSync(texts.facts).length) / MEGA,
};
console.log(JSON.stringify(cost));
