import type { HtmlTagDescriptor, Plugin } from 'vite';
import { SCREEN_THEMES } from '../src/model/screenTheme.ts';
import { toStylesheet } from '../src/theme/stylesheet.ts';
import { THEMES } from '../src/theme/themes.ts';

/** Puts every theme into the page's head, so that the first paint has its colours: no file to wait for, no theme to jump from. */
export function themeStyles(): Plugin {
  return { name: 'theme-styles', transformIndexHtml: () => themeTags() };
}

/** The stylesheet, the colour of the browser's frame, and the one thing CSS cannot know: the theme that the address names. */
export function themeTags(): HtmlTagDescriptor[] {
  const named = `/[?&]theme=(${SCREEN_THEMES.join('|')})(&|$)/.exec(location.search)`;
  const frame = (content: string, media: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { name: 'theme-color', content, media },
    injectTo: 'head',
  });
  return [
    frame(THEMES.light.ground, '(prefers-color-scheme: light)'),
    frame(THEMES.dark.ground, '(prefers-color-scheme: dark)'),
    { tag: 'style', children: toStylesheet().replaceAll('\n', ' '), injectTo: 'head' },
    {
      tag: 'script',
      children: `{const named=${named};if(named)document.documentElement.dataset.theme=named[1]}`,
      injectTo: 'head',
    },
  ];
}
