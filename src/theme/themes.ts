import type { ScreenTheme } from '../model/screenTheme.ts';
import { contrast } from './contrast.ts';
import { dark } from './dark.ts';
import { light } from './light.ts';
import { print } from './print.ts';
import type { Theme } from './theme.ts';

/** Every theme by its name: those a person may choose, and print, which paper chooses. */
export const THEMES = { light, dark, contrast, print } as const satisfies Record<ScreenTheme | 'print', Theme>;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];
