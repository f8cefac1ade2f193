import { flushSync } from 'svelte';
import { makeWhole } from '../../panels/later.ts';
import { paper } from '../../panels/paper.svelte.ts';

/** A part of a panel that a sheet has no room for. */
export interface Cut {
  readonly title: string;
  readonly lines: number;
}

/** What is read as one line. */
const LINES = 'li, tr, p, dd, figure, summary';

/**
 * Lays the page out for one sheet: with all lines where they fit, else with the first of each list. `say` writes on the sheet what it has
 * no room for; it is asked until that is true of the sheet with its own words on it.
 */
export function layOut(
  root: HTMLElement,
  panel: () => HTMLElement | undefined,
  say: (cut: readonly Cut[]) => void,
): void {
  say([]);
  paper.on = true;
  paper.whole = true;
  root.dataset['paper'] = '';
  flushSync();
  makeWhole();
  const element = panel();
  if (!element || cutIn(element).length === 0) return;
  paper.whole = false;
  flushSync();
  for (let lines = -1, cut = cutIn(element); sum(cut) > lines; cut = cutIn(element)) {
    lines = sum(cut);
    say(cut);
    flushSync();
  }
}

/** The page as a screen has it. */
export function takeBack(root: HTMLElement): void {
  paper.on = false;
  paper.whole = false;
  delete root.dataset['paper'];
}

/** What stands beyond the last column of a panel, by the title of its part. */
function cutIn(panel: HTMLElement): Cut[] {
  const { right, bottom } = panel.getBoundingClientRect();
  const cut = new Map<string, number>();
  for (const line of panel.querySelectorAll<HTMLElement>(LINES)) {
    const box = line.getBoundingClientRect();
    if (box.width === 0 || line.querySelector(LINES) !== null || (box.left < right && box.top < bottom)) continue;
    const title = titleOver(line);
    cut.set(title, (cut.get(title) ?? 0) + 1);
  }
  return [...cut].map(([title, lines]) => ({ title, lines }));
}

function titleOver(line: Element): string {
  for (
    let part = line.closest('section, article');
    part;
    part = part.parentElement?.closest('section, article') ?? null
  ) {
    const title = part.querySelector('h3, h2')?.textContent?.trim();
    if (title) return title;
  }
  return '';
}

const sum = (cut: readonly Cut[]): number => cut.reduce((lines, one) => lines + one.lines, 0);
