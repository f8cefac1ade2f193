import { render } from 'svelte/server';
import type { PanelProps } from '../../lenses/lens.ts';
import { answerTo, enter, lensOf } from '../../lenses/lenses.ts';
import { onMap } from '../../lenses/onMap.ts';
import { titleOf } from '../../lenses/titleOf.ts';
import { messagesFor } from '../../messages/messagesFor.ts';
import { LANGUAGES, type Atlas, type Language } from '../../model/atlas.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import type { Lens } from '../../model/lens.ts';
import { huesOf } from '../../model/layouts.ts';
import { otherLanguage, tagOf } from '../../model/names.ts';
import { HOME, HOME_FRAME, NOTHING_ASIDE, type Ask, type Step, type View } from '../../model/view.ts';
import type { Reader } from '../../panels/reader.ts';
import { RATIO, shareOf, type Land } from '../../plate/land.ts';
import { onLand, placeFirst } from '../../plate/placeFirst.ts';
import { light } from '../../theme/light.ts';
import { askOf, pagePath, subjectsOf, type Subject } from '../../view/pages.ts';
import { writeRoute } from '../../view/route.ts';
import { step } from '../../view/step.ts';
import type { Component } from 'svelte';
import type { Aim } from '../../lenses/lens.ts';
import { cardOf, shapesOf, type Card, type Shapes } from './card.ts';
import { dateOf, structuredData } from './metadata.ts';
import PagePlate from './PagePlate.svelte';
import { factsIn, markup, summary } from './pageText.ts';

/** One page of its own, as it is before any script; markup without comments. */
export interface Page {
  /** Below the site's base, with its slash. */
  readonly path: string;
  readonly lens: Lens;
  readonly language: Language;
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  /** The same page in every language: its tag and path. */
  readonly alternates: readonly { readonly tag: string; readonly path: string }[];
  /** The name of the camera's rule in `aims`; null where the whole province is seen. */
  readonly aim: string | null;
  /** Title, ways on and map; then, behind the stylesheets, the panel. Null at home, whose own stand in the page that all are made from. */
  readonly body: { readonly picture: string; readonly text: string } | null;
  readonly data: string;
  /** The newest date of the documents it draws on. */
  readonly date: string | null;
  /** What is said of every map: that it is schematic, and what its review is. A card bears no letter, so this goes beside it. */
  readonly status: string;
  /** What its preview card draws. */
  readonly card: Card;
  /** What the app will ask for first on this page, below the base. */
  readonly wanted: readonly string[];
}

/** Where a build is published: the host, if it is known ('' otherwise), and the folder with its slashes. */
export interface Site {
  readonly origin: string;
  readonly base: string;
}

export interface Made {
  readonly pages: readonly Page[];
  /** Where the map stands on pages whose camera is not home's, as a stylesheet. */
  readonly aims: string;
  /** The province as cards draw it. */
  readonly shapes: Shapes;
}

/** Every page of its own in every language. Takes all facts and their English; words must be loaded. */
export async function pagesOf(atlas: Atlas, geometry: MapGeometry, land: Land, site: Site): Promise<Made> {
  const aims = new Map<string, string>();
  const pages: Page[] = LANGUAGES.map((language) => homePage(atlas, site, language));
  for (const subject of subjectsOf(atlas)) {
    const ask = askOf(atlas, subject);
    const { default: Panel } = await lensOf(ask).load();
    for (const language of LANGUAGES)
      pages.push(
        pageOf({ atlas, geometry, land, site, aims, Panel: Panel as unknown as AnyPanel }, subject, ask, language),
      );
  }
  const shapes = shapesOf(atlas, geometry);
  return { pages, shapes, aims: [...aims].map(([key, rule]) => `#first[data-aim='${key}']{${rule}}`).join('') };
}

type AnyPanel = Component<PanelProps<never, never>>;

const pathOf = (atlas: Atlas, ask: Ask, language: Language): string => pagePath(atlas, ask, language) ?? '';

/** Home in a language: the page that all others are made from, with its own head. */
function homePage(atlas: Atlas, site: Site, language: Language): Page {
  const messages = messagesFor(language);
  const path = pathOf(atlas, HOME.ask, language);
  const [title, description] = [messages.title, messages.siteDescription];
  const whole = site.origin + site.base;
  const address = whole + path;
  return {
    path,
    lens: HOME.ask.lens,
    language,
    tag: tagOf(language),
    title,
    description,
    alternates: LANGUAGES.map((one) => ({ tag: tagOf(one), path: pathOf(atlas, HOME.ask, one) })),
    aim: null,
    body: null,
    data: inScript(
      structuredData({
        ...{ atlas, language, title, description, address },
        ...{ site: whole, facts: atlas.facts, place: null, document: null },
      }),
    ),
    date: dateOf(atlas.documents),
    status: statusOf(atlas, language),
    card: { hues: huesOf(atlas, 'zones'), tiers: null, chosen: [] },
    wanted: [],
  };
}

