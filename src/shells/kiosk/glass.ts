/** What a public glass must not do: menus by a long press, dragging, selecting, zooming the page, leaving by a link, downloading. */
export function guardGlass(root: HTMLElement): () => void {
  const refuse = (event: Event): void => event.preventDefault();
  const leaves = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const out = link.origin !== window.location.origin || link.hasAttribute('download') || link.target === '_blank';
    if (out || /\/data\/|\.(?:txt|csv|json|geojson)$/.test(link.pathname)) {
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
