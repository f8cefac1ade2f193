import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import { chainGoals } from '../../src/model/chainGoals.ts';
import { clauseNamed } from '../../src/model/clause.ts';
import type { Fact } from '../../src/model/fact.ts';
import { matcherOf } from '../../src/model/industry.ts';
import { nameOf, shortNameOf, termOf } from '../../src/model/names.ts';
import { sitesIn, withinOf } from '../../src/model/place.ts';
import { seatOf } from '../../src/model/seat.ts';
import { HUB_TYPES } from '../../src/model/profile.ts';
import { factIdsOf } from '../../src/story/cited.ts';
import type { Deck, Point, Scene } from '../../src/story/deck.ts';
import { readOrder, type Order } from '../../src/story/order.ts';
import { lineOf, statement } from '../../src/story/pointLine.ts';
import { atlas } from '../atlas.ts';
import { deckFor } from './decks.ts';

/* Decks made to order held to the published facts, line by line: what they state is stated, where they say; what they say is not stated is not. */
const PUBLISHED = new Map(
  (JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/facts.json'), 'utf8')) as Fact[]).map((fact) => [
    fact.id,
    fact,
  ]),
);

const DECKS = [
  { from: 'guangdong', industry: 'electronics', minutes: '45' },
  { from: 'shandong', industry: 'petrochemicals', minutes: '45' },
  { from: 'fujian', industry: 'biomedicine', minutes: '45' },
  { from: 'japan', industry: 'future-space', minutes: '45' },
  { from: 'tianjin.jiangsu', industry: 'new-energy.集成电路', minutes: '45' },
].map((parts) => {
  const { order } = readOrder(atlas, parts);
  return { what: `${parts.from} × ${parts.industry}`, order: order as Order, deck: deckFor(parts) };
});
const CASES = DECKS.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));

const factsIn = (point: Point): Fact[] =>
  point.kind === 'facts' ? point.facts.map((id) => atlas.factById.get(id) as Fact) : [];
const everyPoint = ({ scenes }: Deck): { scene: Scene; point: Point }[] =>
  scenes.flatMap((scene) => scene.points.map((point) => ({ scene, point })));

describe.each(CASES)('made to order: $what ($language)', ({ deck, order, language }) => {
  const messages = messagesFor(language);

  test('every fact is a published one, word for word, under its document and clause', () => {
    const ids = deck.scenes.flatMap(factIdsOf);
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const published = PUBLISHED.get(id);
      expect(published, id).toBeDefined();
      expect(atlas.factById.get(id), id).toMatchObject({
        ...(published && { value: published.value, document: published.document, clause: published.clause }),
      });
      expect(id.startsWith(`${published?.document}/${published?.clause.replaceAll(' ', '')}/`), id).toBe(true);
    }
  });

  test('every line cites the clauses of its facts, all of them and no other', () => {
    for (const { point } of everyPoint(deck)) {
      const { references, lost } = lineOf(atlas, point, language, messages);
      const clauses = new Set(
        factsIn(point).map(({ id }) => {
          const { document, clause } = PUBLISHED.get(id) as Fact;
          return `${document} ${clauseNamed(atlas, { document, clause }, language)}`;
        }),
      );
      expect(lost).toBe(0);
      expect(new Set(references.map(({ fact, text }) => `${fact.document} ${text}`))).toEqual(clauses);
      for (const { fact, status } of references) expect(status).toBe(atlas.documentById.get(fact.document)?.status);
    }
  });

  test('a line of facts is made of their values and names, each said, and nothing besides', () => {
    for (const { scene, point } of everyPoint(deck)) {
      const facts = factsIn(point);
      if (facts.length === 0) continue;
      const { text } = lineOf(atlas, point, language, messages, Infinity);
      const said = facts.map((fact) => statement(atlas, fact, language, messages));
      const names = facts.map(({ subject }) => termOf(atlas, subject, language));
      for (const [i, fact] of facts.entries()) {
        const stands = text.includes(said[i] as string) || text.includes(names[i] as string);
        expect(stands, `${scene.id}: ${fact.id}`).toBe(true);
      }
      const rest = [...new Set([...said, ...names])]
        .sort((a, b) => b.length - a.length)
        .reduce((left, one) => left.replaceAll(one, ''), text)
        .replaceAll(/[（）()、，,：:；;\s]/g, '');
      expect(rest, `${scene.id}: ${text}`).toBe('');
    }
  });

  test('every sentence that is no fact is one of a known few, and what it denies is stated nowhere', () => {
    const unheld = everyPoint(deck).filter(
      ({ scene, point }) => point.kind === 'text' && !holds(point, scene, order, language),
    );
    expect(unheld.map(({ scene, point }) => [scene.id, point])).toEqual([]);
  });

  test('a title that says what a place takes on says what is stated of it', () => {
    for (const { id, title } of deck.scenes.filter((one) => one.id.startsWith('place-'))) {
      const place = atlas.placeById.get(id.slice('place-'.length));
      const within = withinOf(atlas, place?.id ?? '');
      const name = place ? shortNameOf(place, language) : '';
      const terms = atlas.facts
        .filter(({ subjectId, place: at }) => within.has(subjectId) || (at !== null && within.has(at)))
        .map(({ value }) => termOf(atlas, String(value), language));
      const heading = title[language] ?? '';
      const tiers = [messages.predicate.key, messages.predicate.cultivate];
      const rest = [name, ...tiers, ...new Set(terms)]
        .sort((a, b) => b.length - a.length)
        .reduce((left, one) => left.replaceAll(one, ''), heading)
        .replaceAll(/[()、，,：:\s]/g, '');
      expect(rest, heading).toBe('');
    }
  });
});