function statusOf(atlas: Atlas, language: Language): string {
  const { schematic, aboutMap } = messagesFor(language);
  return `${schematic} · ${aboutMap.statusLine(atlas.review)}`;
}

/** JSON that ends no script. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

interface Making {
  readonly atlas: Atlas;
  readonly geometry: MapGeometry;
  readonly land: Land;
  readonly site: Site;
  readonly aims: Map<string, string>;
  readonly Panel: AnyPanel;
}

function pageOf(making: Making, subject: Subject, ask: Ask, language: Language): Page {
  const { atlas, geometry, land, site, Panel } = making;
  const messages = messagesFor(language);
  const frame = { ...HOME_FRAME, language };
  const view: View = { ask, frame, aside: NOTHING_ASIDE };
  const answer = answerTo(atlas, ask, []);
  const path = (one: Language): string => pathOf(atlas, ask, one);
  const href = (to: Step): string =>
    site.base +
    writeRoute({ shell: 'browse', settings: {}, view: step({ atlas, whole: true }, view, to, enter) }, atlas);
  const reader: Reader = {
    atlas,
    basemap: null,
    language,
    messages,
    href,
    go: () => undefined,
    noted: () => null,
    unfolded: true,
  };
  const shown = onMap(atlas, ask, answer, frame, { scale: 1, tight: false });
  const aim = lensOf(ask).aim(atlas, geometry, ask as never);
  const placed = placeFirst(atlas, geometry, land, light.map, {
    languages: [language],
    state: (one, when) => onLand({ ...shown.state, language: one, narrow: when === 'narrow' }),
    chosen: shown.chosen,
    tiers: shown.tiers,
    aim: aim.kind === 'bounds' ? aim : { kind: 'home' },
  });
  const text = markup(render(Panel, { props: { reader, ask: ask as never, answer: answer as never } }).body);
  const title = titleOf(atlas, ask, [], language, messages);
  const description = summary(text);
  const address = site.origin + site.base + path(language);
  const facts = factsIn(atlas, text);
  const cited = atlas.documents.filter(({ id }) => facts.some((fact) => fact.document === id));
  return {
    path: path(language),
    lens: ask.lens,
    language,
    tag: tagOf(language),
    title,
    description,
    alternates: LANGUAGES.map((one) => ({ tag: tagOf(one), path: path(one) })),
    aim: aimOf(making.aims, aim),
    body: {
      picture: markup(
        render(PagePlate, {
          props: {
            atlas,
            language,
            scheme: shown.state.scheme,
            placed,
            sizes: light.map,
            home: site.base + pathOf(atlas, HOME.ask, language),
            other: site.base + path(otherLanguage(language)),
          },
        }).body,
      ),
      text,
    },
    data: inScript(
      structuredData({
        atlas,
        language,
        title,
        description,
        address,
        site: site.origin + site.base,
        facts,
        place: subject.kind === 'place' ? subject.id : null,
        document: subject.kind === 'document' ? subject.id : null,
      }),
    ),
    date: dateOf(subject.kind === 'document' ? atlas.documents.filter(({ id }) => id === subject.id) : cited),
    status: statusOf(atlas, language),
    card: cardOf(atlas, shown),
    wanted: ask.lens === 'zones' ? [`data/app/place/${subject.id}.json`] : ['data/app/facts.json'],
  };
}

/** Keeps the rule of an aim's camera under its name: the middle and the size of what is framed, as shares of the land's sheet. */
function aimOf(aims: Map<string, string>, aim: Aim): string | null {
  if (aim.kind !== 'bounds') return null;
  const [[west, south], [east, north]] = aim.bounds;
  const [left, bottom] = shareOf([west, south]);
  const [right, top] = shareOf([east, north]);
  const short = (value: number): number => Number(value.toFixed(4));
  aims.set(
    aim.key,
    `--cx:${short((left + right) / 2)};--cy:${short((top + bottom) / 2)};--aw:${short(right - left)};--ah:${short((bottom - top) * RATIO)};--air:${aim.air}rem`,
  );
  return aim.key;
}
