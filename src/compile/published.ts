import * as v from 'valibot';
import { DATUMS, REVIEW_STATUSES } from '../model/boundary.ts';
import { ROLE_IDS } from '../model/documents.ts';
import { HUES } from '../model/hues.ts';
import { ACCURACIES, NAME_ANCHORS, PLACE_KINDS, SITE_TYPES } from '../model/atlas.ts';

const lngLat = v.nullable(v.tuple([v.number(), v.number()]));
const maybe = v.nullable(v.string());
const named = { id: v.string(), name: v.string(), english: v.string() };

const pair = v.tuple([v.number(), v.number()]);
const stand = v.tuple([v.picklist(NAME_ANCHORS), v.number(), v.number()]);
const lettering = v.strictObject({ name: v.string(), english: v.string() });

/** The shape of /data/atlas.json; its JSON Schema is published beside it. */
export const publishedSchema = v.strictObject({
  $schema: v.string(),
  version: v.string(),
  boundary: v.strictObject({
    title: v.string(),
    titleEnglish: v.string(),
    producer: maybe,
    producerEnglish: maybe,
    datum: v.nullable(v.picklist(DATUMS)),
    date: maybe,
    dated: v.nullable(v.picklist(['published', 'retrieved'])),
    reviewStatus: v.picklist(REVIEW_STATUSES),
    number: maybe,
    licence: v.string(),
    development: v.boolean(),
    bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  }),
  review: v.strictObject({
    status: v.picklist(REVIEW_STATUSES),
    number: maybe,
    date: maybe,
    note: maybe,
    noteEnglish: maybe,
  }),
  documents: v.array(
    v.strictObject({
      ...named,
      short: v.string(),
      shortEnglish: v.string(),
      number: maybe,
      issuer: v.string(),
      issuerEnglish: v.string(),
      date: maybe,
      period: maybe,
      status: v.picklist(['final', 'draft', 'article']),
      roles: v.array(v.strictObject({ role: v.picklist(ROLE_IDS), section: maybe, name: maybe, english: maybe })),
      clauses: v.array(v.string()),
      subjects: v.record(v.string(), v.strictObject({ name: v.string(), english: v.string() })),
    }),
  ),
  places: v.array(
    v.strictObject({
      ...named,
      kind: v.picklist(PLACE_KINDS),
      short: v.string(),
      shortEnglish: v.string(),
      parent: maybe,
      code: maybe,
      at: lngLat,
      capital: v.optional(v.literal(true)),
      hue: v.optional(v.picklist(HUES)),
      stand: v.optional(
        v.strictObject({
          zh: v.optional(v.strictObject({ wide: v.optional(stand), narrow: v.optional(stand) })),
          en: v.optional(v.strictObject({ wide: v.optional(stand), narrow: v.optional(stand) })),
          badge: v.optional(v.strictObject({ wide: v.optional(pair), narrow: v.optional(pair) })),
        }),
      ),
      lanes: v.optional(v.array(v.strictObject({ rail: lettering, road: lettering }))),
    }),
  ),
  counties: v.array(
    v.strictObject({
      ...named,
      short: maybe,
      city: v.string(),
      code: v.string(),
      at: v.tuple([v.number(), v.number()]),
      accuracy: v.picklist(ACCURACIES),
      basis: v.string(),
    }),
  ),
  sites: v.array(
    v.strictObject({
      ...named,
      type: v.picklist(SITE_TYPES),
      aliases: v.array(v.string()),
      place: maybe,
      county: maybe,
      at: lngLat,
      accuracy: v.nullable(v.picklist(ACCURACIES)),
      basis: maybe,
    }),
  ),
  subjects: v.array(
    v.strictObject({
      ...named,
      section: v.picklist(['chain', 'future', 'cooperation', 'layout', 'sector', 'route', 'project', 'peer']),
      type: maybe,
      aka: v.optional(v.string()),
      sign: v.optional(
        v.strictObject({
          zh: v.string(),
          en: v.string(),
          short: v.strictObject({ zh: v.string(), en: v.string() }),
        }),
      ),
      at: v.optional(v.tuple([v.number(), v.number()])),
      ends: v.optional(
        v.array(
          v.strictObject({
            name: v.string(),
            english: v.string(),
            at: v.tuple([v.number(), v.number()]),
            basis: v.string(),
          }),
        ),
      ),
    }),
  ),
  signs: v.array(
    v.strictObject({
      id: v.string(),
      key: v.array(v.string()),
      cultivate: v.array(v.string()),
      draft: v.array(v.string()),
      article: v.optional(v.array(v.string())),
      says: v.optional(
        v.array(v.strictObject({ term: v.string(), english: v.string(), fact: v.string(), clause: v.string() })),
      ),
      shared: v.optional(
        v.strictObject({ groups: v.array(v.string()), least: v.number(), fact: v.string(), clause: v.string() }),
      ),
    }),
  ),
  groups: v.array(
    v.strictObject({
      ...named,
      kind: v.picklist(['chain', 'future', 'other']),
      words: v.array(v.string()),
      except: v.array(v.string()),
      terms: v.record(v.string(), v.strictObject({ zh: v.string(), en: v.string() })),
    }),
  ),
  origins: v.array(
    v.strictObject({
      ...named,
      kind: v.picklist(['province', 'city', 'region', 'abroad', 'general']),
      aliases: v.array(v.string()),
      at: lngLat,
      members: v.array(v.string()),
      wholes: v.array(v.string()),
    }),
  ),
  families: v.array(
    v.strictObject({ id: v.string(), terms: v.array(v.string()), zh: v.string(), english: v.string() }),
  ),
  conflicts: v.array(v.strictObject({ facts: v.array(v.string()), zh: v.string(), english: v.string() })),
});
