import { DRAW_ORDER } from '../layers/drawOrder.ts';
import type { LayerContext, LegendEntry } from '../layers/layer.ts';
import { referenceOffered, type OnMap } from '../lenses/onMap.ts';
import type { Messages } from '../messages/messages.ts';
import type { Language } from '../model/atlas.ts';
import { chosenIn, SIGN_SWITCHES, SITE_SWITCHES, type Ask, type Frame } from '../model/view.ts';
import type { LegendGroup } from '../panels/legend/legendGroup.ts';

/** All that the legend says. */
export interface LegendModel {
  readonly zones: readonly LegendEntry[];
  /** Whether it is kept short, since what it tells of reaches far beyond the province. */
  readonly brief: boolean;
  /** Whether the squares of the signs are told: then they tell the zones too. */
  readonly signs: boolean;
  /** Whether their key stays shut until it is asked for: nearer, or beside a wide panel, land lies where it would stand. */
  readonly folded: boolean;
  /** Whether sites are counted by kind, and kinds are left out. */
  readonly counted: boolean;
  /** What can be switched beside the land's own lines. */
  readonly groups: readonly LegendGroup[];
  readonly reference: readonly LegendGroup[];
}

interface Now {
  readonly ask: Ask;
  readonly frame: Frame;
  readonly shown: OnMap;
  /** Whether the map has the land's own lines at all. */
  readonly referenced: boolean;
  /** Whether the map is near enough for what is left out of the whole province. */
  readonly close: boolean;
}

/** The legend of what is on the map now, from the layers themselves. */
export function legendOf(
  context: LayerContext,
  speech: { readonly language: Language; readonly messages: Messages },
  { ask, frame, shown, referenced, close }: Now,
): LegendModel {
  const { messages } = speech;
  const { state } = shown;
  const entries = (id: string): LegendEntry[] =>
    DRAW_ORDER.find((layer) => layer.id === id)?.legend?.(context, speech, {
      close,
      scheme: state.scheme,
      reading: shown.reading,
      reported: Object.values(shown.tiers ?? {}).includes('reported'),
      weighed: shown.weighed,
      routes: state.routes,
      sites: state.sites,
      counted: state.counts !== null,
      signs: shown.signs !== null,
    }) ?? [];
  const far = shown.signs !== null && !close;
  const signed = far && shown.signs?.industries === true;
  const shared: LegendEntry[] =
    signed && shown.signs?.compared ? [{ label: messages.answers.sharedSquare, mark: { kind: 'shared' } }] : [];
  /* Where the province is small, lists carry the signs. */
  const offered = ask.lens !== 'zones' ? [] : state.narrow ? SITE_SWITCHES : [...SIGN_SWITCHES, ...SITE_SWITCHES];
  return {
    zones: [
      ...(signed && shown.signs?.compared === null ? [] : entries('zones')),
      ...shared,
      ...entries('discs'),
      ...entries('routes'),
    ],
    brief: state.routes,
    signs: signed,
    folded: signed && (shown.signs?.compared !== null || chosenIn(ask) !== null),
    counted: far,
    groups: [
      ...offered.map((id) => ({
        id,
        label: messages.switches[id],
        on: frame.switches.includes(id),
        entries: entries(id),
      })),
      ...(context.basemap
        ? [{ id: 'base', label: messages.aboutMap.base, on: frame.base, entries: entries('basemap') }]
        : []),
    ],
    reference: (referenced ? referenceOffered(ask) : []).map((id) => {
      const own = entries(id);
      return { id, label: own[0]?.label ?? id, on: frame.switches.includes(id), entries: own };
    }),
  };
}
