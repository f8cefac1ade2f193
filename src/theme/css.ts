import { ZONE_IDS, type Theme } from './theme.ts';

/** A theme as CSS custom properties, so that panels and the map share one palette. */
export function toCss(theme: Theme): Record<string, string> {
  const zones = ZONE_IDS.flatMap((id) => [
    [`--zone-${id}`, theme.zone[id].fill],
    [`--zone-${id}-on`, theme.zone[id].on],
    [`--zone-${id}-pale`, theme.zone[id].pale],
  ]);
  return Object.fromEntries([
    ['--ground', theme.ground],
    ['--sheet', theme.sheet],
    ['--ink', theme.ink],
    ['--ink-soft', theme.inkSoft],
    ['--hairline', theme.hairline],
    ['--accent', theme.accent],
    ['--reference', theme.reference],
    ['--land', theme.land],
    ['--shadow', theme.shadow],
    ['--water', theme.water],
    ['--rail', theme.rail],
    ['--road', theme.road],
    ['--serif', theme.fonts.serif],
    ['--sans', theme.fonts.sans],
    ...zones,
  ]);
}
