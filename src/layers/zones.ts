import { shortNameOf } from '../model/names.ts';
import { ZONE_IDS } from '../theme/theme.ts';
import type { LayerModule } from './layer.ts';

/** The four transfer zones of 2025 as fills of their cities; a city under the pointer lightens. */
export const zones: LayerModule = {
  id: 'zones',
  specs: ({ theme }) => [
    {
      id: 'zones-fill',
      type: 'fill',
      source: 'cities',
      paint: {
        'fill-color': [
          'match',
          ['get', 'zone'],
          'lanbai',
          theme.zone.lanbai.fill,
          'hexi',
          theme.zone.hexi.fill,
          'longdongnan',
          theme.zone.longdongnan.fill,
          'nanbu',
          theme.zone.nanbu.fill,
          theme.land,
        ],
        /* Close up, the zone's colour steps back so that sites and their names carry the picture. */
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6.6,
          ['case', ['boolean', ['feature-state', 'hover'], false], 0.82, 1],
          8.4,
          0.2,
        ],
        'fill-antialias': false,
      },
    },
  ],
  legend: ({ atlas }, language) =>
    ZONE_IDS.flatMap((id) => {
      const place = atlas.placeById.get(id);
      if (!place) return [];
      const full = language === 'zh' ? place.name : place.english;
      const short = shortNameOf(place, language);
      return [{ label: short, detail: full.replace(short, '').trim(), mark: { kind: 'zone' as const, zone: id } }];
    }),
};
