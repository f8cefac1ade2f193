import { group } from 'd3';
import type { Messages } from '../../../messages/messages.ts';
import { messagesFor } from '../../../messages/messagesFor.ts';
import { LANGUAGES, type Atlas, type Language } from '../../../model/atlas.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Hue } from '../../../model/hues.ts';
import { isOriginal, termOf } from '../../../model/names.ts';
import { hueAt } from '../../../model/place.ts';
import type { SignTier, Square } from '../../../model/sign.ts';
import type { Id } from '../../../model/view.ts';
import { signSentence } from '../../../panels/signWords.ts';
import { signAt } from '../../../story/signAt.ts';
import type { Deck, Point, Said, Scene, SceneChart, SceneKind } from '../../../story/deck.ts';
import { lineOf } from '../../../story/pointLine.ts';
import { encode, readRoute } from '../../../view/route.ts';
import { Citations } from './citations.ts';
import { paragraphsOf, plainLine } from './plainText.ts';
import { numberLine, numbersOf } from './sheetNumbers.ts';

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
  /** What was stated; what somebody wrote; what is left to fill in; facts that the data no longer has; a scene that is still to come. */
  readonly kind: 'facts' | 'text' | 'open' | 'lost' | 'agenda';
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
  /** The clauses that were cited with what each is about, each once, in the order of the sheet. */
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

/** The nine-square sign of the place that a scene tells of. */
export interface SheetSign {
  /** What it says, for who does not see it. */
  readonly sentence: string;
  readonly hue: Hue | null;
  /** In rows of three; letters as the reader's language writes the chain. */
  readonly squares: readonly (Pick<Square, 'tier' | 'status'> & { readonly letters: string })[];
  readonly futures: SignTier | null;
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
  readonly sign: SheetSign | null;
}

/** Kinds of scene that stand beside a map. */
const MAPPED: ReadonlySet<SceneKind> = new Set(['title', 'map', 'points']);

/** The scenes of a deck that are shown, told in their order. */
export function sheetsOf(telling: Telling, deck: Deck): Sheet[] {
  const shown = deck.scenes.filter(({ hidden }) => !hidden);
  return shown.map((scene) => sheetOf(telling, scene, shown));
}

/** Tells a scene; a title says which of `shown` will be told. Total: a fact that the data does not have is counted in a line of its own. */
export function sheetOf(telling: Telling, scene: Scene, shown: readonly Scene[] = []): Sheet {
  const cited = new Citations(telling);
  const stated = scene.points.flatMap((point) => linesOf(telling, point, cited));
  const all = scene.chart && numbersOf(telling, scene.chart, cited);
  const mapped = MAPPED.has(scene.kind);
  /* One row beside a map is a line, no chart. */
  const [row, ...others] = all?.rows ?? [];
  const lined = mapped && all && row && others.length === 0 ? [numberLine(telling, all, row)] : [];
  const numbers = lined.length > 0 ? null : all;
  const agenda = scene.kind === 'title' ? shown.filter((one) => one !== scene) : [];
  const lines = [...lined, ...stated, ...agenda.map((one, i) => agendaLine(telling, one, i + 1))];
  return {
    id: scene.id,
    kind: scene.kind,
    title: titleOf(telling, scene),
    lines,
    numbers: numbers && numbers.rows.length > 0 ? numbers : null,
    notes: paragraphsOf(said(scene.notes, telling.language)),
    sources: cited.sources(),
    href: sceneLink(telling, scene.address),
    address: scene.address,
    mapped,
    sign: signOn(telling, scene),
  };
}

function signOn({ atlas, language, messages }: Telling, { address }: Scene): SheetSign | null {
  const sign = signAt(atlas, address);
  return (
    sign && {
      sentence: signSentence({ atlas, language, messages }, sign),
      hue: hueAt(atlas, sign.place.id),
      squares: sign.squares.map(({ chain, tier, status }) => ({ letters: chain.sign?.[language] ?? '', tier, status })),
      futures: sign.futures,
    }
  );
}

function agendaLine(telling: Telling, scene: Scene, number: number): SheetLine {
  return { kind: 'agenda', lead: null, text: `${number}. ${titleOf(telling, scene)}`, original: null, cites: [] };
}

function titleOf({ language, messages }: Telling, { title }: Scene): string {
  return plainLine(said(title, language)) || messages.takeaway.untitled;
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

/** A point of facts, as the scene says it, but whole: nothing is counted instead of said. Where the deck has no lead, what it is about is named. */
function factLines(telling: Telling, point: Extract<Point, { kind: 'facts' }>, cited: Citations): SheetLine[] {
  const { atlas, language, messages } = telling;
  const facts = point.facts.flatMap((id) => atlas.factById.get(id) ?? []);
  const lost = point.facts.length - facts.length;
  const given = point.lead ? plainLine(said(point.lead, language)) : '';
  const { lead, text } = lineOf(atlas, point, language, messages, Infinity);
  const line: SheetLine = {
    kind: 'facts',
    lead: given || [subjectOf(telling, facts), lead].filter(Boolean).join(' · ') || null,
    text,
    original: isOriginal(language) ? null : originalOf(telling, point, facts),
    cites: cited.of(facts),
  };
  return [
    ...(facts.length > 0 ? [line] : []),
    ...(lost > 0
      ? [{ kind: 'lost' as const, lead: null, text: messages.takeaway.lost(lost), original: null, cites: [] }]
      : []),
  ];
}

/** What all facts are about; empty where they are about several things. */
function subjectOf({ atlas, language }: Pick<Telling, 'atlas' | 'language'>, facts: readonly Fact[]): string {
  const [first] = facts;
  return first && facts.every(({ subjectId }) => subjectId === first.subjectId)
    ? termOf(atlas, first.subject, language)
    : '';
}

/** What the documents write: whom it is about, and what is stated. */
function originalOf({ atlas }: Telling, point: Extract<Point, { kind: 'facts' }>, facts: readonly Fact[]): string {
  const [language] = LANGUAGES;
  const { text } = lineOf(atlas, point, language, messagesFor(language), Infinity);
  return [subjectOf({ atlas, language }, facts), text].filter(Boolean).join(' · ');
}

/** The address of what a scene shows, in the language of the telling. */
function sceneLink({ atlas, language, site }: Telling, address: string): string {
  const { view } = readRoute(address, { atlas, whole: true });
  return new URL(encode({ ...view, frame: { ...view.frame, language } }), site).href;
}
