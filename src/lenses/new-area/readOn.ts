/** A line of a text in several, as it is read on: after letters and digits with a blank. */
export function readOn(line: string): string {
  return /[\p{Script=Latin}\d]\W*$/u.test(line) ? `${line} ` : line;
}
