/** The one place of this device's storage that a stand's settings lie in. */
const PLACE = 'atlas-stand';

/** The part of a window that remembers; a browser may refuse it, by throwing at the very name. */
export interface Remembering {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** What this device was told of the stand it is; nothing where nothing was kept, or what was kept cannot be read. */
export function remembered(device: Remembering): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(read(device, PLACE) ?? ''));
}

/** Keeps the parts of an address. False where the browser keeps nothing. */
export function remember(device: Remembering, parts: Readonly<Record<string, string>>): boolean {
  return write(device, PLACE, new URLSearchParams(parts).toString());
}

/** What lies at a place of the device's storage; null for nothing, and where storage is blocked. */
export function read(device: Remembering, place: string): string | null {
  try {
    return device.localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Puts a text there. False where storage is blocked or full; that is no error of a stand. */
export function write(device: Remembering, place: string, text: string): boolean {
  try {
    device.localStorage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}
