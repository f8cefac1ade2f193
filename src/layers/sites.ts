import { HUB_TYPES } from '../model/profile.ts';
import { SITE_TYPES, type Site, type SiteType } from '../model/atlas.ts';
import { siteTypeName } from './siteTypes.ts';
import { nameInLanguage, scaled, type LayerContext, type LayerModule, type LegendEntry } from './layer.ts';

/** The zoom from which every site is drawn; farther out only those whose own position is known, outside Lanzhou New Area. */
export const CLOSE = 7.4;

/** Whether a site is drawn on the map of the whole province. */
export function isEarly(site: Site): boolean {
  return (
    site.at !== null &&
    site.accuracy !== 'city' &&
    site.place !== 'lanzhou-new-area' &&
    !site.place?.startsWith('lzna-')
  );
}

/** Where goods get in and out, and where industry lands: two switches, one drawing. */
export const parks: LayerModule = siteLayer('parks', (type) => !HUB_TYPES.includes(type));
export const hubs: LayerModule = siteLayer('hubs', (type) => HUB_TYPES.includes(type));

function siteLayer(id: 'parks' | 'hubs', takes: (type: SiteType) => boolean): LayerModule {
  const typesOn = ({ atlas }: LayerContext, close: boolean): SiteType[] => {
    const sites = atlas.sites.filter((site) => takes(site.type) && (close ? site.at !== null : isEarly(site)));
    return SITE_TYPES.filter((type) => sites.some((site) => site.type === type));
  };
  return {
    id,
    specs: (context) => [
      {
        id: `${id}-icon`,
        type: 'symbol',
        source: 'sites',
        filter: [
          'all',
          ['in', ['get', 'type'], ['literal', typesOn(context, true)]],
          ['any', ['>=', ['zoom'], CLOSE], ['get', 'early']],
        ],
        layout: {
          visibility: ['case', ['in', id, ['global-state', 'switches']], 'visible', 'none'],
          'icon-image': ['concat', 'site-', ['get', 'type']],
          'icon-size': ['*', 1, ['global-state', 'scale']],
          'icon-padding': 1,
          'symbol-sort-key': ['get', 'order'],
          'text-field': ['step', ['zoom'], '', 8.6, nameInLanguage()],
          'text-font': [context.theme.fonts.sans],
          'text-size': scaled(context.theme.map.site),
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 1.05,
          'text-max-width': 9,
          'text-optional': true,
        },
        paint: {
          'text-color': context.theme.ink,
          'text-halo-color': context.theme.halo,
          'text-halo-width': 1.5,
          'icon-opacity': ['case', ['==', ['get', 'accuracy'], 'site'], 1, 0.86],
        },
      },
    ],
    legend: (context, language, close): LegendEntry[] =>
      typesOn(context, close).map((type) => ({ label: siteTypeName(type, language), mark: { kind: 'site', type } })),
  };
}
