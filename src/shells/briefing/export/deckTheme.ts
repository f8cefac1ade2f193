import type { Theme } from '../../../theme/theme.ts';
import type { DeckTheme } from './finish.ts';

const FONT = { latin: 'Arial', eastAsian: 'Microsoft YaHei' } as const;

/** The deck's colours by their role in the file, and its fonts, East Asian named. */
export function themeOf({ ink, ground, inkSoft, land, accent, zone, water, reference }: Theme): DeckTheme {
  return {
    ...FONT,
    colours: {
      dk1: hex(ink),
      lt1: hex(ground),
      dk2: hex(inkSoft),
      lt2: hex(land),
      accent1: hex(accent),
      accent2: hex(zone.ochre.fill),
      accent3: hex(zone.azurite.fill),
      accent4: hex(zone.russet.fill),
      accent5: hex(zone.malachite.fill),
      accent6: hex(water),
      hlink: hex(reference),
      folHlink: hex(reference),
    },
  };
}

/** A colour of the theme as the file writes it: six digits. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
