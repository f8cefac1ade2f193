import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import { panelAt } from '../net/shownAt.ts';

const file = resolve(import.meta.dirname, '../addresses.json');
const addresses = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);

const VOID = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** Attributes that are read out. */
const SAID = /\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g;

/** A piece of text that is read out, and the language that the element nearest around it names. */
interface Piece {
  readonly text: string;
  readonly lang: string;
}

/** All that is read out of a piece of markup in a page of a language. */
function pieces(html: string, language: Language): Piece[] {
  const found: Piece[] = [];
  const stack = [{ tag: '', lang: language as string }];
  const lang = (): string => stack.at(-1)?.lang ?? language;
  for (const [token, close, tag, attributes = ''] of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g,
  )) {
    if (tag === undefined) found.push({ text: token, lang: lang() });
    else if (close) {
      while (stack.length > 1 && stack.pop()?.tag !== tag);
    } else {
      const own = /\slang="([^"]*)"/.exec(attributes)?.[1]?.slice(0, 2) ?? lang();
      for (const [, said = ''] of attributes.matchAll(SAID)) found.push({ text: said, lang: own });
      if (!VOID.has(tag) && !attributes.endsWith('/')) stack.push({ tag, lang: own });
    }
  }
  return found;
}

/** What is of one language in text that is said to be of another. */
const STRANGE: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Han}/u,
  /* Names that Chinese writes in Latin letters, units and addresses are its own: only running English is strange to it. */
  zh: /\b[a-z]{3,} [a-z]{2,} [a-z]{3,}\b/,
};

describe('every word stands in its own language, so that a voice reads it right', () => {
  test('the reading of markup tells the language of each piece', () => {
    const html = '<p>one <span lang="zh">二<b>三</b></span> four<br>五<img alt="六" lang="zh"></p>';
    expect(pieces(html, 'en')).toEqual([
      { text: 'one ', lang: 'en' },
      { text: '二', lang: 'zh' },
      { text: '三', lang: 'zh' },
      { text: ' four', lang: 'en' },
      { text: '五', lang: 'en' },
      { text: '六', lang: 'zh' },
    ]);
  });

  const strange: Record<Language, Map<string, string>> = { zh: new Map(), en: new Map() };
  beforeAll(() => {
    for (const address of addresses) {
      const language = /[?&]lang=en\b|^\/en\//.test(address) ? 'en' : 'zh';
      const { panel, note } = panelAt(address);
      for (const { text, lang } of pieces(panel.html + (note?.html ?? ''), language)) {
        const other = STRANGE[lang === 'en' ? 'en' : 'zh'];
        if (other.test(text) && !strange[language].has(text)) strange[language].set(text.trim(), address);
      }
    }
  }, 60_000);

  test.each(LANGUAGES)('in every recorded panel and note: %s', (language) => {
    expect([...strange[language]].map(([text, address]) => `${address}: ${text}`)).toEqual([]);
  });
});
