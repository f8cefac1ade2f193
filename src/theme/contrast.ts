import { light } from './light.ts';
import type { Theme } from './theme.ts';

/** For eyes that want more: black on white, the pigments pure, no shadow, every line heavier, nothing said in a thin grey. */
export const contrast: Theme = {
  ...light,
  ground: '#FFFFFF',
  sheet: '#FFFFFF',
  ink: '#000000',
  inkSoft: '#332E26',
  hairline: '#6A6152',
  accent: '#AB1509',
  reference: '#6B3A00',
  land: '#EFECE6',
  outline: '#000000',
  borderZone: '#FFFFFF',
  borderCity: 'rgba(0, 0, 0, 0.7)',
  shadow: 'rgba(0, 0, 0, 0)',
  halo: '#FFFFFF',
  water: '#003B59',
  rail: '#000000',
  road: 'rgba(0, 0, 0, 0.6)',
  referenceText: '#1F1B15',
  zone: {
    ochre: { fill: '#EEB74B', on: '#000000', pale: '#F6DDA4' },
    azurite: { fill: '#0B7197', on: '#FFFFFF', pale: '#C2DEEA' },
    russet: { fill: '#752614', on: '#FFFFFF', pale: '#EBCDC5' },
    malachite: { fill: '#62A372', on: '#000000', pale: '#CBE6D2' },
  },
  map: { ...light.map, outline: 1.8, borderZone: 3.4, borderCity: 1.2, picked: 3.2, marker: 3.6 },
  sizes: { ...light.sizes, note: 0.875 },
};
