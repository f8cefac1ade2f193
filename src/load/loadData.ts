/** What is wrong with a file, so that its sentence can be said in the reader's language. */
export type Fault =
  | { readonly kind: 'unreachable' | 'unreadable'; readonly why: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'version'; readonly wanted: string; readonly found: string }
  | { readonly kind: 'shape'; readonly flaw: string };

/** A file that could not be had or cannot be relied on, named so that a person can act on it. */
export class LoadError extends Error {
  readonly reason: string;

  constructor(
    readonly address: string,
    readonly fault: Fault,
  ) {
    const reason = sentenceOf(fault);
    super(`${address}: ${reason}`);
    this.reason = reason;
  }
}

function sentenceOf(fault: Fault): string {
  switch (fault.kind) {
    case 'unreachable':
      return fault.why;
    case 'unreadable':
      return `cut, or not JSON (${fault.why})`;
    case 'status':
      return `HTTP ${fault.status}`;
    case 'version':
      return `is of data version ${fault.found}, this page of ${fault.wanted} (reload the page; if that does not help, publish page and data together)`;
    case 'shape':
      return `${fault.flaw} (publish the data again, whole)`;
  }
}

/** What a file must be to be taken. */
export interface Wanted<T> {
  /** The version that it must bear; null takes any. */
  readonly version: string | null;
  /** What is amiss, as the end of a sentence that begins with the file; null where it can be relied on. */
  readonly flawOf: (file: Partial<T>) => string | null;
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
    throw new LoadError(address, { kind: 'version', wanted: version, found: String(file.version ?? 'none') });
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
    throw new LoadError(address, { kind: 'shape', flaw: 'is not a record' });
  return file;
}
