import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import type { Deck, Scene } from '../story/deck.ts';
import { encode, readRoute } from '../view/route.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Path, type SeedFile, type Seeds } from './read.ts';
import { checkSeed } from './schema.ts';

const DECKS = 'seeds/scenes/decks.yaml';
/** The loop that a stand draws people in with; one deck of this id. */
const LOOP = 'seeds/scenes/kiosk.yaml';
const LOOP_ID = 'stand';
const KINDS = ['title', 'map', 'points', 'chart', 'steps', 'sources'] as const satisfies readonly Scene['kind'][];

const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case kebab-case'));
const both = v.strictObject({ zh: text, en: text });
const ids = v.pipe(v.array(text), v.minLength(1, 'must name a fact'));
const pointSchema = v.strictObject({
  facts: v.optional(ids),
  lead: v.optional(both),
  text: v.optional(both),
  open: v.optional(both),
});
const chartSchema = v.strictObject({
  kind: v.picklist(['bars', 'pairs']),
  rows: v.array(v.pipe(v.array(text), v.minLength(1, 'must name a fact'), v.maxLength(2, 'holds one fact or two'))),
});
const decksSchema = v.array(
  v.strictObject({
    id,
    title: both,
    scenes: v.pipe(
      v.array(
        v.strictObject({
          id,
          kind: v.picklist(KINDS),
          address: v.optional(text),
          title: both,
          points: v.optional(v.array(pointSchema)),
          chart: v.optional(chartSchema),
          notes: v.optional(both),
        }),
      ),
      v.minLength(1, 'must hold a scene'),
    ),
  }),
);
type SeedPoint = v.InferOutput<typeof pointSchema>;

/** Decks written by hand, and the loop of a stand. Every scene is a canonical address; every fact exists; the id is a place's or a chain's. */
export function readDecks(seeds: Seeds, atlas: Atlas, problems: Problems): Deck[] {
  return [DECKS, LOOP].flatMap((name) => readDeckFile(seeds, name, atlas, problems));
}

function readDeckFile(seeds: Seeds, name: string, atlas: Atlas, problems: Problems): Deck[] {
  const file = readSeed(seeds, name, problems);
  const list = checkSeed(decksSchema, file, problems);
  if (!file || !list) return [];
  const add = (at: Path, reason: string): void => problems.add(name, file.lineOf(at), reason);
  const subjects = new Set(name === LOOP ? [LOOP_ID] : [...atlas.placeById.keys(), ...atlas.groupById.keys()]);
  const seen = new Set<string>();
  return list.map((deck, i) => {
    if (!subjects.has(deck.id))
      add([i, 'id'], `deck "${deck.id}" is of no place or chain${didYouMean(deck.id, subjects)}`);
    if (seen.has(deck.id)) add([i, 'id'], `deck "${deck.id}" stands twice; give it once`);
    seen.add(deck.id);
    const named = new Set<string>();
    const scenes = deck.scenes.map((scene, j): Scene => {
      const at = [i, 'scenes', j];
      if (named.has(scene.id)) add([...at, 'id'], `scene "${scene.id}" stands twice in its deck; give it another id`);
      named.add(scene.id);
      const address = scene.address ?? '';
      checkAddress(atlas, address, (reason) => add([...at, 'address'], reason));
      for (const [k, point] of (scene.points ?? []).entries())
        checkPoint(atlas, file, point, [...at, 'points', k], problems);
      for (const [k, row] of (scene.chart?.rows ?? []).entries())
        checkFacts(atlas, file, row, [...at, 'chart', 'rows', k], problems);
      return {
        id: scene.id,
        kind: scene.kind,
        address,
        title: scene.title,
        points: (scene.points ?? []).map(toPoint),
        chart: scene.chart ? { kind: scene.chart.kind, rows: scene.chart.rows as unknown as [string][] } : null,
        notes: scene.notes ?? {},
        hidden: false,
      };
    });
    return { id: deck.id, title: deck.title, scenes };
  });
}

function toPoint({ facts, lead, text: words, open }: SeedPoint): Scene['points'][number] {
  if (facts) return lead ? { kind: 'facts', facts, lead } : { kind: 'facts', facts };
  return words ? { kind: 'text', text: words } : { kind: 'open', label: open ?? {} };
}

function checkAddress(atlas: Atlas, address: string, add: (reason: string) => void): void {
  const { view, shell, broken } = readRoute(address, { atlas, whole: true });
  const canonical = encode(view);
  if (broken.length > 0) add(`"${address}" cannot be read: ${broken.join(', ')} (correct it)`);
  else if (shell !== 'browse' || canonical !== address)
    add(`"${address}" is not as it is written; write "${canonical}"`);
}

function checkPoint(atlas: Atlas, file: SeedFile, point: SeedPoint, at: Path, problems: Problems): void {
  const kinds = [point.facts, point.text, point.open].filter((one) => one !== undefined);
  if (kinds.length !== 1) problems.add(file.name, file.lineOf(at), 'a point is one of facts, text and open; give one');
  if (point.lead && !point.facts)
    problems.add(file.name, file.lineOf([...at, 'lead']), 'only facts take a lead; drop it');
  checkFacts(atlas, file, point.facts ?? [], [...at, 'facts'], problems);
}

function checkFacts(atlas: Atlas, file: SeedFile, facts: readonly string[], at: Path, problems: Problems): void {
  for (const [i, fact] of facts.entries()) {
    if (atlas.factById.has(fact)) continue;
    problems.add(
      file.name,
      file.lineOf([...at, i]),
      `fact "${fact}" does not exist${didYouMean(fact, atlas.factById.keys())}`,
    );
  }
}
