import { composes } from '../../stage/Keys.ts';

/** What a key means while a deck is told. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'start'
  | 'here'
  | 'leave'
  | 'black'
  | 'white'
  | 'overview'
  | 'full'
  | 'presenter'
  | 'help'
  | 'return'
  | 'pen'
  | 'pointer'
  | 'language'
  | { readonly digit: number };

/** Clickers send PageUp, PageDown, F5, Escape, B and a full stop; the rest is for hands. The first of each is what is shown to people. */
export const KEYS: readonly { readonly command: Exclude<Command, object>; readonly keys: readonly string[] }[] = [
  { command: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'] },
  { command: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'Backspace'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'enter', keys: ['Enter'] },
  { command: 'black', keys: ['b', '.', '。'] },
  { command: 'white', keys: ['w', ',', '，'] },
  { command: 'overview', keys: ['o'] },
  { command: 'presenter', keys: ['s'] },
  { command: 'return', keys: ['r'] },
  { command: 'pen', keys: ['d'] },
  { command: 'pointer', keys: ['l'] },
  { command: 'full', keys: ['f'] },
  { command: 'language', keys: ['e'] },
  { command: 'start', keys: ['F5'] },
  { command: 'leave', keys: ['Escape'] },
  { command: 'help', keys: ['?', '？', 'F1'] },
];

const BY_KEY = new Map(KEYS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));
/* What a key is where the input method turns its sign into another one. */
const BY_CODE = new Map<string, Command>([
  ...KEYS.flatMap(({ command, keys }) =>
    keys.filter((key) => /^[a-z]$/.test(key)).map((key) => [`Key${key.toUpperCase()}`, command] as const),
  ),
  ['Period', 'black'],
  ['NumpadDecimal', 'black'],
  ['Comma', 'white'],
]);

/** The parts of a key event that say what it means. */
export type KeyPressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>;

/** What a key means; null for what belongs to the browser, the input method or a text that is written. */
export function commandOf(event: KeyPressed, writing = false): Command | null {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (composes(event as KeyboardEvent) || ctrlKey || metaKey || altKey) return null;
  if (writing) return key === 'Escape' ? 'leave' : null;
  if (key === ' ' && shiftKey) return 'previous';
  if (key === 'F5') return shiftKey ? 'here' : 'start';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? /^[0-9０-９]$/.exec(key)?.[0]?.normalize('NFKC');
  if (digit !== undefined && !shiftKey) return { digit: Number(digit) };
  return BY_KEY.get(key) ?? BY_KEY.get(key.toLowerCase()) ?? (shiftKey ? null : (BY_CODE.get(code) ?? null));
}

/** Whether an event goes to an element in which texts are written. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
