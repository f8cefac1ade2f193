import type { Atlas } from '../../model/atlas.ts';
import { documentOf } from '../../model/documents.ts';
import type { Fact } from '../../model/fact.ts';
import { nameOf } from '../../model/names.ts';
import { whatFrom } from '../../model/whatFrom.ts';
import type { Scene } from '../deck.ts';
import type { Order } from '../order.ts';
import { said } from '../said.ts';
import { addressOf, pointOf, pointsOr, sceneOf, textPoint } from '../scenes.ts';
import { industryName, originsNamed, called } from './orderNames.ts';
import { MOST_POINTS, restNote } from './limits.ts';

/** Mechanisms of the cooperations that name you, else those of the plan; and whom to talk to. */
export function cooperationScene(atlas: Atlas, order: Order): Scene {
  const beside = (facts: readonly Fact[], predicate: Fact['predicate']): Fact[] =>
    facts.flatMap((fact) =>
      atlas
        .factsAbout(fact.subjectId)
        .filter((one) => one.predicate === predicate && one.document === fact.document && one.clause === fact.clause),
    );
  const naming = order.from.flatMap((id) => whatFrom(atlas, id)?.cooperations ?? []);
  const named = naming.flatMap(({ subject, partners }) => pointOf(beside(partners, 'mechanism'), called(subject)));
  const plan = documentOf(atlas, 'chains')?.id;
  const general = atlas.subjects
    .filter(({ section }) => section === 'cooperation')
    .flatMap((subject) => {
      const facts = atlas
        .factsAbout(subject.id)
        .filter((fact) => fact.document === plan && fact.predicate === 'mechanism' && fact.place === null);
      const led = beside(facts, 'department').length > 0;
      return led ? pointOf(facts, called(subject)) : [];
    });
  const departments = [
    ...order.industries.flatMap((industry) =>
      pointsOr(
        atlas.facts.filter((fact) => fact.predicate === 'department' && fact.subjectId === industry.group),
        said((messages, language) => messages.briefing.talkTo(industryName(atlas, industry, language))),
        said((messages, language) => messages.briefing.noDepartment(industryName(atlas, industry, language))),
      ),
    ),
    ...naming.flatMap(({ subject, partners }) =>
      pointOf(
        beside(partners, 'department'),
        said((messages, language) => messages.briefing.talkTo(nameOf(subject, language))),
      ),
    ),
  ];
  const [from = null] = order.from;
  const none =
    order.from.length > 0 && named.length === 0
      ? [
          textPoint(
            said((messages, language) =>
              messages.briefing.noMechanism(originsNamed(atlas, order)(messages, language), general.length > 0),
            ),
          ),
        ]
      : [];
  const all = [
    ...departments.slice(0, 2),
    ...named.slice(0, 2),
    ...none,
    ...(named.length > 0 ? [] : general),
    ...named.slice(2),
  ];
  return sceneOf({
    id: 'cooperation',
    kind: 'points',
    address: from === null ? addressOf(atlas, 'structure') : addressOf(atlas, 'origin', { from }),
    title: said((messages) => messages.briefing.cooperation),
    points: all.slice(0, MOST_POINTS),
    notes: restNote(all.length - MOST_POINTS),
  });
}
