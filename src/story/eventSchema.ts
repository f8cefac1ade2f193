import * as v from 'valibot';
import { LANGUAGES } from '../model/atlas.ts';

/** The least and the most of what is a number in an event file; seconds. */
const EVENT_RANGES = { seconds: [4, 20], idle: [30, 600] } as const;
/** A loop may last a minute at most: what is longer shows its end to nobody. */
const MOST_SCENES = 12;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));
const said = (most: number) =>
  v.pipe(
    v.strictObject({ zh: v.exactOptional(text(most)), en: v.exactOptional(text(most)) }),
    v.check(({ zh, en }) => zh !== undefined || en !== undefined),
  );
const ids = v.pipe(
  v.array(text(80)),
  v.minLength(1),
  v.checkItems((one, i, all) => all.indexOf(one) === i),
);
const within = ([least, most]: readonly [number, number]) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** A file beside the page: no other host, and no way up. */
const beside = v.pipe(text(200), v.regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|jpg|webp)$/));
const time = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`;

const sceneSchema = v.union([
  /* One of the atlas's own loop, by its name. */
  text(80),
  v.strictObject({
    address: v.pipe(v.string(), v.maxLength(500)),
    title: said(60),
    facts: v.optional(v.pipe(v.array(text(300)), v.maxLength(6))),
  }),
]);

/** What an event makes of a stand: everything may be left out, and is then as on any stand. Its JSON Schema is published with the data. */
export const eventSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: v.optional(said(24)),
  logo: v.optional(beside),
  languages: v.optional(
    v.pipe(
      v.array(v.picklist(LANGUAGES)),
      v.minLength(1),
      v.checkItems((one, i, all) => all.indexOf(one) === i),
    ),
  ),
  zones: v.optional(ids),
  cities: v.optional(ids),
  industries: v.optional(ids),
  scenes: v.optional(v.pipe(v.array(sceneSchema), v.minLength(1), v.maxLength(MOST_SCENES))),
  seconds: v.optional(within(EVENT_RANGES.seconds)),
  idle: v.optional(within(EVENT_RANGES.idle)),
  hours: v.optional(v.pipe(v.string(), v.regex(new RegExp(`^${time}-${time}$`)))),
});
export type EventFile = v.InferOutput<typeof eventSchema>;
