import { LENSES } from '../src/model/lens.ts';
import { SCREEN_THEMES } from '../src/model/screenTheme.ts';
import { group, language, term, theme } from '../src/view/parts.ts';

/**
 * The one script that runs before the first paint: what CSS cannot know of the address. It says on the root element which language, lens
 * and theme are asked for, and whether a question about industries is open: until it is answered no place wears a colour.
 */
export function earlyScript(): string {
  const asked = [group.key, term.key];
  const named = (list: readonly string[]): string => JSON.stringify(list);
  return [
    '{const a=new URLSearchParams(location.search),r=document.documentElement,d=r.dataset,',
    'one=(k,l)=>l.find((x)=>x===a.get(k)),',
    `n=one('lens',${named(LENSES)}),t=one('${theme.key}',${named(SCREEN_THEMES)});`,
    `if(a.get('${language.key}')==='en')d.lang=r.lang='en';`,
    'if(n)d.lens=n;if(t)d.theme=t;',
    `if(${named(asked)}.some((k)=>a.has(k)))d.asked=''}`,
  ].join('');
}
