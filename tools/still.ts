/**
 * Whether a live map is there, shows all of the page's address and rests. Runs in the page and is sent there as text: it uses nothing from
 * outside itself. The map says which address it shows, so that nobody takes the picture before a step for the one after it.
 */
export function isStill(): boolean {
  const said = document.querySelector<HTMLElement>('[data-map]')?.dataset['map'] ?? '';
  return said.startsWith('idle ') && new URL(said.slice(5), location.href).href === location.href;
}
