import { SCREEN_THEMES } from '../model/screenTheme.ts';
import { toCss } from './css.ts';
import { THEMES, type ThemeName } from './themes.ts';

/**
 * Every theme in one stylesheet, for the page's head: light, else what the system asks for, else what `data-theme` on the root
 * element names, and on paper always print. Blocks after the first hold only what differs from light, or all of it where a block
 * must undo another.
 */
export function toStylesheet(): string {
  const light = toCss(THEMES.light);
  const all = (name: ThemeName): Record<string, string> => toCss(THEMES[name]);
  const differing = (name: ThemeName): Record<string, string> =>
    Object.fromEntries(Object.entries(all(name)).filter(([role, value]) => light[role] !== value));
  return [
    block(':root', light),
    `@media (prefers-color-scheme: dark) {\n${block(':root', differing('dark'))}\n}`,
    /* Whole: it may have to undo dark. */
    `@media (prefers-contrast: more) {\n${block(':root', all('contrast'))}\n}`,
    ...SCREEN_THEMES.map((name) => block(`:root[data-theme='${name}']`, all(name))),
    `@media print {\n${block(':root:root', { ...all('print'), 'print-color-adjust': 'exact' })}\n}`,
  ].join('\n');
}

function block(selector: string, roles: Record<string, string>): string {
  const lines = Object.entries(roles).map(([role, value]) => `${role}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}`;
}
