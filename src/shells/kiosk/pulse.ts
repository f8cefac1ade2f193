import { beat, type Beat } from '../../load/beat.ts';
import type { Session } from '../../stage/Session.svelte.ts';

/** How often the keeper hears of the page, in milliseconds. */
const BEAT = 4000;

/** What a screen says of itself; the rest is the same for every screen. */
export type Report = Pick<Beat, 'map' | 'visits' | 'error'>;

/** One heartbeat now. False where no keeper listens. */
export function beatOnce({ library }: Session, report: Report, going?: Beat['going']): Promise<boolean> {
  return beat(library.shelf, {
    version: library.gazetteer.version,
    ...report,
    window: [window.innerWidth, window.innerHeight],
    screen: [window.screen.width, window.screen.height],
    ...(going ? { going } : {}),
  });
}

/** Tells the keeper every few seconds that the page lives, and when it goes to be loaded again; until it is ended. */
export function startPulse(session: Session, report: () => Report): () => void {
  const act = (): void => void beatOnce(session, report());
  const going = (): void => void beatOnce(session, report(), 'loading');
  const beating = setInterval(act, BEAT);
  window.addEventListener('pagehide', going);
  act();
  return () => {
    clearInterval(beating);
    window.removeEventListener('pagehide', going);
  };
}
