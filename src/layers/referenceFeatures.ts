import type { Feature, Position } from 'geojson';
import type { ReferenceFeature, ReferenceGeography, ReferenceKind } from '../model/reference.ts';
import type { LegendEntry, LegendWords } from './layer.ts';

/** What a person can switch of the reference geography. */
export type ReferenceSwitch = 'water' | 'rail' | 'road' | 'air';

/** The one line of the legend that a switch has. */
export function referenceEntry(which: ReferenceSwitch, { messages }: LegendWords): LegendEntry {
  return { label: messages.reference[which], mark: { kind: 'reference', which } };
}

/**
 * What is drawn as lines, told by `drawn` from what is named. One network for each kind: a stretch that several lines share is drawn once, as dashes over dashes would fill each other. What is under
 * construction comes last and keeps only what is its own.
 */
export function networkFeatures({ features }: ReferenceGeography): Feature[] {
  const drawn = new Set<string>();
  const built = (one: ReferenceFeature): number => (one.properties.building ? 1 : 0);
  return [...features]
    .sort((a, b) => built(a) - built(b))
    .flatMap((one): Feature[] => {
      const { kind, building = false } = one.properties;
      if (kind === 'airport' || kind === 'region') return [];
      const coordinates = partsOf(one).flatMap((part) => unshared(part, kind, drawn));
      if (coordinates.length === 0) return [];
      return [
        {
          type: 'Feature',
          properties: { kind, building, drawn: true },
          geometry: { type: 'MultiLineString', coordinates },
        },
      ];
    });
}

/** Every line with its name, and every airport; a point is the site of the documents where it has one. */
export function namedFeatures({ features }: ReferenceGeography): Feature[] {
  return features.map(({ geometry, properties: { id, kind, name, english, site } }) => ({
    type: 'Feature',
    properties: { id, kind, zh: name, en: english, site: site ?? null },
    geometry,
  }));
}

function partsOf({ geometry }: ReferenceFeature): Position[][] {
  if (geometry.type === 'Point') return [];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** The stretches of a line that no earlier line of its kind has drawn; takes note of them. */
function unshared(part: readonly Position[], kind: ReferenceKind, drawn: Set<string>): Position[][] {
  const stretches: Position[][] = [];
  let open: Position[] | null = null;
  for (const [i, end] of part.entries()) {
    const start = part[i - 1];
    if (start === undefined) continue;
    const key = `${kind} ${[start.join(), end.join()].sort().join(' ')}`;
    if (drawn.has(key)) {
      open = null;
      continue;
    }
    drawn.add(key);
    if (open) open.push(end);
    else stretches.push((open = [start, end]));
  }
  return stretches;
}
