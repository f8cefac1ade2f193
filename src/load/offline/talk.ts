/** Said to a worker that waits: to take the place of the one before it. Anything else asks how it stands. */
export const TAKE_OVER = 'take over';

/** What a worker that waits answers. */
export interface Standing {
  /** The programs and data version of its pages (`buildOf`). */
  readonly build: string;
  /** Whether no other page of the site is open. */
  readonly alone: boolean;
}
