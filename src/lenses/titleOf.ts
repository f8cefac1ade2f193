import type { Messages } from '../messages/messages.ts';
import type { Atlas, Language } from '../model/atlas.ts';
import { clauseNamed } from '../model/clause.ts';
import { gapOf, nameOf, shortNameOf, termOf } from '../model/names.ts';
import { newAreaOf } from '../model/place.ts';
import { chosenIn, type Ask, type Id } from '../model/view.ts';

/** What a view is called in tabs, history and bookmarks: its subject, its question, the atlas. */
export function titleOf(atlas: Atlas, ask: Ask, tray: readonly Id[], language: Language, messages: Messages): string {
  const question = ask.lens === 'zones' ? '' : messages.lens[ask.lens];
  const parts = [
    subjectOf(atlas, ask, tray, language),
    ...narrowedBy(atlas, ask, language, messages),
    question,
    messages.title,
  ].filter((part) => part !== '');
  return [...new Set(parts)].join(' · ');
}

/** What a list, a form or a drawing is narrowed to, apart from its subject. */
function narrowedBy(atlas: Atlas, ask: Ask, language: Language, messages: Messages): string[] {
  const document = 'document' in ask && ask.lens !== 'sources' ? atlas.documentById.get(ask.document ?? '') : undefined;
  const plan = document ? [shortNameOf(document, language)] : [];
  switch (ask.lens) {
    case 'sites': {
      const { near, label } = { near: ask.near, label: messages.sitesLens.near.label };
      return [
        ask.type === null ? '' : messages.siteType[ask.type],
        near === null ? '' : `${label}${gapOf(language)}${messages.siteType[near]}`,
        ...plan,
        ask.words ?? '',
      ];
    }
    case 'figures':
      return [messages.answers.discs.of[ask.by]];
    case 'match':
      return ask.needs.map((need) => messages.matchLens.need[need]);
    default:
      return plan;
  }
}

function subjectOf(atlas: Atlas, ask: Ask, tray: readonly Id[], language: Language): string {
  const name = (id: Id | null): string => {
    const record =
      id === null ? undefined : (atlas.byId.get(id) ?? atlas.originById.get(id) ?? atlas.groupById.get(id));
    return record ? nameOf(record, language) : '';
  };
  const chosen = name(chosenIn(ask) ?? (ask.lens === 'new-area' ? (newAreaOf(atlas)?.id ?? null) : null));
  if (ask.lens === 'compare')
    return tray
      .flatMap((id) => atlas.placeById.get(id) ?? [])
      .map((place) => shortNameOf(place, language))
      .join(' · ');
  if (ask.lens === 'sources') {
    const document = atlas.documentById.get(ask.document ?? '');
    const clause =
      document && ask.clause ? clauseNamed(atlas, { document: document.id, clause: ask.clause }, language) : '';
    return [document ? shortNameOf(document, language) : '', clause].filter((part) => part !== '').join(' ');
  }
  if (ask.lens === 'sites') return [chosen, name(ask.within)].filter((part) => part !== '').join(' · ');
  if (ask.lens === 'industry' || ask.lens === 'match' || ask.lens === 'origin') {
    const term = ask.term === null ? '' : termOf(atlas, ask.term, language);
    return [chosen, term, name(ask.group), ask.lens === 'industry' ? '' : name(ask.from)]
      .filter((part) => part !== '')
      .join(' · ');
  }
  return chosen;
}
