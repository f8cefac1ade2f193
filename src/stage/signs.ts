import { clauseText } from '../model/clause.ts';
import { nameOf, shortNameOf } from '../model/names.ts';
import { zonesOf } from '../model/place.ts';
import type { NoteWords } from '../plate/signs.ts';
import type { Reader } from '../panels/reader.ts';

/** What the notes of the zones say: the plan's own words, or what most of a zone's places share, each with its clause. */
export function noteWords({ atlas, language, messages }: Pick<Reader, 'atlas' | 'language' | 'messages'>): NoteWords[] {
  return zonesOf(atlas).map((zone) => {
    const { says = [], shared } = atlas.signById.get(zone.id) ?? {};
    const name = shortNameOf(zone, language);
    const chains = (shared?.groups ?? []).flatMap((id) => {
      const chain = atlas.subjects.find((one) => one.section === 'chain' && one.id === id);
      return chain?.sign ? [chain.sign.short[language]] : [];
    });
    const clause = says[0]?.clause ?? shared?.clause;
    return {
      id: zone.id,
      name,
      speciality: nameOf(zone, language).replace(name, '').trim(),
      terms: says.length > 0 ? says.map(({ term, english }) => nameOf({ name: term, english }, language)) : chains,
      remark: shared ? messages.sign.shared(shared.least) : '',
      clause: clause === undefined ? '' : clauseText(atlas, clause, language),
      fact: says[0]?.fact ?? shared?.fact ?? null,
    };
  });
}
