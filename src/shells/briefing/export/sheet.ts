import { group } from 'd3';
import { enter } from '../../../lenses/lenses.ts';
import type { Messages } from '../../../messages/messages.ts';
import { LANGUAGES, type Atlas, type DocumentRecord, type Language } from '../../../model/atlas.ts';
import { clauseText } from '../../../model/clause.ts';
import type { Fact } from '../../../model/fact.ts';
import { dateText, valueText } from '../../../model/format.ts';
import { asWritten, isOriginal, issuerOf, nameOf, shortNameOf, termOf } from '../../../model/names.ts';
import { HOME, type Id, type Step } from '../../../model/view.ts';
import { factText } from '../../../panels/factText.ts';
import type { Deck, Point, Said, Scene, SceneChart, SceneKind } from '../../../story/deck.ts';
import { encode, readRoute } from '../../../view/route.ts';
import { step } from '../../../view/step.ts';
import { paragraphsOf, plainLine } from './plainText.ts';

/** What a scene is told with. */
export interface Telling {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly messages: Messages;
  /** Where the atlas stands, with a slash at its end, for links that leave the screen: https://…/. */
  readonly site: string;
}

/** Where a line is stated. */
export interface Cite {
  /** The clause as a reader of the language finds it. */
  readonly clause: string;
  /** Which of the sheet's sources, from 1. */
  readonly source: number;
  readonly draft: boolean;
  /** The address of the clause. */
  readonly href: string;
}

/** One line of a sheet. */
export interface SheetLine {
  /** What was stated; what somebody wrote; what is left to fill in; facts that the data no longer has. */
  readonly kind: 'facts' | 'text' | 'open' | 'lost';
  readonly lead: string | null;
  readonly text: string;
  /** The documents' own words, where the reader's are others. */
  readonly original: string | null;
  readonly cites: readonly Cite[];
}

/** A document that the sheet rests on. */
export interface SheetSource {
  readonly id: Id;
  readonly short: string;
  readonly name: string;
  readonly original: string | null;
  readonly number: string | null;
  readonly issuer: string;
  readonly date: string;
  readonly status: string;
  readonly draft: boolean;
  /** The address of the document. */
  readonly href: string;
  /** The clauses that were cited, each once, in the order of the sheet. */
  readonly clauses: readonly { readonly text: string; readonly href: string }[];
}

export interface SheetValue {
  readonly text: string;
  /** Null where the document states words. */
  readonly value: number | null;
}

export interface SheetRow {
  readonly label: string;
  readonly values: readonly SheetValue[];
  readonly cites: readonly Cite[];
}

/** Numbers side by side. */
export interface SheetNumbers {
  readonly kind: SceneChart['kind'];
  /** What all of them count, with its unit; empty where they differ. */
  readonly caption: string;
  /** Over each column of values. */
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Whether one scale can hold them: one unit, and numbers among them. */
  readonly drawn: boolean;
}

/** A scene told in one language: all that a slide, a sheet of paper or a picture says, with links that work anywhere. */
export interface Sheet {
  readonly id: string;
  readonly kind: SceneKind;
  readonly title: string;
  readonly lines: readonly SheetLine[];
  readonly numbers: SheetNumbers | null;
  /** Paragraphs for the presenter: the scene's own. */
  readonly notes: readonly string[];
  readonly sources: readonly SheetSource[];
  /** The address that opens what the scene shows, anywhere; and the scene's own below the site. */
  readonly href: string;
  readonly address: string;
  /** Whether a map stands on it. */
  readonly mapped: boolean;
}

/** Kinds of scene that stand beside a map. */
const MAPPED: ReadonlySet<SceneKind> = new Set(['title', 'map', 'points']);

/** The scenes of a deck that are shown, told in their order. */
export function sheetsOf(telling: Telling, deck: Deck): Sheet[] {
  return deck.scenes.filter(({ hidden }) => !hidden).map((scene) => sheetOf(telling, scene));
}

