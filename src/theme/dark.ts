import { light } from './light.ts';
import type { Theme } from './theme.ts';

/** Ink ground, the same pigments muted, in the same order of lightness; borders are cut into the land instead of drawn on it. */
export const dark: Theme = {
  ...light,
  scheme: 'dark',
  ground: '#1A1612',
  sheet: '#221D17',
  ink: '#EBE2D0',
  inkSoft: '#B4A78F',
  hairline: '#544A3A',
  accent: '#E27C63',
  reference: '#D0A061',
  land: '#393227',
  outline: '#94866A',
  borderZone: '#1A1612',
  borderCity: 'rgba(26, 22, 18, 0.6)',
  shadow: 'rgba(0, 0, 0, 0.4)',
  halo: 'rgba(26, 22, 18, 0.8)',
  water: '#AECDD8',
  rail: 'rgba(235, 226, 208, 0.62)',
  road: 'rgba(235, 226, 208, 0.34)',
  referenceText: '#CFC3AC',
  zone: {
    ochre: { fill: '#C49B5B', on: '#1A1612', pale: '#4B3E28' },
    azurite: { fill: '#3F7389', on: '#FFFFFF', pale: '#243238' },
    russet: { fill: '#793E2B', on: '#FFFFFF', pale: '#42291F' },
    malachite: { fill: '#6C906F', on: '#1A1612', pale: '#323B31' },
  },
};
