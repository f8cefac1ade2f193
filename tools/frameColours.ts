import type { HtmlTagDescriptor } from 'vite';
import { THEMES } from '../src/theme/themes.ts';

/** The colour of the browser's frame before any script, by what the system asks for. */
export function frameColours(): HtmlTagDescriptor[] {
  const frame = (content: string, media: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { name: 'theme-color', content, media },
    injectTo: 'head',
  });
  return [
    frame(THEMES.light.ground, '(prefers-color-scheme: light)'),
    frame(THEMES.dark.ground, '(prefers-color-scheme: dark)'),
  ];
}