/** Tells a scene. Total: a fact that the data does not have is counted in a line of its own. */
export function sheetOf(telling: Telling, scene: Scene): Sheet {
  const cited = new Citations(telling);
  const lines = scene.points.flatMap((point) => linesOf(telling, point, cited));
  const numbers = scene.chart && numbersOf(telling, scene.chart, cited);
  return {
    id: scene.id,
    kind: scene.kind,
    title: plainLine(said(scene.title, telling.language)) || telling.messages.takeaway.untitled,
    lines,
    numbers: numbers && numbers.rows.length > 0 ? numbers : null,
    notes: paragraphsOf(said(scene.notes, telling.language)),
    sources: cited.sources(),
    href: sceneLink(telling, scene.address),
    address: scene.address,
    mapped: MAPPED.has(scene.kind),
  };
}

/** All documents of several sheets, each once, in the order they are first cited, with every clause cited. */
export function sourcesOf(sheets: readonly Sheet[]): SheetSource[] {
  const all = group(
    sheets.flatMap(({ sources }) => sources),
    ({ id }) => id,
  );
  return [...all.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const clauses = new Map([first, ...others].flatMap((one) => one.clauses).map((clause) => [clause.href, clause]));
    return [{ ...first, clauses: [...clauses.values()] }];
  });
}

/** A text in a language, or else as it was written. */
export function said(text: Said, language: Language): string {
  return text[language] ?? LANGUAGES.map((one) => text[one]).find((one) => one !== undefined) ?? '';
}

