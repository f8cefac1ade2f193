import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import { readRoute } from '../view/route.ts';
import type { Scene } from './deck.ts';
import { eventSchema, type EventFile } from './eventSchema.ts';

/** The parts of an event file, in the order in which the schema gives them. */
export const EVENT_PARTS = [
  'title',
  'logo',
  'languages',
  'zones',
  'cities',
  'industries',
  'scenes',
  'seconds',
  'idle',
  'hours',
] as const;
export type EventPart = (typeof EVENT_PARTS)[number];

/** What is amiss in an event file, by its address in it; the words are the reader's language's. */
export interface EventFlaw {
  /** As `scenes[2].title`; empty for the file itself. */
  readonly at: string;
  /** The part it lies in; null for the file itself and for a part that there is none of. */
  readonly part: EventPart | null;
  readonly what: 'absent' | 'json' | 'unknown' | 'form' | 'name' | 'address' | 'fact' | 'picture';
  /** What stands there. */
  readonly found: string;
}

/** An event as a stand takes it: what was amiss is left out, and the stand's own stands in. */
export type StandEvent = Omit<EventFile, '$schema'>;
export interface EventRead {
  readonly event: StandEvent;
  readonly flaws: readonly EventFlaw[];
}

export const NO_EVENT: StandEvent = {};
const MOST_FOUND = 60;

/** Reads the text of an event file against the atlas. Total: a part that is amiss is named and left out, the others are kept. `own` are the scenes of the atlas's loop. */
export function readEventFile(text: string, atlas: Atlas, own: readonly Scene[]): EventRead {
  const refused = (what: EventFlaw['what'], found: string): EventRead => ({
    event: NO_EVENT,
    flaws: [{ at: '', part: null, what, found }],
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refused('json', (error as SyntaxError).message);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('json', shown(raw));
  const formed = formOf(raw as Record<string, unknown>);
  const named = namesIn(formed.event, atlas, own);
  return { event: named.event, flaws: [...formed.flaws, ...named.flaws] };
}

/** A flaw of what could not be fetched: the file itself, or the picture that it names. */
export function absent(part: EventPart | null, found: string): EventFlaw {
  return part === null ? { at: '', part, what: 'absent', found } : { at: part, part, what: 'picture', found };
}

/** What has the form of an event; each part that has not is named at its place. */
function formOf(raw: Record<string, unknown>): EventRead {
  const result = v.safeParse(eventSchema, raw);
  if (result.success) return { event: result.output, flaws: [] };
  const flaws = result.issues
    .flatMap((issue) => leaves(issue))
    .map((issue): EventFlaw => {
      const path = pathOf(issue).map(({ key }) => key as string | number);
      const part = EVENT_PARTS.find((one) => one === path[0]) ?? null;
      const unknown = issue.type === 'strict_object' && issue.expected === 'never';
      return { at: addressOf(path), part, what: unknown ? 'unknown' : 'form', found: shown(issue.input) };
    });
  const faulty = new Set(flaws.map(({ part }) => part));
  const kept = Object.fromEntries(
    EVENT_PARTS.filter((one) => one in raw && !faulty.has(one)).map((one) => [one, raw[one]]),
  );
  return { event: v.parse(eventSchema, kept), flaws };
}

/** An issue of one of several forms is the issues of the form it comes nearest to. */
function leaves(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const { type, issues = [] } = issue;
  const deeper = type === 'union' ? issues.filter((one) => pathOf(one).length > 0) : [];
  if (deeper.length === 0) return [issue];
  return deeper.map((one) => ({ ...one, path: [...pathOf(issue), ...pathOf(one)] }) as v.BaseIssue<unknown>);
}

/** Where an issue lies in what was checked; nowhere for the whole of it. */
function pathOf({ path }: v.BaseIssue<unknown>): readonly v.IssuePathItem[] {
  return path ?? [];
}

/** What names places, industries, scenes and facts that there are; each that does not is named and left out. */
function namesIn(event: StandEvent, atlas: Atlas, own: readonly Scene[]): EventRead {
  const flaws: EventFlaw[] = [];
  const known = (part: 'zones' | 'cities' | 'industries', is: (id: string) => boolean): Partial<StandEvent> => {
    const kept = event[part]?.filter((id, i) => {
      if (is(id)) return true;
      flaws.push({ at: `${part}[${i}]`, part, what: 'name', found: id });
      return false;
    });
    return kept && kept.length > 0 ? { [part]: kept } : {};
  };
  const { scenes } = event;
  const kindOf = (id: string): string | undefined => atlas.placeById.get(id)?.kind;
  const shownScenes = scenes?.filter((scene, i) => {
    const before = flaws.length;
    const at = `scenes[${i}]`;
    const flaw = (what: EventFlaw['what'], place: string, found: string): void =>
      void flaws.push({ at: place, part: 'scenes', what, found });
    if (typeof scene === 'string') {
      if (!own.some(({ id }) => id === scene)) flaw('name', at, scene);
    } else {
      const { shell, broken } = readRoute(scene.address, { atlas, whole: true });
      if (shell !== 'browse' || broken.length > 0) flaw('address', `${at}.address`, scene.address);
      for (const [j, fact] of (scene.facts ?? []).entries())
        if (!atlas.factById.has(fact)) flaw('fact', `${at}.facts[${j}]`, fact);
    }
    return flaws.length === before;
  });
  const named: StandEvent = {
    ...without(event, ['zones', 'cities', 'industries', 'scenes']),
    ...known('zones', (id) => kindOf(id) === 'zone'),
    ...known('cities', (id) => kindOf(id) === 'city' || kindOf(id) === 'new-area'),
    ...known('industries', (id) => atlas.groupById.has(id)),
    ...(shownScenes && shownScenes.length > 0 ? { scenes: shownScenes } : {}),
  };
  return { event: named, flaws };
}

/** An event without some of its parts. */
export function without(event: StandEvent, parts: readonly EventPart[]): StandEvent {
  return Object.fromEntries(Object.entries(event).filter(([part]) => !parts.some((one) => one === part)));
}

/** The loop of a stand at an event: its own scenes, or the atlas's. */
export function loopOf({ scenes }: StandEvent, own: readonly Scene[]): readonly Scene[] {
  if (!scenes) return own;
  return scenes.flatMap((scene, i): Scene[] => {
    if (typeof scene === 'string') return own.filter(({ id }) => id === scene);
    const { address, title, facts = [] } = scene;
    return [
      {
        id: `event-${i}`,
        kind: 'map',
        address,
        title,
        points: facts.length > 0 ? [{ kind: 'facts', facts }] : [],
        chart: null,
        notes: {},
        hidden: false,
      },
    ];
  });
}

function addressOf(path: readonly (string | number)[]): string {
  return path.map((one, i) => (typeof one === 'number' ? `[${one}]` : i === 0 ? one : `.${one}`)).join('');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > MOST_FOUND ? `${text.slice(0, MOST_FOUND)}…` : text;
}
