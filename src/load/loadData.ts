/** A file of data/ that could not be had, named so that a person can act on it. */
export class LoadError extends Error {
  constructor(
    readonly address: string,
    readonly reason: string,
  ) {
    super(`${address}: ${reason}`);
  }
}

/** One file of the published data, the only door to data/. Throws LoadError with the address that failed. */
export async function loadData<T>(base: string, name: string, fetcher: typeof fetch = fetch): Promise<T> {
  const address = `${base}data/${name}`;
  const response = await fetcher(address).catch((error: unknown) => {
    throw new LoadError(address, String(error));
  });
  if (!response.ok) throw new LoadError(address, `HTTP ${response.status}`);
  return (await response.json().catch((error: unknown) => {
    throw new LoadError(address, String(error));
  })) as T;
}
