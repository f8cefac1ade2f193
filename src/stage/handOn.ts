/** Gives a file to the person, by the browser's own way of keeping downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  /* A slow device reads the file later than it is asked to. */
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
