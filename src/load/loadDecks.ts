import type { Deck } from '../story/deck.ts';
import { lacking } from './flaws.ts';
import { loadData, type Shelf } from './loadData.ts';

interface ScenesFile {
  readonly version: string;
  readonly decks: readonly Deck[];
}

/** Fetches the decks written by hand, of a version of the data. Throws LoadError. */
export async function loadDecks(shelf: Shelf, version: string): Promise<readonly Deck[]> {
  const flawOf = ({ decks }: Partial<ScenesFile>) => lacking(Array.isArray(decks), 'decks');
  return (await loadData<ScenesFile>(shelf, 'scenes.json', { version, flawOf })).decks;
}
