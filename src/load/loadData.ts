import type { Failure, Fault, Flaw } from '../model/fault.ts';

/** A file that could not be had or cannot be relied on; `messages.loadFailed` says it to a person, its message to the console. */
export class LoadError extends Error implements Failure {
  constructor(
    readonly address: string,
    readonly fault: Fault,
  ) {
    super(`${address}: ${JSON.stringify(fault)}`);
  }
}

/** A part of the program that comes when it is asked for. Throws LoadError with its name where it does not. */
export function program<T>(name: string, coming: Promise<T>): Promise<T> {
  return coming.catch((error: unknown) => {
    throw new LoadError(name, { kind: 'code', why: String(error) });
  });
}

/** What a file must be to be taken. */
export interface Wanted<T> {
  /** The version that it must bear; null takes any. */
  readonly version: string | null;
  /** What is amiss with it; null where it can be relied on. */
  readonly flawOf: (file: Partial<T>) => Flaw | null;
}

/** Where the data are, and how they are fetched. */
export interface Shelf {
  /** The address of the page's folder, with a slash at its end. */
  readonly base: string;
  readonly fetcher: typeof fetch;
  /** Told where a file is of another version than the page, whatever else is done about it. */
  readonly otherData?: () => void;
}

/** One file of the data, the only door to data/. Throws LoadError with the address and what is wrong with it. */
export async function loadData<T extends { readonly version: string }>(
  shelf: Shelf,
  name: string,
  { version, flawOf }: Wanted<T>,
): Promise<T> {
  const address = `${shelf.base}data/${name}`;
  const isOther = (file: Partial<T>): boolean => version !== null && file.version !== version;
  let file = await recordAt<T>(shelf, address);
  /* A copy that a browser kept from before may be all that is wrong. */
  if (isOther(file)) file = await recordAt<T>(shelf, address, { cache: 'reload' });
  if (version !== null && isOther(file)) {
    shelf.otherData?.();
    throw new LoadError(address, { kind: 'version', wanted: version, found: file.version ?? '' });
  }
  const flaw = flawOf(file);
  if (flaw !== null) throw new LoadError(address, { kind: 'shape', flaw });
  return file as T;
}

async function recordAt<T>({ fetcher }: Shelf, address: string, how?: RequestInit): Promise<Partial<T>> {
  const response = await fetcher(address, how).catch((error: unknown) => {
    throw new LoadError(address, { kind: 'unreachable', why: String(error) });
  });
  if (!response.ok) throw new LoadError(address, { kind: 'status', status: response.status });
  const file = (await response.json().catch((error: unknown) => {
    throw new LoadError(address, { kind: 'unreadable', why: String(error) });
  })) as Partial<T> | null;
  if (typeof file !== 'object' || file === null)
    throw new LoadError(address, { kind: 'shape', flaw: { kind: 'no-record' } });
  return file;
}
