import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One property of one layer to be set on a map that is already drawn; without a value it falls back to the specification's. */
export interface Restyling {
  readonly layer: string;
  readonly group: 'paint' | 'layout';
  readonly name: string;
  readonly value: unknown;
}

/**
 * What must be set on a map that shows `from` so that it shows `to`: properties and nothing else. Throws where the two are not the same
 * layers in the same order, of the same sources, filters and zooms: that would be another map, not another theme.
 */
export function restyle(from: readonly LayerSpecification[], to: readonly LayerSpecification[]): Restyling[] {
  if (from.length !== to.length) throw new Error(`a theme changes no layer list: ${from.length} → ${to.length}`);
  return to.flatMap((layer, i) => {
    const before = from[i] as LayerSpecification;
    if (key(before) !== key(layer)) throw new Error(`a theme changes no layer but its properties: ${layer.id}`);
    return (['paint', 'layout'] as const).flatMap((group) => {
      const [old, now] = [before[group] ?? {}, layer[group] ?? {}] as Record<string, unknown>[];
      return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
        .filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]))
        .map((name) => ({ layer: layer.id, group, name, value: now?.[name] }));
    });
  });
}

/** All of a layer that is not paint or layout. */
function key(layer: LayerSpecification): string {
  return JSON.stringify({ ...layer, paint: undefined, layout: undefined });
}
