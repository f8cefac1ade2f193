import { titleOf } from '../lenses/titleOf.ts';
import { tagOf } from '../model/names.ts';
import { chosenIn, type Ask } from '../model/view.ts';
import { makeWhole } from '../panels/later.ts';
import { leftOf, putBack, type Left } from './left.ts';
import type { Session } from './Session.svelte.ts';

/** Keeps the page beside the session: its language and title, where the focus is, and when the first paint leaves. Call while a component is made. */
export function keepPage(session: Session, panel: () => HTMLElement | undefined): void {
  $effect(() => {
    const { atlas, ask, frame, language, messages } = session;
    document.documentElement.lang = tagOf(language);
    document.title = titleOf(atlas, ask, frame.tray, language, messages);
  });

  /* How each entry of the history was left, so that Back finds it so; before anything changes. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- kept, and followed by nothing
  const left = new Map<number, Left>();
  let entry = session.navigator.entry;
  $effect.pre(() => {
    const now = session.navigator.entry;
    const element = panel();
    if (now !== entry && element) left.set(entry, leftOf(element));
    entry = now;
  });

  /* A browser lays out the page to take a focus from what is taken away: it is let go before anything changes. */
  let subjectLeft: string | undefined;
  $effect.pre(() => {
    const subject = subjectOf(session.ask);
    const { activeElement } = document;
    if (subjectLeft !== undefined && subjectLeft !== subject && activeElement instanceof HTMLElement)
      if (panel()?.contains(activeElement)) activeElement.blur();
    subjectLeft = subject;
  });

  /* A new subject starts at its top, and screen readers hear its title. */
  let before: string | undefined;
  $effect(() => {
    const { ask, view } = session;
    const subject = subjectOf(ask);
    if (!session.answerable) return;
    const fresh = before !== undefined && subject !== before;
    before = subject;
    if (!fresh) return;
    const searching = view.aside.query !== null;
    const { navigator } = session;
    const known = navigator.returned ? left.get(navigator.entry) : undefined;
    /* With the frame's own layout: scrolling and a focus ask for one, and the step would pay for two. */
    requestAnimationFrame(() => {
      const element = panel();
      if (known && element) {
        makeWhole();
        if (putBack(element, known)) return;
      } else element?.scrollTo({ top: 0 });
      if (!searching) panel()?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true });
    });
  });

  /* An open source note has the focus, so that a keyboard reaches its links at once; closed, the focus goes back to what opened it. */
  let opener: Element | null = null;
  let noted = false;
  $effect.pre(() => {
    const open = session.view.aside.note !== null;
    if (open && !noted) opener = document.activeElement;
  });
  $effect(() => {
    const { view } = session;
    const { note } = view.aside;
    if (note !== null) panel()?.querySelector<HTMLElement>('aside')?.focus({ preventScroll: true });
    else if (noted && opener instanceof HTMLElement && opener.isConnected && opener !== document.body)
      opener.focus({ preventScroll: true });
    else if (noted && view.aside.query === null && document.activeElement === document.body)
      panel()?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true });
    noted = note !== null;
  });

  /* What could not be read stays named; the address is written as this version writes it once all facts are there to tell. */
  $effect(() => {
    if (session.library.whole) session.navigator.mend();
  });
}

/** What a panel is about: another subject is heard by its title. Narrowing a form or a list is the same subject. */
function subjectOf(ask: Ask): string {
  const own = ask.lens === 'industry' ? [ask.group, ask.term] : ask.lens === 'origin' ? [ask.from] : [];
  return [ask.lens, chosenIn(ask), ...own].join(' ');
}

/** Whether the page was built with the answer to its address in it: it may stand until the app can say the same. */
export function isToldAlready(): boolean {
  return document.getElementById('told') !== null;
}

/** Takes the page's own first map and text away: the stage shows the same, and the panel stands where the text was scrolled to. */
export function leaveFirstPaint(app: HTMLElement): void {
  const told = document.getElementById('told');
  const read = told?.querySelector('main')?.scrollTop ?? 0;
  document.getElementById('first')?.remove();
  told?.remove();
  if (read > 0) app.querySelector('main')?.scrollTo({ top: read });
}
