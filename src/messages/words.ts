/** What another language must have where the first has `T`: the same keys, the same arguments, any words. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };
