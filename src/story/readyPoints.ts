import type { Atlas } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { nameOf } from '../model/names.ts';
import type { Point, Scene } from './deck.ts';
import { restNote } from './compose/limits.ts';
import { said } from './said.ts';
import { pointOf, textPoint } from './scenes.ts';
/** Lines on one scene before the eye is lost. */
const MOST_POINTS = 5;

/** One point a subject, named. */
export function bySubject(atlas: Atlas, facts: readonly Fact[]): Point[] {
  const ids = [...new Set(facts.map(({ subjectId }) => subjectId))];
  return ids.flatMap((id) => {
    const own = facts.filter(({ subjectId }) => subjectId === id);
    const record = atlas.byId.get(id);
    return pointOf(own, record && said((_, language) => nameOf(record, language)));
  });
}

/** The points, or the one sentence that there are none. */
export function orNone(points: readonly Point[], none: Parameters<typeof said>[0]): Point[] {
  return points.length > 0 ? [...points] : [textPoint(said(none))];
}

/** As many points as one scene holds; the presenter is told of the others. */
export function fitted(points: readonly Point[], most = MOST_POINTS): Pick<Scene, 'points' | 'notes'> {
  return { points: points.slice(0, most), notes: restNote(points.length - most) };
}
