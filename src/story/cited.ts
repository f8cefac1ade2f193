import { group } from 'd3';
import type { Atlas, DocumentRecord } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import type { Deck, Scene } from './deck.ts';

/** A document with the clauses of it that are cited, in its order. */
export interface Cited {
  readonly document: DocumentRecord;
  readonly clauses: readonly string[];
}

/** The ids of the facts that a scene states, each once, in the order in which they are said. */
export function factIdsOf({ points, chart }: Pick<Scene, 'points' | 'chart'>): string[] {
  const said = points.flatMap((point) => (point.kind === 'facts' ? point.facts : []));
  return [...new Set([...said, ...(chart?.rows ?? []).flat()])];
}

/** The facts that a scene states; an id that the atlas does not know is none. */
export function factsOfScene(atlas: Atlas, scene: Pick<Scene, 'points' | 'chart'>): Fact[] {
  return factIdsOf(scene).flatMap((id) => atlas.factById.get(id) ?? []);
}

/** What facts rest on: their documents, newest first as the atlas lists them, with the clauses. */
export function citedBy(atlas: Atlas, facts: readonly Fact[]): Cited[] {
  const byDocument = group(facts, (fact) => fact.document);
  return atlas.documents.flatMap((document) => {
    const clauses = new Set((byDocument.get(document.id) ?? []).map((fact) => fact.clause));
    return clauses.size > 0 ? [{ document, clauses: document.clauses.filter((one) => clauses.has(one)) }] : [];
  });
}

/** The scenes that an audience sees, in their order. */
export function shownScenes({ scenes }: Pick<Deck, 'scenes'>): Scene[] {
  return scenes.filter(({ hidden }) => !hidden);
}

/** What a whole deck rests on, as far as it is shown. */
export function citedInDeck(atlas: Atlas, deck: Pick<Deck, 'scenes'>): Cited[] {
  return citedBy(
    atlas,
    shownScenes(deck).flatMap((scene) => factsOfScene(atlas, scene)),
  );
}
