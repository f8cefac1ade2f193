import type { Atlas, Place } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { shortNameOf } from '../model/names.ts';
import { withinOf } from '../model/place.ts';
import { profileOf } from '../model/profile.ts';
import { seatOf } from '../model/seat.ts';
import { factsOfScene } from './cited.ts';
import type { Point, Said, Scene } from './deck.ts';
import { said } from './said.ts';
import { pointOf } from './scenes.ts';
import { LANGUAGES } from '../model/atlas.ts';

/** What a place takes on, one point a tier. */
export function takesPoints(facts: readonly Fact[]): Point[] {
  return (['key', 'cultivate'] as const).flatMap((tier) =>
    pointOf(facts.filter(({ predicate }) => predicate === tier)),
  );
}

/** Who is there already: what a document says is present, and named projects; only what fits. */
export function settledPoints(atlas: Atlas, place: Place, fits: (fact: Fact) => boolean): Point[] {
  const profile = profileOf(atlas, place.id);
  if (!profile) return [];
  /* A company counts with all that is said of it where any of it fits. */
  const projects = profile.projects.filter(({ facts }) => facts.some((fact) => fits(fact)));
  const within = withinOf(atlas, place.id);
  const telling = projects.flatMap(({ facts }) => {
    const tied = facts.flatMap((fact) => fact.place ?? []);
    /* What a company makes, without saying where, is made here only where it is nowhere else. */
    const alone = tied.every((one) => within.has(one));
    return facts.filter(
      (fact) =>
        (fact.predicate === 'place' && fact.place !== null && within.has(fact.place)) ||
        (fact.predicate === 'output' && (fact.place === null ? alone : within.has(fact.place))),
    );
  });
  return [
    ...pointOf(profile.present.filter(fits)),
    ...pointOf(
      telling,
      said((messages) => messages.briefing.settled),
    ),
  ];
}

/** Routes that lead into or out of one of the places. */
export function goodsPoints(atlas: Atlas, places: readonly Place[]): Point[] {
  const routes = atlas.facts.filter(
    ({ kind, place }) => kind === 'route' && place !== null && places.some((one) => one === seatOf(atlas, place)),
  );
  const ids = new Set(routes.map(({ subjectId }) => subjectId));
  return pointOf(
    atlas.facts.filter((fact) => fact.kind === 'route' && ids.has(fact.subjectId)),
    said((messages) => messages.briefing.routes),
  );
}

/** A scene with what its presenter must say aloud: which of its statements come from drafts and from press reports. */
export function withCare(atlas: Atlas, scene: Scene): Scene {
  const documents = new Set(factsOfScene(atlas, scene).map(({ document }) => document));
  const careful = atlas.documents.filter(({ id, status }) => documents.has(id) && status !== 'final');
  if (careful.length === 0) return scene;
  const care = said((messages, language) =>
    messages.briefing.care(messages.list(careful.map((one) => shortNameOf(one, language)))),
  );
  return { ...scene, notes: joined(scene.notes, care) };
}

/** Two notes as paragraphs of one. */
function joined(a: Said, b: Said): Said {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const texts = [a[language], b[language]].filter(Boolean);
      return texts.length > 0 ? [[language, texts.join('\n')]] : [];
    }),
  );
}
