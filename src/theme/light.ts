import type { Theme } from './theme.ts';

const SERIF = "'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, STSong, Georgia, serif";

/**
 * The public theme: pigments of Dunhuang on paper. Ochre is as sketched, azurite a breath lighter, iron red and malachite ground darker, so that
 * the four also stand ten steps of lightness apart for a grey print: iron red, azurite, malachite, ochre.
 */
export const light: Theme = {
  scheme: 'light',
  ground: '#F6F1E6',
  sheet: '#FBF8F0',
  ink: '#2B2418',
  inkSoft: '#6B5F4B',
  hairline: '#CDBF9F',
  accent: '#AE3022',
  reference: '#8A5413',
  land: '#EDE5D6',
  outline: '#6F6145',
  borderZone: '#FFFDF7',
  borderCity: 'rgba(255, 253, 247, 0.62)',
  shadow: 'rgba(74, 58, 28, 0.16)',
  halo: 'rgba(251, 248, 240, 0.86)',
  water: '#2E6178',
  rail: 'rgba(43, 36, 24, 0.62)',
  road: 'rgba(43, 36, 24, 0.34)',
  referenceText: '#4F4534',
  zone: {
    ochre: { fill: '#D9A85B', on: '#2B2418', pale: '#F3E3C5' },
    azurite: { fill: '#407E96', on: '#FFFFFF', pale: '#D3E2E7' },
    russet: { fill: '#90422F', on: '#FFFFFF', pale: '#F0D9D1' },
    malachite: { fill: '#729B75', on: '#2B2418', pale: '#DFEADD' },
  },
  map: {
    outline: 1.1,
    borderZone: 2.4,
    borderCity: 0.9,
    picked: 2,
    lift: 15,
    city: 13.5,
    capital: 16,
    newArea: 13.5,
    origin: 12.5,
    site: 11,
    figure: 11.5,
    region: 10,
    river: 12,
    reference: 10.5,
    halo: 1.6,
    icon: 20,
    plane: 13,
    marker: 3.2,
    originMark: 3.4,
    edge: 1.3,
    water: 1.9,
    rail: 0.7,
    railTie: 3.6,
    road: 0.9,
    arc: 1.7,
    reach: 5,
  },
  sizes: { note: 0.8125, text: 0.9375, term: 1.125, figure: 1.5, title: 2.25, headline: 3.75 },
  fonts: {
    serif: SERIF,
    label: `'Label Semi Bold', ${SERIF}`,
    sans: "'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'Segoe UI', Roboto, sans-serif",
  },
};
