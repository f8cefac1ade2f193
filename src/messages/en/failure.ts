import type { Words } from '../words.ts';
import type { failure as zh } from '../zh/failure.ts';

export const failure = {
  loadFailed: (what) =>
    `The data could not be loaded (${what}). Check that the files are complete, then reload the page.`,
  late: 'The code of this map did not come: it can be looked at, and not asked. Please check the network and reload; if the browser is old, use a newer Chrome, Edge, Firefox or Safari.',
} satisfies Words<typeof zh>;
