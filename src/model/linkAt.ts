/** The link that an event meets, of the page or of a drawing, and where it leads; null where it meets none. A drawing's link has an address of another form, and neither origin nor path. */
export function linkAt(event: Event): { readonly link: Element; readonly to: URL } | null {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  return link && { link, to: new URL(link.getAttribute('href') ?? '', link.ownerDocument.baseURI) };
}
