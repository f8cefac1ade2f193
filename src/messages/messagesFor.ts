import type { Language } from '../model/atlas.ts';
import type { Failure } from '../model/fault.ts';
import { failure as inEnglish } from './en/failure.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh/index.ts';
import { failure as inChinese } from './zh/failure.ts';

/* The language of the documents comes with the app; every other is a chunk of its own that only its readers fetch. */
const FETCHED: Readonly<Record<Exclude<Language, 'zh'>, () => Promise<Messages>>> = {
  en: async () => (await import('./en/index.ts')).en,
};

const loaded = new Map<Language, Messages>([['zh', zh]]);

/** Whether `messagesFor` may be asked for a language; Chinese always may. */
export const hasMessages = (language: Language): boolean => loaded.has(language);

/**
 * Fetches the words of a language, once: later calls answer from memory. Await it before the app is mounted and before a switch is shown;
 * call it for the other languages once the map stands, so that a switch asks the server for nothing. Rejects where the chunk does not come;
 * the next call tries again.
 */
export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known || language === 'zh') return known ?? zh;
  const messages = await FETCHED[language]();
  loaded.set(language, messages);
  return messages;
}

/** The words of a language that `loadMessages` has brought. Throws an `Error` for one that it has not. */
export function messagesFor(language: Language): Messages {
  const messages = loaded.get(language);
  if (!messages) throw new Error(`the words of “${language}” are not loaded (await loadMessages('${language}') first)`);
  return messages;
}

/** That the atlas could not start, in every language: nothing needs to be loaded to say it. */
export const cannotStart = (failure: Failure): string =>
  [inChinese, inEnglish].map((words) => words.loadFailed(failure)).join(' ');
