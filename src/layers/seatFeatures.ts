import type { Feature } from 'geojson';
import { LANGUAGES, type Gazetteer, type Place } from '../model/atlas.ts';
import { seatBadge, seatLabel, seatLabelAside, seatSize } from './seatLabels.ts';

/** Size of a badge's figure, and of a city's name, on which badges are measured; CSS pixels at scale 1. */
export const FIGURE = 11.5;
const NAME = 13.5;

/** Seats as points with their names and where these and their badges stand, by language and width of the map. */
export function seatFeatures(atlas: Gazetteer): Feature[] {
  return atlas.places.flatMap((place): Feature[] => {
    if (place.at === null) return [];
    const { id, kind, short, shortEnglish } = place;
    const properties = { id, kind, capital: place.capital ?? false, zh: short, en: shortEnglish, ...standsOf(place) };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...place.at] }, properties }];
  });
}

function standsOf(place: Place): Record<string, unknown> {
  return Object.fromEntries(
    ([true, false] as const).flatMap((narrow) => {
      const width = narrow ? 'narrow' : 'wide';
      const [x, y] = seatBadge(place, narrow);
      return [
        [`badge-${width}`, [x * NAME, y * NAME]],
        [`figure-${width}`, [(x * NAME) / FIGURE, (y * NAME) / FIGURE]],
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
