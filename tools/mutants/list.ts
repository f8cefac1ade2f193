/** A wrong version of one module, and the test that must not let it pass. */
export interface Mutant {
  /** What would be untrue of the app. */
  readonly wrong: string;
  readonly file: string;
  /** A piece of the module as it is, which stands there once, and what takes its place. */
  readonly is: string;
  readonly becomes: string;
  /** The file and the title of the test that states the behaviour. */
  readonly killer: readonly [file: string, title: string];
}

const MATCH = 'tests/model/match.test.ts';
const WHAT_FROM = 'tests/model/whatFrom.test.ts';
const ROUTE = 'tests/view/route.test.ts';
const COMPOSE = 'tests/story/compose.test.ts';

/** Wrong versions of what the atlas answers by: who fits, what is asked of an origin, what an address means, what a talk tells. */
export const MUTANTS: readonly Mutant[] = [
  {
    wrong: 'who is written about most stands first, not who answers most points',
    file: 'src/model/match.ts',
    is: '[(one: MatchedPlace) => one.stated.length,',
    becomes: '[(one: MatchedPlace) => one.stated.reduce((sum, point) => sum + point.statements.length, 0),',
    killer: [MATCH, 'more points stand first, however much is said of one'],
  },
  {
    wrong: 'what is there already counts as what is wanted',
    file: 'src/model/match.ts',
    is: "predicate === 'key' || predicate === 'cultivate'",
    becomes: "predicate === 'key' || predicate === 'cultivate' || predicate === 'present'",
    killer: [MATCH, 'not what is there already: that is no wish'],
  },
  {
    wrong: 'a point stands by the weakest document that states it',
    file: 'src/model/match.ts',
    is: 'const status = STATUSES.find(',
    becomes: 'const status = STATUSES.findLast(',
    killer: [MATCH, 'a draft’s key industry does not make a plan’s cultivated one key'],
  },
  {
    wrong: 'what nobody knows is answered as what nobody states',
    file: 'src/model/match.ts',
    is: "if (!known) return { places: [], reason: 'unknown' };",
    becomes: '',
    killer: [MATCH, 'nothing chosen, something unknown and nothing stated are told apart'],
  },
  {
    wrong: 'the widest region around an origin is told first',
    file: 'src/model/whatFrom.ts',
    is: '.sort((a, b) => size(a) - size(b))',
    becomes: '.sort((a, b) => size(b) - size(a))',
    killer: [WHAT_FROM, 'hears of its nearer regions before the wider ones'],
  },
  {
    wrong: 'what is asked for one year is asked for all',
    file: 'src/model/whatFrom.ts',
    is: 'other.year === fact.year && other.place === null',
    becomes: 'other.place === null',
    killer: [
      WHAT_FROM,
      'is asked by 三(五) twice: in general, and in 2025 around ethylene and silicon-fluorine materials',
    ],
  },
  {
    wrong: 'the centre is asked for what a clause asks of the east',
    file: 'src/model/whatFrom.ts',
    is: 'focus.filter((other) => other.qualifier === segment)',
    becomes: 'focus',
    killer: [
      WHAT_FROM,
      'as part of the east is asked for offshore wind equipment and inverters, not for what is asked of the centre',
    ],
  },
  {
    wrong: 'one partner’s industries are given to another',
    file: 'src/model/whatFrom.ts',
    is: 'if (industries.some((one) => tiedTo(one, names))) return [];',
    becomes: '',
    killer: [WHAT_FROM, 'an industry that a clause ties to one partner is not given to another'],
  },
  {
    wrong: 'what is home’s stands in every address',
    file: 'src/view/route.ts',
    is: "part.key !== '' && now !== first",
    becomes: "part.key !== '' && now !== null",
    killer: [ROUTE, 'of the home view is empty'],
  },
  {
    wrong: 'typed text is cut inside a character',
    file: 'src/view/parts.ts',
    is: 'const typed = (text: string): string | null => firstCharacters(text.trim(), MOST_TYPED) || null;',
    becomes: 'const typed = (text: string): string | null => text.trim().slice(0, MOST_TYPED) || null;',
    killer: [ROUTE, 'cuts typed text by characters as people count them, never inside one'],
  },
  {
    wrong: 'a link into the facts is called broken before they have come',
    file: 'src/view/parts.ts',
    is: '!whole || isTerm(atlas, text)',
    becomes: 'isTerm(atlas, text)',
    killer: [ROUTE, 'is believed where only the facts could tell, until they are there'],
  },
  {
    wrong: 'places too many to compare leave without a word',
    file: 'src/view/parts.ts',
    is: 'if (kept.length < ids.length) mangled();',
    becomes: '',
    killer: [ROUTE, 'compares as many places as can stand side by side, and names what it left out'],
  },
  {
    wrong: 'a short talk keeps its first scenes, not those that matter most',
    file: 'src/story/compose/compose.ts',
    is: '.sort((a, b) => a.weight - b.weight)',
    becomes: '',
    killer: [COMPOSE, 'ends with the documents that it cites'],
  },
  {
    wrong: 'an industry without figures is passed over in silence',
    file: 'src/story/compose/workScenes.ts',
    is: '!goals.some(({ from }) => from.subjectId === group)',
    becomes: 'goals.some(({ from }) => from.subjectId === group)',
    killer: [COMPOSE, 'for Japan’s future space says what is not stated instead of filling it'],
  },
  {
    wrong: 'a region around the guests is told as a part of where they come from',
    file: 'src/story/compose/included.ts',
    is: "how === 'region' ? region(",
    becomes: "how !== 'region' ? region(",
    killer: [COMPOSE, 'for Fujian’s biomedicine says by which region Fujian is meant'],
  },
  {
    wrong: 'a place is said to take on what nobody states of it',
    file: 'src/story/compose/placeScenes.ts',
    is: 'takes.length > 0 || order.industries.length === 0',
    becomes: 'true',
    killer: [COMPOSE, 'a place that no document gives the ordered industry to says so'],
  },
];

/** A module's text with the mutant's piece in it. Throws where the piece does not stand there exactly once. */
export function mutated(text: string, { file, is, becomes }: Mutant): string {
  const pieces = text.split(is);
  if (pieces.length !== 2)
    throw new Error(`${file}: "${is}" stands there ${pieces.length - 1} times; mend tools/mutants/list.ts`);
  return pieces.join(becomes);
}
