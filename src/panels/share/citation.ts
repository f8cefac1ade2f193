import { group } from 'd3';
import { clauseText } from '../../model/clause.ts';
import type { DocumentRecord } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import { dateText, valueText } from '../../model/format.ts';
import { issuerOf, nameOf } from '../../model/names.ts';
import type { Reader } from '../reader.ts';

/** What is cited: the facts of one page, its title and its whole address. */
export interface Cited {
  readonly facts: readonly Fact[];
  readonly page: string;
  readonly address: string;
}

/** One citation in the three forms in which it is passed on. */
export interface Citation {
  readonly plain: string;
  readonly rich: string;
  readonly bibtex: string;
}

type Read = Pick<Reader, 'atlas' | 'language' | 'messages'>;

interface Source {
  readonly document: DocumentRecord;
  /** The clauses in the document's order. */
  readonly clauses: readonly string[];
  /** The words of the one fact that is cited; '' where a page is. */
  readonly words: string;
}

/** Documents with number, issuer, date and clauses, newest first, the words of a single fact, then where it was read: page, data version, address. */
export function citationOf(reader: Read, cited: Cited): Citation {
  const sources = sourcesOf(reader, cited.facts);
  const { atlas, messages } = reader;
  const via = messages.share.via(messages.title, cited.page, atlas.version);
  const said = sources.map((source) => sourceText(reader, source));
  return {
    plain: [...said, `${via}${cited.address}`].join('\n'),
    rich: [
      ...sources.map((source, i) => {
        const title = escaped(nameOf(source.document, reader.language));
        return `<p>${escaped(said[i] ?? '').replace(title, () => `<cite>${title}</cite>`)}</p>`;
      }),
      `<p>${escaped(via)}<a href="${escaped(cited.address)}">${escaped(cited.address)}</a></p>`,
    ].join(''),
    bibtex: (sources.length === 0 ? [null] : sources).map((source) => entry(reader, cited, source)).join('\n\n'),
  };
}

function sourcesOf({ atlas, language }: Read, facts: readonly Fact[]): readonly Source[] {
  const byDocument = group(facts, (fact) => fact.document);
  const [only] = facts.length === 1 ? facts : [];
  return atlas.documents.flatMap((document) => {
    const clauses = new Set((byDocument.get(document.id) ?? []).map((fact) => fact.clause));
    if (clauses.size === 0) return [];
    return {
      document,
      clauses: document.clauses.filter((one) => clauses.has(one)),
      words: only ? valueText(atlas, only, language) : '',
    };
  });
}

function sourceText({ atlas, language, messages }: Read, { document, clauses, words }: Source): string {
  const beside = [document.number, document.date && dateText(document.date, language)].filter(Boolean);
  return messages.share.source(
    issuerOf(document, language),
    nameOf(document, language),
    messages.list(beside.length > 0 ? (beside as string[]) : [messages.undated]),
    messages.list(clauses.map((one) => clauseText(atlas, one, language))),
    words,
  );
}

function entry({ atlas, language, messages }: Read, { page, address }: Cited, source: Source | null): string {
  const document = source?.document;
  const noted = [
    ...(source?.clauses ?? []).map((one) => clauseText(atlas, one, language)),
    source?.words ?? '',
    messages.share.via(messages.title, page, atlas.version).replace(/[，,]\s*$/, ''),
  ];
  const fields: Record<string, string | null | undefined> = {
    author: document ? issuerOf(document, language) : messages.title,
    title: document ? nameOf(document, language) : page,
    year: document?.date?.slice(0, 4),
    number: document?.number,
    note: noted.filter((text) => text !== '').join('; '),
    url: address,
  };
  const lines = Object.entries(fields).flatMap(([key, text]) => (text ? [`  ${key} = {${braced(key, text)}}`] : []));
  return `@misc{${document?.id ?? 'gansu-transfer-atlas'},\n${lines.join(',\n')}\n}`;
}

/** Names and titles are kept as they are by a second pair of braces; what TeX would read as its own is written out. */
function braced(key: string, text: string): string {
  if (key === 'url') return text.replaceAll(/[{}\\]/g, (mark) => encodeURIComponent(mark));
  const plain = text.replaceAll(/[{}\\]/g, '').replaceAll(/[%&#$_]/g, (mark) => `\\${mark}`);
  return key === 'author' || key === 'title' ? `{${plain}}` : plain;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
