/** The records of an id, in their order; none for an id that has none. */
export type ListOf<T> = (id: string) => readonly T[];

/** Asks records that are grouped by an id for those of one. */
export function listOf<T>(grouped: () => ReadonlyMap<string, readonly T[]>): ListOf<T> {
  return (id) => grouped().get(id) ?? [];
}
