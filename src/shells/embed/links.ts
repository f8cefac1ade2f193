/** Whether an address shows the embed itself: such a link is a step in its frame. */
function staysInFrame(href: string, here: string): boolean {
  const [to, from] = [new URL(href, here), new URL(here)];
  return to.origin === from.origin && to.searchParams.get('shell') === 'embed';
}

/** Links that lead out of an element open a tab of their own, which learns nothing of this one: nothing in a frame takes its host away. */
export function leadOut(root: HTMLElement): () => void {
  const outward = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || staysInFrame(link.href, root.ownerDocument.location.href)) return;
    link.target = '_blank';
    link.rel = 'noopener';
  };
  const kinds = ['click', 'auxclick'] as const;
  for (const kind of kinds) root.addEventListener(kind, outward, { capture: true });
  return () => {
    for (const kind of kinds) root.removeEventListener(kind, outward, { capture: true });
  };
}
