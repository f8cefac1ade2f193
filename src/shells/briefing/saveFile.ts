/** Gives a file to the person, by the browser's own way of keeping downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  /* A slow device reads the file later than it is asked to. */
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Letters that a system refuses in names of files, and those that nobody sees. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\uFEFF]+/g;
/** Letters of a name that every system keeps, its ending included. */
const LONGEST = 80;

/** A title as the name of a file that every system accepts; `deck` where nothing of it is left. */
export function fileName(title: string, ending: string): string {
  const plain = [...title.replace(REFUSED, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST).join('');
  return `${plain.replace(/^[\s.]+|[\s.]+$/g, '') || 'deck'}.${ending}`;
}
