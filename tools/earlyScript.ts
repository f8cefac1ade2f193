import { LENSES } from '../src/model/lens.ts';
import { SCREEN_THEMES } from '../src/model/screenTheme.ts';
import { group, language, term, theme } from '../src/view/parts.ts';
import { PROBE } from './browsers.ts';

/** How long the program may take to come before the page says that it has not, in milliseconds. */
const PATIENCE = 20_000;

/**
 * The one script that runs before the first paint: what CSS cannot know of the address. It says on the root element which language, lens
 * and theme are asked for, and whether a question about industries is open: until it is answered no place wears a colour. Written for browsers far older than the app is for.
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
    `if(${named(asked)}.some((k)=>a.has(k)))d.asked='';`,
    /* The program that does not come, cannot be read or never answers is told of in words that the page holds ready. */
    `const say=()=>{if(!('app' in d))for(const p of document.querySelectorAll('#first .late'))p.hidden=false};`,
    `addEventListener('error',(e)=>{const n=e.target&&e.target.tagName;if(n==='SCRIPT'||!n)say()},true);`,
    /* A browser below the floor is told at once, and the program leaves the page to be read (`main.ts`). */
    `if(!(${PROBE})){d.old='';addEventListener('DOMContentLoaded',say)}`,
    `setTimeout(say,${PATIENCE})}`,
  ].join('');
}
