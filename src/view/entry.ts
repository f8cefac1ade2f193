/** What this page wrote of an entry of the history; the first for one that another page made. */
export function entryOf(state: unknown): number {
  const { entry } = (state ?? {}) as { entry?: unknown };
  return typeof entry === 'number' ? entry : 0;
}
