import { linkAt } from '../../model/linkAt.ts';

/** Whether an address shows the embed itself: such a link is a step in its frame. */
function staysInFrame(to: URL, here: string): boolean {
  return to.origin === new URL(here).origin && to.searchParams.get('shell') === 'embed';
}

/** Links that lead out of an element open a tab of their own, which learns nothing of this one: nothing in a frame takes its host away. */
export function leadOut(root: HTMLElement): () => void {
  const outward = (event: Event): void => {
    const met = linkAt(event);
    if (!met || staysInFrame(met.to, root.ownerDocument.location.href)) return;
    met.link.setAttribute('target', '_blank');
    met.link.setAttribute('rel', 'noopener');
  };
  const kinds = ['click', 'auxclick'] as const;
  for (const kind of kinds) root.addEventListener(kind, outward, { capture: true });
  return () => {
    for (const kind of kinds) root.removeEventListener(kind, outward, { capture: true });
  };
}
