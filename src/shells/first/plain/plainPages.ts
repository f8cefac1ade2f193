import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { messagesFor } from '../../../messages/messagesFor.ts';
import { plainFor } from '../../../messages/plainFor.ts';
import { LANGUAGES, type Atlas, type Language } from '../../../model/atlas.ts';
import { otherLanguage, tagOf } from '../../../model/names.ts';
import type { Measured, OpenFile } from '../../../model/openFiles.ts';
import { PLAIN_PAGES, plainPath, type PlainName } from '../../../view/pages.ts';
import { catalogue, dateOf } from '../metadata.ts';
import type { Site } from '../pages.ts';
import DataPage from './DataPage.svelte';
import style from './plain.css?inline';
import PrivatePage from './PrivatePage.svelte';

/** A page that is read and runs no program: text, tables and links. */
export interface PlainPage {
  /** Below the site's base, with its slash. */
  readonly path: string;
  readonly language: Language;
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly alternates: readonly { readonly tag: string; readonly path: string }[];
  readonly body: string;
  /** For machines; null where there is nothing to tell. */
  readonly data: object | null;
  readonly date: string | null;
}

export { style as plainStyle };

/** Every such page in every language. Words must be loaded. */
export function plainPages(
  atlas: Atlas,
  measured: Readonly<Record<OpenFile, Measured>>,
  site: Site,
): readonly PlainPage[] {
  return PLAIN_PAGES.flatMap((name) => LANGUAGES.map((language) => pageOf(name, { atlas, language, measured, site })));
}

interface Making {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly measured: Readonly<Record<OpenFile, Measured>>;
  readonly site: Site;
}

function pageOf(name: PlainName, { atlas, language, measured, site }: Making): PlainPage {
  const messages = messagesFor(language);
  const { openData, privacy } = plainFor(language);
  const words = { data: openData, private: privacy }[name];
  const Body = { data: DataPage, private: PrivatePage }[name] as unknown as Component<Record<string, unknown>>;
  const { base, origin } = site;
  const other = otherLanguage(language);
  const { body } = render(Body, { props: { atlas, language, measured, base } });
  const home = `${base}${plainPath(null, language)}`;
  const path = plainPath(name, language);
  const head = [
    `<p><a href="${home}">${messages.title}</a></p>`,
    `<p><a href="${base}${plainPath(name, other)}" hreflang="${tagOf(other)}" lang="${tagOf(other)}">${messages.otherLanguage}</a></p>`,
  ];
  return {
    path,
    language,
    tag: tagOf(language),
    title: `${words.title} · ${messages.title}`,
    description: words.description,
    alternates: LANGUAGES.map((one) => ({ tag: tagOf(one), path: plainPath(name, one) })),
    body: `<header>${head.join('')}</header><main>${body.replaceAll(/<!--.*?-->/gs, '').trim()}</main>`,
    data: name === 'data' ? catalogue(atlas, language, origin + base, origin + base + path) : null,
    date: dateOf(atlas.documents),
  };
}
