/** A text as it is pasted, and the same with its formatting where the place it is pasted into keeps it. */
export interface Copied {
  readonly plain: string;
  readonly rich?: string;
}

/** Puts a text on the clipboard; false where the browser does not allow it, so that the person is asked to. */
export async function copy({ plain, rich }: Copied): Promise<boolean> {
  try {
    if (rich !== undefined && 'ClipboardItem' in window) {
      const part = (type: string, text: string): [string, Blob] => [type, new Blob([text], { type })];
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries([part('text/plain', plain), part('text/html', rich)])),
      ]);
    } else await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

/** Browsers inside WeChat and QQ keep downloads from leaving them. */
export function isInMessenger(agent: string): boolean {
  return /MicroMessenger|\bQQ\//.test(agent);
}
