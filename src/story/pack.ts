import type { Deck } from './deck.ts';
import { readDeckFile, writeDeckFile, type DeckRead } from './deckFile.ts';
import type { Atlas } from '../model/atlas.ts';

/** The longest text that a deck may be in an address, in characters: servers and messengers cut what is longer. */
const MOST_PACKED = 6000;

/** A deck as a part of an address; null where it is too long for one, or the browser cannot pack. */
export async function packed(deck: Deck): Promise<string | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const bytes = await through(new TextEncoder().encode(writeDeckFile(deck)), new CompressionStream('deflate-raw'));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  const address = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return address.length > MOST_PACKED ? null : address;
}

/** A deck out of a part of an address; one that was cut or mangled on its way is refused like a file that is no JSON. */
export async function unpacked(text: string, atlas: Atlas): Promise<DeckRead> {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await through(
      Uint8Array.from(plain, (one) => one.charCodeAt(0)),
      new DecompressionStream('deflate-raw'),
    );
    return readDeckFile(new TextDecoder().decode(bytes), atlas);
  } catch (error) {
    return { deck: null, flaws: [{ at: '', what: 'json', detail: (error as Error).message }] };
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [buffer] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(buffer);
}
