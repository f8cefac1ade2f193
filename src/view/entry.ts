/**
 * The number that this page wrote of an entry of the history; null for one that another hand made while it was open: a link to a place within the
 * page, a script. The first of the visit bears nothing: it is known by its address, and is what no `first` is known of yet.
 */
export function entryOf(state: unknown, address: string, first = address): number | null {
  const { entry = null } = (state ?? {}) as { entry?: unknown };
  if (typeof entry === 'number') return entry;
  return (state ?? null) === null && address === first ? 0 : null;
}
