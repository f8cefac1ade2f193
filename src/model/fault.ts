/** What is amiss with what a file holds. */
export type Flaw =
  | { readonly kind: 'no-record' }
  /** A part is missing, or has no entry, or is not whole. */
  | { readonly kind: 'no-part' | 'empty-part' | 'cut-part'; readonly part: string }
  /** A record that another one names is missing. */
  | { readonly kind: 'lost'; readonly list: string; readonly id: string; readonly by: string }
  /** Facts of a document or subject that who and where does not know. */
  | { readonly kind: 'stray'; readonly id: string }
  | { readonly kind: 'count'; readonly found: number; readonly wanted: number };

/** What is wrong with a file, so that it can be said in the reader's language. `why` is the browser's own word for it. */
export type Fault =
  | { readonly kind: 'unreachable' | 'unreadable' | 'code' | 'unforeseen'; readonly why: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'version'; readonly wanted: string; readonly found: string }
  | { readonly kind: 'shape'; readonly flaw: Flaw };

/** Something that could not be had or cannot be relied on: the address of the file, and what is wrong with it. */
export interface Failure {
  readonly address: string;
  readonly fault: Fault;
}
