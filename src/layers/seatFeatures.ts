import type { Feature } from 'geojson';
import { LANGUAGES, type Atlas, type Place } from '../model/atlas.ts';
import type { MapSizes } from '../theme/theme.ts';
import { seatBadge, seatLabel, seatLabelAside, seatSize } from './seatLabels.ts';

/** Seats as points with their names and where these and their badges stand, by language and width of the map. */
export function seatFeatures(atlas: Atlas, sizes: MapSizes): Feature[] {
  return atlas.places.flatMap((place): Feature[] => {
    if (place.at === null) return [];
    const { id, kind, short, shortEnglish } = place;
    const properties = { id, kind, capital: id === 'lanzhou', zh: short, en: shortEnglish, ...standsOf(place, sizes) };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...place.at] }, properties }];
  });
}

function standsOf({ id }: Place, { city, figure }: MapSizes): Record<string, unknown> {
  return Object.fromEntries(
    ([true, false] as const).flatMap((narrow) => {
      const width = narrow ? 'narrow' : 'wide';
      const [x, y] = seatBadge(id, narrow);
      return [
        [`badge-${width}`, [x * city, y * city]],
        [`figure-${width}`, [(x * city) / figure, (y * city) / figure]],
        ...LANGUAGES.flatMap((language) => {
          const at = seatLabel(id, language, narrow);
          const aside = seatLabelAside(id, language, narrow);
          return [
            [`anchor-${width}-${language}`, at.anchor],
            [`offset-${width}-${language}`, [at.dx, at.dy]],
            [`size-${width}-${language}`, seatSize(id, language, narrow)],
            [`aside-${width}-${language}`, [aside.dx, aside.dy]],
          ];
        }),
      ];
    }),
  );
}
