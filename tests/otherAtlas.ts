import type { Atlas } from '../src/model/atlas.ts';
import { buildAtlas, withFacts } from '../src/model/buildAtlas.ts';
import type { Fact } from '../src/model/fact.ts';
import { atlas } from './atlas.ts';

/** The atlas as it is until its facts have come: who and where, and nothing stated. */
export const unread: Atlas = buildAtlas(atlas);

/** The atlas if its documents stated only some of what they do. */
export function stating(holds: (fact: Fact) => boolean): Atlas {
  return withFacts(atlas, atlas.facts.filter(holds), { english: atlas.english });
}

/** The atlas if the province had no new area: no place of it, no site in it. */
export const withoutNewArea: Atlas = buildAtlas(
  {
    ...atlas,
    places: atlas.places.filter(({ kind }) => ['province', 'zone', 'city'].includes(kind)),
    sites: atlas.sites.filter(({ place }) =>
      ['province', 'zone', 'city'].includes(atlas.placeById.get(place ?? '')?.kind ?? ''),
    ),
  },
  atlas.facts,
  atlas.english,
);

/** The atlas if no document were the plan of the new area. */
export const withoutPlan: Atlas = buildAtlas(
  {
    ...atlas,
    documents: atlas.documents.map((one) => ({ ...one, roles: one.roles.filter(({ role }) => role !== 'new-area') })),
  },
  atlas.facts,
  atlas.english,
);
