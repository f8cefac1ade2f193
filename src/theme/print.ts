import { light } from './light.ts';
import type { Theme } from './theme.ts';

/** White paper and little toner; the four hues stand fifteen steps of lightness apart, so that a grey copy still tells them. */
export const print: Theme = {
  ...light,
  ground: '#FFFFFF',
  sheet: '#FFFFFF',
  ink: '#16130E',
  inkSoft: '#4A4235',
  hairline: '#B4A88F',
  accent: '#9C2B1E',
  reference: '#6E420C',
  land: '#F0EBE0',
  outline: '#2B2418',
  borderZone: '#FFFFFF',
  borderCity: 'rgba(255, 255, 255, 0.8)',
  shadow: 'rgba(0, 0, 0, 0)',
  halo: 'rgba(255, 255, 255, 0.9)',
  water: '#1F5068',
  rail: 'rgba(22, 19, 14, 0.7)',
  road: 'rgba(22, 19, 14, 0.4)',
  referenceText: '#3A3327',
  zone: {
    ochre: { fill: '#E7C484', on: '#16130E', pale: '#F7E9CB' },
    azurite: { fill: '#3A7A94', on: '#FFFFFF', pale: '#DDEAEF' },
    russet: { fill: '#703521', on: '#FFFFFF', pale: '#F3E3DD' },
    malachite: { fill: '#83AA86', on: '#16130E', pale: '#E0ECDE' },
  },
};
