/**
 * The oldest browsers that the atlas is built for, as Vite names them: the first with `color-mix`, `:has`, container queries and
 * `toSorted`. tsconfig's `lib` keeps younger functions out of the code. README names them.
 */
export const BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];

/** Whether a browser is none of the older ones, as an expression that any browser can read. */
export const PROBE = `self.CSS&&self.CSS.supports('color','color-mix(in srgb,red,red)')&&[].toSorted`;
