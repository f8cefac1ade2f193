/** tsx names functions through a function of its own, which a page lacks: runs in a page before any function that it is given. */
export const NAMES = 'globalThis.__name = (named) => named';
