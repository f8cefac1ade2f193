import { relative, resolve } from 'node:path';
import type { CompileOptions } from 'svelte/compiler';

const ROOT = resolve(import.meta.dirname, '..');

/** A component's styles are bound to it by one class, named by its file: the same in the app and in what is rendered before it. */
export const scoped: Pick<CompileOptions, 'cssHash'> = {
  cssHash: ({ hash, filename, css }) =>
    `svelte-${hash(filename === '(unknown)' ? css : relative(ROOT, resolve(ROOT, filename)))}`,
};
