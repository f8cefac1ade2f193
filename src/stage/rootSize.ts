/** The root's text size now, in CSS pixels: from the page's stylesheet and what the person's browser calls medium. The screen's size is named so that a change of it asks again. */
export function rootSize(_width: number, _height: number): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
