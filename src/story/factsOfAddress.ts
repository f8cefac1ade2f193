import { matcherOf } from '../model/industry.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { factsOf, profileOf, siteProfileOf } from '../model/profile.ts';
import { chosenIn } from '../model/view.ts';
import { whatFrom } from '../model/whatFrom.ts';
import { readRoute } from '../view/route.ts';

/** What a scene could state: the facts that its address is about, and with words only those that hold all of them, anywhere. */
export function factsOfAddress(atlas: Atlas, address: string, words = ''): Fact[] {
  const asked = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length > 0) return atlas.facts.filter((fact) => asked.every((word) => textOf(atlas, fact).includes(word)));
  const { ask } = readRoute(address, { atlas, whole: true }).view;
  const at = chosenIn(ask);
  const chosen = at === null ? [] : (siteProfileOf(atlas, at)?.facts ?? factsOf(profileOf(atlas, at)));
  const industry = 'group' in ask ? (matcherOf(atlas, ask)?.(atlas.facts) ?? []).map(({ fact }) => fact) : [];
  const chain = 'group' in ask && ask.group !== null ? atlas.factsAbout(ask.group) : [];
  const from = 'from' in ask && ask.from !== null ? whatFrom(atlas, ask.from) : null;
  const origin = [
    ...(from?.chains ?? []).flatMap(({ asks }) => asks.flatMap(({ fact, focus }) => [fact, ...focus])),
    ...(from?.cooperations ?? []).flatMap(({ partners, industries }) => [...partners, ...industries]),
  ];
  const clause =
    ask.lens === 'sources'
      ? atlas.facts.filter(
          (fact) => fact.document === ask.document && (ask.clause === null || fact.clause === ask.clause),
        )
      : [];
  return [...new Set([...chosen, ...chain, ...origin, ...industry, ...clause])];
}

function textOf(atlas: Atlas, fact: Fact): string {
  const { subject, measure, value, clause } = fact;
  const own = [subject, measure ?? '', String(value), clause];
  const english = own.map((text) => atlas.english[text] ?? atlas.englishOfName.get(text) ?? '');
  return [...own, ...english].join(' ').toLocaleLowerCase();
}
