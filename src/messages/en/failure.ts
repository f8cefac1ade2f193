import type { Words } from '../words.ts';
import type { failure as zh } from '../zh/failure.ts';

export const failure = {
  loadFailed: (what) =>
    `The data could not be loaded (${what}). Check that the files are complete, then reload the page.`,
} satisfies Words<typeof zh>;
