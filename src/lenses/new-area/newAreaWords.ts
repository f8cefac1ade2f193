import { group } from 'd3';
import { compassPoint } from '../../charts/peerBearings.ts';
import type { PlanWords, RouteWords } from '../../charts/planMarks.ts';
import type { Fact } from '../../model/fact.ts';
import { messagesFor } from '../../messages/messagesFor.ts';
import { letteringOf, shortNameOf, termOf } from '../../model/names.ts';
import { MODES, planNameOf, planProjectName, type NewAreaPlan, type PlanRoute } from '../../model/newAreaPlan.ts';
import type { Reader } from '../../panels/reader.ts';

type Words = Pick<Reader, 'atlas' | 'language' | 'messages'>;

/** The plan's words in the reader's language: short names, goods by way, what is not stated said so. */
export function newAreaWords(reader: Words, plan: NewAreaPlan): PlanWords {
  const { atlas, language, messages } = reader;
  const text = messages.newArea;
  const site = (typed: boolean) => (one: NewAreaPlan['parts'][number]['sites'][number]) => ({
    id: one.id,
    name: planNameOf(atlas, one, language, typed),
    type: one.type,
  });
  return {
    title: text.layout,
    parts: plan.parts.map(({ place, takes, sites, projects }) => ({
      id: place.id,
      kind: place.kind as 'core' | 'area' | 'group',
      kindName: text.kind[place.kind as 'core' | 'area' | 'group'],
      name: shortNameOf(place, language),
      takes: takes.length > 0 ? text.takes(takes.map((fact) => termOf(atlas, String(fact.value), language))) : '',
      sites: sites.map(site(false)),
      projects: projects.length > 0 ? text.projects(projects.map((one) => planProjectName(one, language))) : '',
      anchor: sites.find(({ type }) => type === 'airport' || type === 'rail-port')?.id ?? null,
    })),
    elsewhere: text.elsewhere,
    kinds: plan.elsewhere.map(([type, sites]) => ({
      type,
      name: messages.siteType[type],
      sites: sites.map(site(true)),
    })),
    routes: plan.routes.map((route) => ({ ...routeWords(reader, route), bearing: route.bearing ?? 0 })),
    undirected: text.undirected,
    beside: plan.undirected.map((route) => routeWords(reader, route)),
    lanes: (plan.place.lanes ?? []).map(({ rail, road }) => [letteringOf(rail, language), letteringOf(road, language)]),
    legend: [
      ...MODES.map((mode) => ({ mode, name: text.mode[mode] })),
      { mode: 'rail-line' as const, name: text.railLine },
      { mode: 'road-line' as const, name: text.roadLine },
    ],
    note: text.note,
  };
}

/** The plan's words where all of its parts are to be in sight at once: of a part its name and how many sites it has; of the one that is `told` with a site in it, all. */
export function brieflyPlanned(
  words: PlanWords,
  { messages }: Pick<Words, 'messages'>,
  told?: string | null,
): PlanWords {
  const count = (sites: readonly unknown[]): string => (sites.length > 0 ? messages.newArea.some(sites.length) : '');
  const elsewhere = words.kinds.flatMap(({ sites }) => sites);
  const holds = (sites: readonly { readonly id: string }[]): boolean => sites.some(({ id }) => id === told);
  return {
    ...words,
    parts: words.parts.map((part) =>
      part.id === told || holds(part.sites)
        ? part
        : { ...part, takes: count(part.sites), sites: [], projects: '', anchor: null },
    ),
    ...(holds(elsewhere)
      ? {}
      : { elsewhere: `${words.elsewhere}${messages.added(messages.newArea.some(elsewhere.length))}`, kinds: [] }),
  };
}

/** The plan's words for who stands far from it: as briefly as that, and of a route only where it leads unless it is the one that is told. */
export function sketchedPlan(words: PlanWords, reader: Pick<Words, 'messages'>, told: string | null): PlanWords {
  const { list, colon } = reader.messages;
  return {
    ...brieflyPlanned(words, reader, told),
    routes: words.routes.map((route) => (route.id === told ? route : { ...route, detail: '' })),
    undirected: `${words.undirected}${colon}${list(words.beside.map(({ name }) => name))}`,
    beside: words.beside.filter(({ id }) => id === told),
  };
}

/** How an arrow is called: its end, its mode, its goods. */
export function routeWords({ atlas, language, messages }: Words, one: PlanRoute): Omit<RouteWords, 'bearing'> {
  const { route, label, mode, way } = one;
  const goods = goodsOf({ atlas, language, messages }, one.goods);
  const modes = one.modes
    .map((fact) => String(fact.value))
    .filter((word) => !messagesFor('zh').newArea.mode[mode].includes(word))
    .map((word) => termOf(atlas, word, language));
  return {
    key: `${route.id} ${label}`,
    id: route.id,
    name: termOf(atlas, label, language),
    detail: [messages.newArea.mode[mode], ...modes, ...goods].join(' · '),
    mode,
    way,
  };
}

/** Goods by what the document says of them: 进口原油、煤炭; 出口机电装备. */
function goodsOf({ atlas, language, messages }: Words, goods: readonly Fact[]): string[] {
  return [...group(goods, (fact) => fact.qualifier)].map(([way, some]) =>
    messages.newArea.goods(
      way === null ? null : termOf(atlas, way, language),
      some.map((fact) => termOf(atlas, String(fact.value), language)),
    ),
  );
}

/** A bearing in words: 西北西, 291. */
export function bearingWords({ messages }: Words, degrees: number): [compass: string, degrees: number] {
  return [messages.westLens.compass[compassPoint(degrees)] ?? '', Math.round(degrees) % 360];
}
