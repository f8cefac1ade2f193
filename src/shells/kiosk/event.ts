import { loadBeside } from '../../load/loadEvent.ts';
import { loadDecks } from '../../load/loadDecks.ts';
import type { Session } from '../../stage/Session.svelte.ts';
import { absent, NO_EVENT, readEventFile, without, type EventRead, type StandEvent } from '../../story/eventFile.ts';

/** Fetches an event's file and what it names, and reads it. Never rejects: what is amiss is named, and the stand opens. */
export async function openEvent({ library }: Session, address: string): Promise<EventRead> {
  const file = await loadBeside(library.shelf, address);
  if ('why' in file) return { event: NO_EVENT, flaws: [absent(null, file.why)] };
  const [decks] = await Promise.all([
    loadDecks(library.shelf, library.gazetteer.version).catch(() => []),
    library.complete(),
  ]);
  const own = decks.find(({ id }) => id === 'stand')?.scenes ?? [];
  const { event, flaws } = readEventFile(file.text, library.atlas, own);
  if (event.logo === undefined) return { event, flaws };
  const picture = await loadBeside(library.shelf, event.logo);
  if ('text' in picture) return { event, flaws };
  return { event: without(event, ['logo']), flaws: [...flaws, absent('logo', picture.why)] };
}

/** What an event says of the stand, as parts of its address; an address that says otherwise goes before it. */
export function partsOf({ languages, idle, hours }: StandEvent): Record<string, string> {
  return {
    ...(languages ? { langs: languages.join('.') } : {}),
    ...(idle !== undefined ? { idle: String(idle) } : {}),
    ...(hours !== undefined ? { open: hours } : {}),
  };
}
