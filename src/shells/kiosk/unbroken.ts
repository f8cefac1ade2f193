/** A stretch of a text; a name is not to be broken over two lines. */
export interface Stretch {
  readonly part: string;
  readonly name: boolean;
}

/** Longer names than this may break: a line must hold one. */
const LONGEST = 9;

/** Divides a text at the names in it, the longest first; together the parts are the text. */
export function unbroken(text: string, names: readonly string[]): readonly Stretch[] {
  const found = names.filter((name) => name.length > 1 && text.includes(name)).sort((a, b) => b.length - a.length);
  const [name] = found;
  if (name === undefined) return text === '' ? [] : [{ part: text, name: false }];
  const at = text.indexOf(name);
  const rest = text.slice(at + name.length);
  /* What closes a sentence never begins a line. */
  const closing = /^[？。！，、：；?.!,:;]*/.exec(rest)?.[0] ?? '';
  return [
    ...unbroken(text.slice(0, at), found),
    { part: name + closing, name: name.length <= LONGEST },
    ...unbroken(rest.slice(closing.length), found),
  ];
}
