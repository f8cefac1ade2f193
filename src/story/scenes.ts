import type { Atlas } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import type { Lens } from '../model/lens.ts';
import type { Pair } from '../model/pairs.ts';
import { FIRST_ASKS, HOME, type Ask, type Asks } from '../model/view.ts';
import { settle } from '../view/settle.ts';
import { encode } from '../view/route.ts';
import type { Point, Said, Scene, SceneChart } from './deck.ts';

/** The canonical address of a question, asked where its choice belongs and at home in everything else. */
export function addressOf<L extends Lens>(atlas: Atlas, lens: L, parts: Partial<Asks[L]> = {}): string {
  const ask = { ...FIRST_ASKS[lens], ...parts } as Ask;
  return encode({ ...HOME, ask: settle({ atlas, whole: true }, ask) });
}

/** What a scene must be told; the rest is empty. */
export type SceneDraft = Pick<Scene, 'id' | 'kind' | 'title'> & Partial<Scene>;

/** A scene with nothing left open. */
export function sceneOf(draft: SceneDraft): Scene {
  return { address: '', points: [], chart: null, notes: {}, hidden: false, ...draft };
}

/** Facts as one point, each once; nothing where there are none. */
export function pointOf(facts: readonly Fact[], lead?: Said): Point[] {
  const ids = [...new Set(facts.map((fact) => fact.id))];
  if (ids.length === 0) return [];
  return [lead === undefined ? { kind: 'facts', facts: ids } : { kind: 'facts', facts: ids, lead }];
}

/** What the deck itself says. */
export function textPoint(text: Said): Point {
  return { kind: 'text', text };
}

/** A point of stated facts, else the sentence that none is. */
export function pointsOr(facts: readonly Fact[], lead: Said, otherwise: Said): Point[] {
  const points = pointOf(facts, lead);
  return points.length > 0 ? points : [textPoint(otherwise)];
}

/** Rows of an earlier and a later year; null where there are none. */
export function pairsChart(pairs: readonly Pair[]): SceneChart | null {
  const rows = pairs.map(({ from, to }) => [from.id, to.id] as const);
  return rows.length > 0 ? { kind: 'pairs', rows } : null;
}
