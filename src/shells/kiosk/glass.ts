import { linkAt } from '../../model/linkAt.ts';

/** What a public glass must not do: menus by a long press, dragging, selecting, zooming the page, leaving by a link, downloading. */
export function guardGlass(root: HTMLElement): () => void {
  const refuse = (event: Event): void => event.preventDefault();
  const leaves = (event: Event): void => {
    const met = linkAt(event);
    if (!met) return;
    const { link, to } = met;
    const apart = link.hasAttribute('download') || link.getAttribute('target') === '_blank';
    if (apart || to.origin !== window.location.origin || /\/data\/|\.(?:txt|csv|json|geojson)$/.test(to.pathname)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const pinches = (event: TouchEvent): void => {
    if (event.touches.length > 1 && !(event.target instanceof Element && event.target.closest('.maplibregl-map')))
      event.preventDefault();
  };
  for (const type of ['contextmenu', 'dragstart', 'selectstart', 'gesturestart']) root.addEventListener(type, refuse);
  root.addEventListener('click', leaves, { capture: true });
  root.addEventListener('touchmove', pinches, { passive: false });
  return () => {
    for (const type of ['contextmenu', 'dragstart', 'selectstart', 'gesturestart'])
      root.removeEventListener(type, refuse);
    root.removeEventListener('click', leaves, { capture: true });
    root.removeEventListener('touchmove', pinches);
  };
}
