import type { Atlas, Group, Place, Site } from '../model/atlas.ts';
import { chainGoals } from '../model/chainGoals.ts';
import type { Fact } from '../model/fact.ts';
import { nameOf, shortNameOf } from '../model/names.ts';
import { standingOf } from '../model/needs.ts';
import { newAreaPlan } from '../model/newAreaPlan.ts';
import { newAreaOf } from '../model/place.ts';
import { profileOf, type PlaceProfile } from '../model/profile.ts';
import type { Id } from '../model/view.ts';
import { whoWants } from '../model/whoWants.ts';
import { sourcesScene } from './compose/workScenes.ts';
import type { Deck, Scene } from './deck.ts';
import { bySubject, fitted, orNone } from './readyPoints.ts';
import { goodsPoints, settledPoints, takesPoints, withCare } from './placePoints.ts';
import { said } from './said.ts';
import { addressOf, pairsChart, pointOf, pointsOr, sceneOf, textPoint } from './scenes.ts';

/** What a deck can be ready for, in the order they are offered: the province, its zones, cities and New Area; the chains. */
export function readySubjects(atlas: Atlas): { readonly places: readonly Place[]; readonly chains: readonly Group[] } {
  const kinds = ['zone', 'city', 'new-area'];
  return {
    places: [
      ...atlas.places.filter(({ kind }) => kind === 'province'),
      ...atlas.places.filter(({ kind, parent }) => kinds.includes(kind) && parent !== null),
    ],
    chains: atlas.groups.filter(({ kind }) => kind === 'chain'),
  };
}

/** The deck that is ready for a place or a chain; that of the province is written by hand and given in `written`. Null where there is none. */
export function readyDeck(atlas: Atlas, id: Id, written: readonly Deck[]): Deck | null {
  const byHand = written.find((deck) => deck.id === id);
  if (byHand) return { ...byHand, scenes: byHand.scenes.map((scene) => withCare(atlas, scene)) };
  const { places, chains } = readySubjects(atlas);
  const profile = places.some((one) => one.id === id) ? profileOf(atlas, id) : null;
  const chain = chains.find((one) => one.id === id);
  const scenes = profile ? scenesOfPlace(atlas, profile) : chain ? scenesOfChain(atlas, chain) : null;
  const record = profile?.place ?? chain;
  if (!scenes || !record) return null;
  const title = said((_, language) => nameOf(record, language));
  const all = [...scenes, sourcesScene(atlas)].map((scene) => withCare(atlas, scene));
  return { id, title, scenes: all };
}

function scenesOfPlace(atlas: Atlas, profile: PlaceProfile): Scene[] {
  const { place } = profile;
  if (place === newAreaOf(atlas)) return scenesOfNewArea(atlas, profile);
  return place.kind === 'zone' ? scenesOfZone(atlas, profile) : scenesOfCity(atlas, profile);
}

function scenesOfZone(atlas: Atlas, profile: PlaceProfile): Scene[] {
  const { place } = profile;
  const layout = atlas.subjects.find(({ section, aka }) => section === 'layout' && aka === place.id);
  const laidOut = layout ? atlas.factsAbout(layout.id) : [];
  const seats = atlas.places.filter(
    (one) =>
      one.kind !== 'zone' &&
      (one.parent === place.id || profile.children.some(({ id }) => one.kind === 'new-area' && id === one.parent)),
  );
  return [
    sceneOf({
      id: 'title',
      kind: 'title',
      address: addressOf(atlas, 'zones', { at: place.id }),
      title: said((_, language) => nameOf(place, language)),
      points: pointOf(laidOut.filter(({ predicate }) => predicate === 'member')),
    }),
    sceneOf({
      id: 'takes',
      kind: 'map',
      address: addressOf(atlas, 'zones', { at: place.id }),
      title: said((messages, language) => messages.briefing.takes(shortNameOf(place, language))),
      ...fitted([
        ...orNone(takesPoints([...profile.key, ...profile.cultivate]), (messages) => messages.briefing.zoneSilent),
        ...pointOf(laidOut.filter(({ predicate }) => predicate === 'industry')),
        ...pointOf(laidOut.filter(({ predicate }) => predicate === 'platform')),
      ]),
    }),
    ...seats
      .map(({ id }) => profileOf(atlas, id))
      .filter((own) => own !== null)
      .map((own) => takesScene(atlas, own)),
    goodsScene(atlas, profile),
  ];
}

