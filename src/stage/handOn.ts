import type { Messages } from '../messages/messages.ts';
import type { Sent } from '../panels/outlets.ts';

/** Gives a file to the person, by the browser's own way of keeping downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  /* A slow device reads the file later than it is asked to. */
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands the address on: by the system's own sheet where a finger asks, else into the clipboard; says what became of it. */
export async function shareAddress(address: string, title: string, { ways }: Pick<Messages, 'ways'>): Promise<Sent> {
  const said = (text: string): Sent => ({ text, href: null });
  const sheet = typeof navigator.share === 'function' && window.matchMedia('(pointer: coarse)').matches;
  try {
    if (sheet) {
      await navigator.share({ title, url: address });
      return said(ways.shared);
    }
    await navigator.clipboard.writeText(address);
    return said(ways.copied);
  } catch (error) {
    /* Closing the system's sheet is no failure. */
    return said(error instanceof DOMException && error.name === 'AbortError' ? '' : ways.uncopied);
  }
}
