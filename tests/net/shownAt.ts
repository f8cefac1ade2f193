import type { Aim } from '../../src/lenses/lens.ts';
import { readerIn, rendered, type Rendered } from '../panels/render.ts';
import SourceNote from '../../src/panels/note/SourceNote.svelte';
import { PANELS } from '../panels/panels.ts';
import { session } from '../stage/session.ts';

/** What an address shows, as far as a change of the house must not change it. Pure data, as it stands in tests/addresses.json. */
export interface Shown {
  /** The titles of the panel: the first is heard when it opens; a site stands above the list it was chosen from. */
  readonly titles: readonly string[];
  /** Places outlined on the map, by id. */
  readonly chosen: readonly string[];
  /** Cities that keep their colour while others stand bare; null where all wear their zone's. */
  readonly tiers: Readonly<Record<string, string>> | null;
  /** Where the camera stands; coordinates [lng, lat] in degrees, to four decimals. */
  readonly aim: object;
  /** The plan whose division the land wears, what is switched on, how many sites the map is narrowed to, where arcs lead. */
  readonly scheme: string;
  readonly switches: readonly string[];
  readonly sites: number | null;
  readonly arcs: readonly string[];
  /** The first lines of the panel, and how many lines and links it has in all. */
  readonly lines: readonly string[];
  readonly count: { readonly lines: number; readonly links: number };
  /** The first lines of the open source note. */
  readonly note: readonly string[] | null;
  /** Parts named as broken. */
  readonly broken: readonly string[];
  /** The one address of what is shown. */
  readonly canonical: string;
}

/** How many of a panel's lines are kept word for word. */
const LINES = 6;

/** The panel and the open source note of an address, as they are read out, and the parts of it named as broken. */
export function panelAt(address: string): { panel: Rendered; note: Rendered | null; broken: readonly string[] } {
  const visit = session(address);
  const { ask, frame, answer, navigator, view } = visit;
  const reader = { ...readerIn(frame.language), href: navigator.href.bind(navigator) };
  return {
    panel: rendered(PANELS[ask.lens], { reader, ask: ask as never, answer: answer as never }),
    note: view.aside.note === null ? null : rendered(SourceNote, { reader, id: view.aside.note }),
    broken: navigator.broken,
  };
}

/** How an address is read: the parts of it named as broken, and the one address of what it shows. */
export function readAt(address: string): { broken: readonly string[]; canonical: string } {
  const { navigator } = session(address);
  return { broken: navigator.broken, canonical: navigator.here };
}

/** What an address shows, with the whole atlas and outside a browser. */
export function shownAt(address: string): Shown {
  const visit = session(address);
  const shown = visit.onMap({ scale: 1, tight: false });
  const { panel, note, broken } = panelAt(address);
  return {
    titles: panel.titles,
    chosen: shown.chosen,
    tiers: shown.tiers,
    aim: rounded(visit.aim),
    scheme: shown.state.scheme,
    switches: shown.state.switches,
    sites: shown.state.sites?.length ?? null,
    arcs: [...shown.state.direct, ...shown.state.inclusion],
    lines: panel.lines.slice(0, LINES),
    count: { lines: panel.lines.length, links: panel.links.length },
    note: note?.lines.slice(0, LINES) ?? null,
    broken,
    canonical: visit.navigator.here,
  };
}

function rounded(aim: Aim): object {
  const short = (n: number): number => Math.round(n * 1e4) / 1e4;
  if (aim.kind === 'point') return { ...aim, at: aim.at.map(short) };
  return aim.kind === 'bounds' ? { ...aim, bounds: aim.bounds.map((corner) => corner.map(short)) } : aim;
}