function scenesOfCity(atlas: Atlas, profile: PlaceProfile): Scene[] {
  const { place } = profile;
  const named = (kinds: readonly Fact['kind'][]): Fact[] => profile.named.filter(({ kind }) => kinds.includes(kind));
  return [
    sceneOf({
      id: 'title',
      kind: 'title',
      address: addressOf(atlas, 'zones', { at: place.id }),
      title: said((_, language) => nameOf(place, language)),
      points: profile.ancestors
        .filter(({ kind }) => kind === 'zone')
        .map((zone) => textPoint(said((_, language) => nameOf(zone, language)))),
    }),
    takesScene(atlas, profile),
    sitesScene(atlas, profile),
    goodsScene(atlas, profile),
    sceneOf({
      id: 'named',
      kind: 'points',
      address: addressOf(atlas, 'zones', { at: place.id }),
      title: said((messages, language) => messages.briefing.named(shortNameOf(place, language))),
      ...fitted(
        orNone(
          bySubject(atlas, named(['chain', 'future', 'cooperation', 'layout', 'sector'])),
          (messages) => messages.briefing.notNamed,
        ),
      ),
    }),
    figuresOf(atlas, profile),
  ];
}

function scenesOfNewArea(atlas: Atlas, profile: PlaceProfile): Scene[] {
  const { place } = profile;
  const plan = newAreaPlan(atlas);
  const planned = new Set((plan?.routes ?? []).concat(plan?.undirected ?? []).flatMap(({ facts }) => facts));
  /* Provinces, cities and regions at home; what is sought abroad is trade. */
  const near = new Set(
    atlas.origins
      .filter(({ kind }) => kind === 'province' || kind === 'city')
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const partners = atlas.subjects
    .filter(({ section }) => section === 'cooperation')
    .map((subject) => ({
      subject,
      facts: atlas.factsAbout(subject.id).filter((fact) => fact.document === plan?.document.id),
    }))
    .filter(
      ({ facts }) =>
        facts.some(({ predicate, value }) => predicate === 'partner' && near.has(String(value))) &&
        facts.some(({ predicate }) => predicate === 'industry'),
    );
  return [
    sceneOf({
      id: 'title',
      kind: 'title',
      address: addressOf(atlas, 'new-area'),
      title: said((_, language) => nameOf(place, language)),
      points: plan ? [textPoint(said((messages, language) => nameOf(plan.document, language)))] : [],
    }),
    takesScene(atlas, profile),
    ...(plan?.parts ?? []).map(({ place: part, takes, sites, projects }) =>
      sceneOf({
        id: `part-${part.id}`,
        kind: 'map',
        address: addressOf(atlas, 'new-area', { at: part.id }),
        title: said((_, language) => nameOf(part, language)),
        ...fitted([
          ...orNone(pointOf(takes), (messages) => messages.briefing.partSilent),
          ...pointOf(
            sites.flatMap((site) => standingOf(atlas, site)),
            said((messages) => messages.briefing.sites),
          ),
          ...pointOf(
            projects
              .flatMap(({ id }) => atlas.factsAbout(id))
              .filter(({ predicate }) => predicate === 'place' || predicate === 'output'),
            said((messages) => messages.briefing.settled),
          ),
        ]),
      }),
    ),
    sceneOf({
      id: 'origins',
      kind: 'map',
      address: addressOf(atlas, 'origin'),
      title: said((messages, language) => messages.briefing.origins(shortNameOf(place, language))),
      ...fitted(
        orNone(
          partners.flatMap(({ subject, facts }) =>
            pointOf(
              facts.filter(({ predicate }) => predicate === 'partner' || predicate === 'industry'),
              said((_, language) => nameOf(subject, language)),
            ),
          ),
          (messages) => messages.briefing.noOrigin,
        ),
      ),
    }),
    sceneOf({
      id: 'goods',
      kind: 'map',
      address: addressOf(atlas, 'new-area'),
      title: said((messages) => messages.briefing.goods),
      points: pointsOr(
        [...planned],
        said((messages) => messages.briefing.routes),
        said((messages, language) => messages.briefing.noGoods(shortNameOf(place, language))),
      ),
    }),
    figuresOf(atlas, profile),
  ];
}

function scenesOfChain(atlas: Atlas, chain: Group): Scene[] {
  const facts = atlas.factsAbout(chain.id).filter(({ kind }) => kind === 'chain');
  const of = (predicate: Fact['predicate']): Fact[] => facts.filter((fact) => fact.predicate === predicate);
  const goals = chainGoals(atlas).filter(({ from }) => from.subjectId === chain.id);
  const years = [...new Set(of('focus').flatMap(({ year }) => year ?? []))].sort();
  const wanted = whoWants(atlas, { group: chain.id });
  const address = addressOf(atlas, 'industry', { group: chain.id });
  const dated = years.flatMap((year) =>
    pointOf(
      of('focus').filter((fact) => fact.year === year),
      said((messages) => messages.originLens.year(year)),
    ),
  );
  return [
    sceneOf({ id: 'title', kind: 'title', address, title: said((_, language) => nameOf(chain, language)) }),
    sceneOf({
      id: 'asks',
      kind: 'map',
      address,
      title: said((messages, language) => messages.briefing.asks(nameOf(chain, language))),
      ...fitted(
        orNone(
          [
            ...dated,
            ...pointOf(of('focus').filter(({ year }) => year === null)),
            ...pointOf(of('develop')),
            ...pointOf(of('base')),
          ],
          (messages, language) => messages.briefing.noChain(nameOf(chain, language)),
        ),
      ),
    }),
    sceneOf({
      id: 'origins',
      kind: 'points',
      address: addressOf(atlas, 'origin'),
      title: said((messages) => messages.briefing.from),
      points: pointsOr(
        of('origin'),
        said((messages) => messages.predicate.origin),
        said((messages) => messages.briefing.noOrigin),
      ),
    }),
    sceneOf({
      id: 'who',
      kind: 'map',
      address,
      title: said((messages, language) => messages.briefing.who(nameOf(chain, language))),
      ...fitted(
        orNone(
          wanted.places.flatMap(({ place, tier, ...wants }) =>
            pointOf(
              wants[tier].map(({ fact }) => fact),
              said((messages, language) => shortNameOf(place, language) + messages.added(messages.predicate[tier])),
            ),
          ),
          (messages) => messages.briefing.noPlace,
        ),
        6,
      ),
    }),
    sceneOf({
      id: 'sites',
      kind: 'points',
      address: addressOf(atlas, 'industry', { group: chain.id }),
      title: said((messages) => messages.briefing.sites),
      ...fitted(
        orNone(
          pointOf(wanted.sites.flatMap((one) => one.facts.map(({ fact }) => fact))),
          (messages) => messages.briefing.noPark,
        ),
      ),
    }),
    sceneOf({
      id: 'figures',
      kind: 'chart',
      address: addressOf(atlas, 'figures'),
      title: said((messages) => messages.briefing.figures),
      points:
        goals.length > 0
          ? []
          : pointsOr(
              of('goal'),
              said((messages) => messages.predicate.goal),
              said((messages) => messages.briefing.noGoal),
            ),
      chart: pairsChart(goals),
    }),
    sceneOf({
      id: 'cooperation',
      kind: 'points',
      title: said((messages) => messages.briefing.cooperation),
      points: pointsOr(
        of('department'),
        said((messages) => messages.predicate.department),
        said((messages, language) => messages.briefing.noDepartment(nameOf(chain, language))),
      ),
    }),
  ];
}

function takesScene(atlas: Atlas, profile: PlaceProfile): Scene {
  const { place } = profile;
  return sceneOf({
    id: `takes-${place.id}`,
    kind: 'map',
    address: addressOf(atlas, 'zones', { at: place.id }),
    title: said((messages, language) => messages.briefing.takes(shortNameOf(place, language))),
    ...fitted([
      ...orNone(takesPoints([...profile.key, ...profile.cultivate]), (messages) => messages.notStated),
      ...settledPoints(atlas, place, () => true),
    ]),
  });
}

/** Parks and bases by what documents put there. */
function sitesScene(atlas: Atlas, { place, parks }: PlaceProfile): Scene {
  const facts = (site: Site): Fact[] => {
    const own = atlas.factsAbout(site.id).filter(({ predicate }) => predicate === 'industry');
    return own.length > 0 ? own : standingOf(atlas, site);
  };
  return sceneOf({
    id: 'sites',
    kind: 'map',
    address: addressOf(atlas, 'sites', { within: place.id }),
    title: said((messages) => messages.briefing.sites),
    ...fitted(orNone(pointOf(parks.flatMap(facts)), (messages) => messages.briefing.noPark)),
  });
}

function goodsScene(atlas: Atlas, { place, hubs }: PlaceProfile): Scene {
  const points = [
    ...pointOf(
      hubs.flatMap((site) => standingOf(atlas, site)),
      said((messages) => messages.briefing.reached),
    ),
    ...goodsPoints(atlas, [place]),
  ];
  return sceneOf({
    id: 'goods',
    kind: 'map',
    address: addressOf(atlas, 'sites', { within: place.id }),
    title: said((messages) => messages.briefing.goods),
    points: orNone(points, (messages, language) => messages.briefing.noGoods(shortNameOf(place, language))),
  });
}

function figuresOf(atlas: Atlas, { place, figures }: PlaceProfile): Scene {
  return sceneOf({
    id: 'figures',
    kind: 'points',
    address: addressOf(atlas, 'zones', { at: place.id }),
    title: said((messages) => messages.briefing.figures),
    ...fitted(
      orNone(
        figures.map((fact) => ({ kind: 'facts', facts: [fact.id] })),
        (messages, language) => messages.briefing.noFigure(shortNameOf(place, language)),
      ),
    ),
  });
}
