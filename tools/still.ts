/**
 * Whether a live map is there, shows all of the page's address and rests. Runs in the page and is sent there as text: it uses nothing from
 * outside itself. The map says which address it shows, so that nobody takes the picture before a step for the one after it. Where there is no
 * live map the plate is still, which is enough for those who say so.
 */
export function isStill(plateToo = false): boolean {
  const map = document.querySelector<HTMLElement>('[data-map]');
  /* Signs follow the map by some tasks. */
  if (document.querySelector('[data-placing]')) return false;
  if (!map) return plateToo;
  const said = map.dataset['map'] ?? '';
  return said.startsWith('idle ') && new URL(said.slice(5), location.href).href === location.href;
}
