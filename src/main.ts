import { flushSync, mount } from 'svelte';
import './shells/base.css';
import { Library } from './load/Library.svelte.ts';
import { LoadError } from './load/loadData.ts';
import { offlineCopyOf } from './load/offline/OfflineCopy.svelte.ts';
import { nextTask } from './load/nextTask.ts';
import { renewalOf } from './load/Renewal.ts';
import { cannotStart } from './messages/messagesFor.ts';
import type { Basemap } from './model/basemap.ts';
import { SHELLS } from './shells/shells.ts';
import { MapLife } from './stage/MapLife.svelte.ts';
import { isToldAlready, leaveFirstPaint } from './stage/Page.svelte.ts';
import { Session } from './stage/Session.svelte.ts';

/** Set by vite.config.ts from the environment; null where no base map is configured. */
declare const __BASEMAP__: Basemap | null;

const target = document.getElementById('app') as HTMLElement;
const base = import.meta.env.BASE_URL;
/** The version of the data that the page was made with. */
const dataVersion = document.querySelector<HTMLMetaElement>('meta[name=data-version]')?.content ?? null;
const renewal = renewalOf(window, base);
/** While developing there is nothing built to keep. */
const offline = import.meta.env.PROD ? offlineCopyOf(window, base) : null;

/* A browser below the floor keeps the page that was built, on which it has been told so (`tools/earlyScript.ts`). */
if (!('old' in document.documentElement.dataset)) void start();

/** Not awaited at the top of the module: the chunks it asks for import this one's file, and would wait for it. */
async function start(): Promise<void> {
  try {
    const library = await Library.open(
      { base, fetcher: fetch.bind(window), otherData: () => void renewal.afterOtherData() },
      dataVersion,
    );
    /* Reading the facts and making the page are two tasks: a finger or a scroll goes between them. */
    await nextTask();
    const session = new Session({ library, bar: window, base, basemap: __BASEMAP__, offline });
    const life = new MapLife({ load: () => import('./map/MapView.svelte') });
    session.request();
    const [{ default: Shell }] = await Promise.all([
      SHELLS[session.navigator.route.shell](),
      session.panels.load(session.ask.lens),
      session.words.load(session.frame.language),
      isToldAlready() ? session.answered() : null,
    ]);
    mount(Shell, { target, props: { session, life } });
    flushSync();
    leaveFirstPaint(target);
    document.documentElement.dataset['app'] = '';
    performance.mark('app-answers');
    void wakeMap(session, life);
  } catch (error) {
    const notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.className = 'failure';
    notice.textContent = cannotStart(
      error instanceof LoadError ? error : { address: base, fault: { kind: 'unforeseen', why: String(error) } },
    );
    target.replaceChildren(notice);
    document.documentElement.dataset['app'] = '';
    throw error;
  }
}

/**
 * The map's code comes once the page has been painted, and once what a person asked for in that moment is answered: until then the page
 * fetches nothing that it could answer without.
 */
async function wakeMap(session: Session, life: MapLife): Promise<void> {
  await painted();
  await session.requested();
  await painted();
  whenIdle(() => void life.wake());
}

/** Once what the page shows now has been painted. */
function painted(): Promise<unknown> {
  return new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
}

/** Once the page has been painted and has nothing else to do; soon at the latest. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 300 });
  else setTimeout(act, 50);
}
