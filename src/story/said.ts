import { hasMessages, messagesFor } from '../messages/messagesFor.ts';
import type { Messages } from '../messages/messages.ts';
import { LANGUAGES, type Language } from '../model/atlas.ts';
import type { Said } from './deck.ts';

/** One text in every language whose words are there; load them all before a deck is made, so that it can be switched. */
export function said(write: (messages: Messages, language: Language) => string): Said {
  return Object.fromEntries(
    LANGUAGES.filter(hasMessages).map((language) => [language, write(messagesFor(language), language)]),
  );
}

/** A text in a language, else in the one that somebody wrote it in; empty where nobody did. */
export function saidIn(text: Said, language: Language): string {
  return text[language] ?? LANGUAGES.flatMap((one) => text[one] ?? [])[0] ?? '';
}