/** Marks a source: its number as a small raised figure follows a clause. */
class Citations {
  readonly #telling: Telling;
  readonly #documents: DocumentRecord[] = [];
  readonly #clauses = new Map<Id, Map<string, { text: string; href: string }>>();
  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** Where facts are stated, each clause once. */
  of(facts: readonly Fact[]): Cite[] {
    const { atlas, language } = this.#telling;
    const each = [...group(facts, ({ document, clause }) => `${document} ${clause}`).values()];
    return each.flatMap(([fact]) => {
      const document = fact && atlas.documentById.get(fact.document);
      if (!document) return [];
      if (!this.#documents.includes(document)) this.#documents.push(document);
      const clause = clauseText(atlas, fact.clause, language);
      const href = linkTo(this.#telling, { lens: 'sources', document: document.id, clause: fact.clause });
      const known = this.#clauses.get(document.id) ?? new Map<string, { text: string; href: string }>();
      this.#clauses.set(document.id, known.set(href, { text: clause, href }));
      return [{ clause, source: this.#documents.indexOf(document) + 1, draft: document.status === 'draft', href }];
    });
  }

  sources(): SheetSource[] {
    const { language, messages } = this.#telling;
    return this.#documents.map((document) => ({
      id: document.id,
      short: shortNameOf(document, language),
      name: nameOf(document, language),
      original: isOriginal(language) ? null : document.name,
      number: document.number,
      issuer: issuerOf(document, language),
      date: document.date === null ? messages.undated : dateText(document.date, language),
      status: messages.status[document.status],
      draft: document.status === 'draft',
      href: linkTo(this.#telling, { lens: 'sources', document: document.id, clause: null }),
      clauses: [...(this.#clauses.get(document.id)?.values() ?? [])],
    }));
  }
}

function linesOf(telling: Telling, point: Point, cited: Citations): SheetLine[] {
  const { language, messages } = telling;
  const plain = { lead: null, original: null, cites: [] };
  if (point.kind === 'text') {
    return paragraphsOf(said(point.text, language)).map((text) => ({ ...plain, kind: 'text' as const, text }));
  }
  if (point.kind === 'open') {
    return [{ ...plain, kind: 'open', lead: plainLine(said(point.label, language)), text: messages.takeaway.blank }];
  }
  return factLines(telling, point, cited);
}

/** Facts of one clause about one thing share a line; a lead of the deck stands before the first of them instead of the subject. */
function factLines(
  telling: Telling,
  { facts: ids, lead: given }: Extract<Point, { kind: 'facts' }>,
  cited: Citations,
): SheetLine[] {
  const { atlas, language, messages } = telling;
  const facts = ids.flatMap((id) => atlas.factById.get(id) ?? []);
  const lost = ids.length - facts.length;
  const lead = given ? plainLine(said(given, language)) : '';
  const lines = [
    ...group(facts, (fact) =>
      [fact.subjectId, fact.predicate, fact.measure === null ? fact.qualifier : '', fact.document, fact.clause].join(
        '|',
      ),
    ).values(),
  ];
  const one = lines.length === 1;
  return [
    ...lines.map((some, i): SheetLine => {
      const [first] = some as [Fact, ...Fact[]];
      const about = [
        termOf(atlas, first.subject, language),
        messages.predicate[first.predicate],
        ...(first.qualifier && first.measure === null ? [termOf(atlas, first.qualifier, language)] : []),
      ].join(' · ');
      const values = messages.list(some.map((fact) => factText(telling, fact, some)));
      return {
        kind: 'facts',
        lead: i === 0 && lead !== '' ? lead : about,
        text: i === 0 && lead !== '' && !one ? `${about}${messages.colon}${values}` : values,
        original: isOriginal(language) ? null : originalOf(telling, some),
        cites: cited.of(some),
      };
    }),
    ...(lost > 0
      ? [{ kind: 'lost' as const, lead: null, text: messages.takeaway.lost(lost), original: null, cites: [] }]
      : []),
  ];
}

/** What the documents write: subject, what is counted, values. */
function originalOf({ atlas }: Telling, facts: readonly Fact[]): string {
  const [original] = LANGUAGES;
  const telling = { atlas, language: original };
  return `${facts[0]?.subject ?? ''} · ${asWritten(facts.map((fact) => factText(telling, fact, facts)))}`;
}

function numbersOf(telling: Telling, { kind, rows: ids }: SceneChart, cited: Citations): SheetNumbers {
  const { atlas, language, messages } = telling;
  const rows = ids
    .map((row) => row.flatMap((id) => atlas.factById.get(id) ?? []))
    .filter((facts, i) => facts.length > 0 && facts.length === ids[i]?.length);
  const facts = rows.flat();
  const shared = <T>(of: (fact: Fact) => T, among: readonly Fact[] = facts): T | null => {
    const [first] = among;
    return first && among.every((fact) => of(fact) === of(first)) ? of(first) : null;
  };
  const measure = shared((fact) => fact.measure);
  const subject = shared((fact) => fact.subject);
  const numeric = facts.filter(({ value }) => typeof value === 'number');
  const unit = shared((fact) => fact.unit, numeric);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const say = (text: string | null): string => (text === null ? '' : termOf(atlas, text, language));
  /* What all rows share is said once, over them. */
  const [label, caption] =
    measure !== null
      ? [(fact: Fact) => say(fact.subject), say(measure)]
      : subject !== null
        ? [(fact: Fact) => say(fact.measure), say(subject)]
        : [(fact: Fact) => [fact.subject, fact.measure].map(say).filter(Boolean).join(' · '), ''];
  return {
    kind,
    caption: `${caption}${unit === null ? '' : messages.added(say(unit))}`,
    heads: Array.from({ length: columns }, (_, i) => {
      const year = shared(
        (fact) => fact.year,
        rows.flatMap((row) => row[i] ?? []),
      );
      if (year !== null) return String(year);
      return columns === 1 ? messages.takeaway.value : i === 0 ? messages.takeaway.earlier : messages.takeaway.later;
    }),
    rows: rows.map((row) => {
      const [first] = row as [Fact, ...Fact[]];
      return {
        label: label(first),
        values: row.map((fact) => ({
          text: valueText(atlas, fact, language),
          value: typeof fact.value === 'number' ? fact.value : null,
        })),
        cites: cited.of(row),
      };
    }),
    drawn: numeric.length > 1 && (unit !== null || numeric.every((fact) => fact.unit === null)),
  };
}

/** The address of a step from home in the language of the telling. */
function linkTo({ atlas, language, site }: Telling, to: Step): string {
  const home = { ...HOME, frame: { ...HOME.frame, language } };
  return new URL(encode(step({ atlas, whole: true }, home, to, enter)), site).href;
}

/** The address of what a scene shows, in the language of the telling. */
function sceneLink({ atlas, language, site }: Telling, address: string): string {
  const { view } = readRoute(address, { atlas, whole: true });
  return new URL(encode({ ...view, frame: { ...view.frame, language } }), site).href;
}
