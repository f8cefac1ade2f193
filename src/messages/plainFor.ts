import type { Language } from '../model/atlas.ts';
import { installed as enInstalled } from './en/plain/installed.ts';
import { openData as enData } from './en/plain/open-data.ts';
import { privacy as enPrivacy } from './en/plain/privacy.ts';
import type { Words } from './words.ts';
import { installed } from './zh/plain/installed.ts';
import { openData } from './zh/plain/open-data.ts';
import { privacy } from './zh/plain/privacy.ts';

/* Words of pages that run no program: whoever builds them reads them here, and the app carries none. */
const zh = { installed, openData, privacy };
const PLAIN: Readonly<Record<Language, Words<typeof zh>>> = {
  zh,
  en: { installed: enInstalled, openData: enData, privacy: enPrivacy },
};

/** The words of the plain pages in a language. */
export const plainFor = (language: Language): Words<typeof zh> => PLAIN[language];
