import { HUB_TYPES } from '../model/profile.ts';
import { SITE_TYPES, type Gazetteer, type Site, type SiteType } from '../model/atlas.ts';
import {
  HALO,
  nameInLanguage,
  scaled,
  type LayerContext,
  type LayerModule,
  type LegendEntry,
  type LegendState,
} from './layer.ts';

/** The zoom from which every site is drawn; farther out only those whose own position is known: a spread would leave the land. */
export const CLOSE = 7.4;

/** The zoom from which sites are named, and the longest line of a name in ems. */
export const NAMED = 8.6;
export const SITE_EMS = 9;

/** The kinds that are counted at seats while the map is far, in their order there; the others have room only nearer. */
export const COUNTED: readonly { readonly type: SiteType; readonly of: 'parks' | 'hubs' }[] = [
  { type: 'park', of: 'parks' },
  { type: 'base', of: 'parks' },
  { type: 'bonded-zone', of: 'parks' },
  { type: 'data-centre', of: 'parks' },
  { type: 'airport', of: 'hubs' },
  { type: 'rail-port', of: 'hubs' },
  { type: 'hub', of: 'hubs' },
];

/** Whether a site is drawn on the map of the whole province. */
export function isEarly(atlas: Gazetteer, site: Site): boolean {
  return (
    HUB_TYPES.includes(site.type) &&
    site.accuracy === 'site' &&
    atlas.placeById.get(site.place ?? '')?.kind !== 'new-area'
  );
}

/** Where goods get in and out, and where industry lands: two switches, one drawing. */
export const parks: LayerModule = siteLayer('parks', (type) => !HUB_TYPES.includes(type));
export const hubs: LayerModule = siteLayer('hubs', (type) => HUB_TYPES.includes(type));

function siteLayer(id: 'parks' | 'hubs', takes: (type: SiteType) => boolean): LayerModule {
  const typesOn = (
    { atlas }: LayerContext,
    { close, sites: listed, counted, signs }: Pick<LegendState, 'close' | 'sites' | 'counted' | 'signs'>,
  ): SiteType[] => {
    const asked = listed && new Set(listed);
    const sites = atlas.sites.filter(
      (site) =>
        takes(site.type) &&
        site.at !== null &&
        (signs || (asked?.has(site.id) ?? true)) &&
        (close ||
          isEarly(atlas, site) ||
          (listed === null ? counted : !counted) ||
          (signs && COUNTED.some(({ type }) => type === site.type))),
    );
    return SITE_TYPES.filter((type) => sites.some((site) => site.type === type));
  };
  return {
    id,
    pick: { kind: 'symbols', layers: [`${id}-icon`] },
    specs: (context) => [
      {
        id: `${id}-icon`,
        type: 'symbol',
        source: 'points',
        filter: [
          'all',
          ['in', ['get', 'type'], ['literal', SITE_TYPES.filter(takes)]],
          [
            'case',
            ['==', ['global-state', 'sites'], null],
            ['any', ['>=', ['zoom'], CLOSE], ['get', 'early']],
            [
              'all',
              ['in', ['get', 'id'], ['global-state', 'sites']],
              ['any', ['>=', ['zoom'], CLOSE], ['get', 'early'], ['==', ['global-state', 'counts'], null]],
            ],
          ],
        ],
        layout: {
          visibility: ['case', ['in', id, ['global-state', 'switches']], 'visible', 'none'],
          'icon-image': ['concat', ['case', ['==', ['get', 'accuracy'], 'site'], 'site-', 'near-'], ['get', 'type']],
          'icon-offset': ['array', 'number', 2, ['get', 'offset']],
          'icon-size': ['*', 1, ['global-state', 'scale']],
          'icon-padding': 1,
          'symbol-sort-key': ['get', 'order'],
          'text-field': ['step', ['zoom'], '', NAMED, nameInLanguage()],
          'text-font': [context.theme.fonts.sans],
          'text-size': scaled(context.theme.map.site),
          'text-anchor': 'left',
          'text-justify': 'left',
          'text-offset': ['array', 'number', 2, ['get', 'label']],
          'text-max-width': SITE_EMS,
          'text-optional': true,
        },
        paint: {
          'text-color': context.theme.ink,
          'text-halo-color': context.theme.halo,
          'text-halo-width': scaled(context.theme.map.halo * HALO.site),
        },
      },
    ],
    legend: (context, { messages }, now): LegendEntry[] =>
      typesOn(context, now).map((type) => ({ label: messages.siteType[type], mark: { kind: 'site', type } })),
  };
}