/** Whether a sentence of the deck's own is a known one, and true: what it says is not stated is asked of all facts anew. */
function holds(point: Point, scene: Scene, order: Order, language: Language): boolean {
  if (point.kind !== 'text') return true;
  const messages = messagesFor(language);
  const { briefing, originLens, matchLens, list, added } = messages;
  const text = point.text[language] ?? '';
  const matchers = order.industries.flatMap((one) => matcherOf(atlas, one) ?? []);
  const fits = (fact: Fact): boolean => matchers.some((matches) => matches([fact]).length > 0);
  const within = scene.id.startsWith('place-') ? withinOf(atlas, scene.id.slice('place-'.length)) : new Set<string>();
  const industry = order.industries.map(({ group, term }) => ({
    group,
    name: term ? termOf(atlas, term, language) : nameOf(atlas.groupById.get(group ?? '') as never, language),
  }));
  const origins = order.from.map((id) => atlas.originById.get(id)?.name ?? '');
  const none = (some: readonly unknown[]): boolean => some.length === 0;
  const of = (holdsOf: (fact: Fact) => boolean): Fact[] => atlas.facts.filter(holdsOf);

  if (text === briefing.minutes(order.minutes)) return scene.kind === 'title';
  if (text === briefing.noPark)
    return none(
      of((fact) => fact.kind === 'site' && fact.predicate === 'industry' && siteWithin(fact, within) && fits(fact)),
    );
  if (text === briefing.notTaken(list(industry.map(({ name }) => name))))
    return none(
      of(
        (fact) =>
          (fact.predicate === 'key' || fact.predicate === 'cultivate') && within.has(fact.subjectId) && fits(fact),
      ),
    );
  if (text === briefing.noGoal || industry.some(({ name }) => text === briefing.noFigure(name)))
    return industry.some(({ group }) => !chainGoals(atlas).some(({ from }) => from.subjectId === group));
  for (const { name, group } of industry) {
    if (text === briefing.noDepartment(name))
      return none(of(({ predicate, subjectId }) => predicate === 'department' && subjectId === group));
    if (text === briefing.noChain(name))
      return none(of(({ kind, subjectId }) => kind === 'chain' && subjectId === group));
  }
  if (
    text ===
    briefing.noMechanism(list(order.from.map((id) => nameOf(atlas.originById.get(id) as never, language))), true)
  ) {
    const clauses = of(({ predicate, value }) => predicate === 'partner' && origins.includes(String(value)));
    return none(
      clauses.flatMap((one) =>
        of((fact) => fact.predicate === 'mechanism' && fact.subjectId === one.subjectId && fact.clause === one.clause),
      ),
    );
  }
  for (const id of order.from) {
    const origin = atlas.originById.get(id);
    if (origin && text === originLens.notItself(nameOf(origin, language)))
      return none(
        of(({ predicate, value }) => (predicate === 'origin' || predicate === 'partner') && value === origin.name),
      );
  }
  for (const place of atlas.places) {
    if (text !== briefing.noGoods(shortNameOf(place, language))) continue;
    return none(sitesIn(atlas, place.id).filter(({ type }) => HUB_TYPES.includes(type)));
  }
  /* The places of the match: how many there are is said, and each stands there with its count. */
  const counted = text.match(/\d+/g)?.map(Number) ?? [];
  if (scene.id === 'where' && counted.length > 0) {
    const named = atlas.places.filter((place) => text.includes(shortNameOf(place, language)));
    return (
      text === matchLens.ranked(counted[0] ?? 0) ||
      named.some((place) => text.includes(shortNameOf(place, language) + added(briefing.statements(counted[0] ?? 0))))
    );
  }
  return text === briefing.noPlace && scene.id === 'where';
}

/** A site stands where its seat is; one in the New Area is not one of the city around it. */
function siteWithin(fact: Fact, within: ReadonlySet<string>): boolean {
  const seat = seatOf(atlas, fact.subjectId);
  return seat !== null && [...within][0] === seat.id;
}
