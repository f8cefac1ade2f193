/** Whether a click on a link asks for this page; with a key or another button it asks for a new tab, a window or a download. */
export function staysHere(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A real link for keyboards, new tabs and sharing; a plain click stays in the page and acts. */
export function following(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (!staysHere(event)) return;
    event.preventDefault();
    act();
  };
}
