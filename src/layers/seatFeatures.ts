import type { Feature } from 'geojson';
import { LANGUAGES, type Gazetteer, type Place } from '../model/atlas.ts';
import type { MapSizes } from '../theme/theme.ts';
import { seatBadge, seatLabel, seatLabelAside, seatSize } from './seatLabels.ts';

/** Seats as points with their names and where these and their badges stand, by language and width of the map. */
export function seatFeatures(atlas: Gazetteer, sizes: MapSizes): Feature[] {
  return atlas.places.flatMap((place): Feature[] => {
    if (place.at === null) return [];
    const { id, kind, short, shortEnglish } = place;
    const properties = {
      id,
      kind,
      capital: place.capital ?? false,
      zh: short,
      en: shortEnglish,
      ...standsOf(place, sizes),
    };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...place.at] }, properties }];
  });
}

function standsOf(place: Place, { city, figure }: MapSizes): Record<string, unknown> {
  return Object.fromEntries(
    ([true, false] as const).flatMap((narrow) => {
      const width = narrow ? 'narrow' : 'wide';
      const [x, y] = seatBadge(place, narrow);
      return [
        [`badge-${width}`, [x * city, y * city]],
        [`figure-${width}`, [(x * city) / figure, (y * city) / figure]],
        ...LANGUAGES.flatMap((language) => {
          const at = seatLabel(place, language, narrow);
          const aside = seatLabelAside(place, language, narrow);
          return [
            [`anchor-${width}-${language}`, at.anchor],
            [`offset-${width}-${language}`, [at.dx, at.dy]],
            [`size-${width}-${language}`, seatSize(place, language, narrow)],
            [`aside-${width}-${language}`, [aside.dx, aside.dy]],
          ];
        }),
      ];
    }),
  );
}
