import type { Language } from '../model/atlas.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

const ALL: Readonly<Record<Language, Messages>> = { zh, en };

/** The interface text of a language. */
export const messagesFor = (language: Language): Messages => ALL[language];
