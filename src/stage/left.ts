/** How a panel was left: how far it was scrolled, which of its folds stood open, and what had the focus. */
export interface Left {
  readonly scroll: number;
  /** The numbers of the open folds among all of them. */
  readonly open: readonly number[];
  /** By what the focus is found again; null where it had none that stays. */
  readonly focus: string | null;
}

/** All that opens and closes in place. */
const FOLDS = 'button[aria-expanded]:not([aria-haspopup]), details';

export function leftOf(panel: HTMLElement): Left {
  const folds = [...panel.querySelectorAll<HTMLElement>(FOLDS)];
  return {
    scroll: panel.scrollTop,
    open: folds.flatMap((fold, i) => (isOpen(fold) ? [i] : [])),
    focus: focusIn(panel.ownerDocument.activeElement),
  };
}

/** Opens, scrolls and gives the focus as it was. The panel is whole. Says whether the focus was found. */
export function putBack(panel: HTMLElement, { scroll, open, focus }: Left): boolean {
  for (const i of open) {
    const fold = panel.querySelectorAll<HTMLElement>(FOLDS)[i];
    if (!fold || isOpen(fold)) continue;
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    else fold.click();
  }
  panel.scrollTo({ top: scroll });
  const found = focus === null ? null : panel.ownerDocument.querySelector<HTMLElement>(focus);
  found?.focus({ preventScroll: true });
  return found !== null && found !== undefined;
}

function isOpen(fold: HTMLElement): boolean {
  return fold instanceof HTMLDetailsElement ? fold.open : fold.getAttribute('aria-expanded') === 'true';
}

/** A place on the map by its key, a link by where it leads. */
function focusIn(active: Element | null): string | null {
  const point = active instanceof HTMLElement ? active.dataset['point'] : undefined;
  if (point !== undefined) return `[data-point="${CSS.escape(point)}"]`;
  const href = active?.closest('main a')?.getAttribute('href');
  return href ? `main a[href="${CSS.escape(href)}"]` : null;
}
