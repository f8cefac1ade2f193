import { LINE_SIZES, type Theme } from './theme.ts';
import { HUES } from '../model/hues.ts';

/** A theme as CSS custom properties, so that panels and the map share one palette: `inkSoft` is `--ink-soft`; sizes of the map are numbers. */
export function toCss(theme: Theme): Record<string, string> {
  const { scheme, zone, map, sizes, fonts, ...colours } = theme;
  return {
    'color-scheme': scheme,
    ...named('', colours),
    ...Object.assign(
      {},
      ...HUES.map((id) => ({
        [`--zone-${id}`]: zone[id].fill,
        [`--zone-${id}-on`]: zone[id].on,
        [`--zone-${id}-pale`]: zone[id].pale,
      })),
    ),
    ...named('map-', Object.fromEntries(LINE_SIZES.map((role) => [role, map[role]]))),
    ...named('size-', sizes, 'rem'),
    '--serif': fonts.serif,
    '--sans': fonts.sans,
  };
}

function named(prefix: string, roles: object, unit = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, value]) => [
      `--${prefix}${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      `${value}${unit}`,
    ]),
  );
}
