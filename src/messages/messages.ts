import type { Words } from './words.ts';
import type { zh } from './zh/index.ts';

/** All words of the interface in one language. A language that lacks one, or has one more, is a type error. */
export type Messages = Words<typeof zh>;
