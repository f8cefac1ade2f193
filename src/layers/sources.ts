import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { arcFeatures, framed, originFeatures } from './originFeatures.ts';
import { namedFeatures, networkFeatures } from './referenceFeatures.ts';
import { seatFeatures } from './seatFeatures.ts';
import { siteFeatures } from './siteFeatures.ts';
import { isEarly } from './sites.ts';
import type { Atlas } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { MapSizes } from '../theme/theme.ts';

/** All GeoJSON sources of the map; added once and never again. */
export function toSources(atlas: Atlas, geometry: MapGeometry, sizes: MapSizes): Record<string, SourceSpecification> {
  const { cities, borders, outline, reference } = geometry;
  const changing = changingSources(atlas, geometry, sizes);
  const byId = (data: FeatureCollection): SourceSpecification => ({ type: 'geojson', data, promoteId: 'id' });
  const lines = (geometry: MultiLineString): SourceSpecification => ({ type: 'geojson', data: geometry });
  return {
    cities: byId(cities),
    places: byId(changing.places),
    borders: { type: 'geojson', data: borders },
    outline: lines(outline),
    /* Simplified to about three pixels, since blurred joins of every bend would show as hairs. */
    lift: { type: 'geojson', data: outline, tolerance: 3 },
    network: { type: 'geojson', data: { type: 'FeatureCollection', features: networkFeatures(reference) } },
    reference: { type: 'geojson', data: { type: 'FeatureCollection', features: namedFeatures(reference) } },
    origins: byId(changing.origins),
    arcs: { type: 'geojson', data: changing.arcs, lineMetrics: true },
    /* The same again without metrics, which would stretch the dashes. */
    dashes: { type: 'geojson', data: changing.dashes },
    seats: byId(sizedSources(atlas, sizes).seats),
    sites: byId(changing.sites),
  };
}

/** What stands by the theme's sizes: names and badges at seats, sites around a place they are only known to be in. */
export function sizedSources(atlas: Atlas, sizes: MapSizes): Record<'seats' | 'sites', FeatureCollection> {
  /* What the whole province does not show comes with the facts. */
  const shown =
    atlas.facts.length > 0 ? atlas : { ...atlas, sites: atlas.sites.filter((site) => isEarly(atlas, site)) };
  return {
    seats: { type: 'FeatureCollection', features: seatFeatures(atlas, sizes) },
    sites: { type: 'FeatureCollection', features: siteFeatures(shown, sizes) },
  };
}

/**
 * What the facts decide, and so comes with them: origins at the edge and their arcs. What the whole province does not show comes with
 * them too, outlines of what is chosen and most sites, so that the first frame does not wait for what it leaves out.
 */
export function changingSources(
  atlas: Atlas,
  { zones, cities }: MapGeometry,
  sizes: MapSizes,
): Record<'origins' | 'arcs' | 'dashes' | 'sites' | 'places', FeatureCollection> {
  const whole = atlas.facts.length > 0;
  /* Before the facts nobody asks for anything, and some thousand arcs need not be cut into tiles to learn that. */
  const stand = whole ? framed(atlas) : [];
  const arcs: FeatureCollection = { type: 'FeatureCollection', features: arcFeatures(atlas, stand) };
  return {
    origins: { type: 'FeatureCollection', features: originFeatures(atlas, stand) },
    arcs,
    dashes: arcs,
    sites: sizedSources(atlas, sizes).sites,
    places: { type: 'FeatureCollection', features: whole ? [...zones.features, ...cities.features] : [] },
  };
}
