import { LENSES } from '../src/model/lens.ts';
import { SCREEN_THEMES } from '../src/model/screenTheme.ts';
import { encode } from '../src/view/codec.ts';
import { HOME, type View } from '../src/view/view.ts';

/** The key under which the codec writes a part of the view into an address. */
function keyOf(patch: Partial<View>): string {
  const [key] = new URLSearchParams(encode({ ...HOME, ...patch })).keys();
  if (key === undefined) throw new Error(`the codec writes no key for ${JSON.stringify(patch)}`);
  return key;
}

/**
 * The one script that runs before the first paint: what CSS cannot know of the address. It says on the root element which language, lens
 * and theme are asked for, and whether a question about industries is open: until it is answered no place wears a colour.
 */
export function earlyScript(): string {
  const key = {
    language: keyOf({ language: 'en' }),
    lens: keyOf({ lens: 'origin' }),
    theme: keyOf({ theme: 'dark' }),
    asked: [keyOf({ group: '-' }), keyOf({ term: '-' })],
  };
  const named = (list: readonly string[]): string => JSON.stringify(list);
  return [
    '{const a=new URLSearchParams(location.search),r=document.documentElement,d=r.dataset,',
    'one=(k,l)=>l.find((x)=>x===a.get(k)),',
    `n=one('${key.lens}',${named(LENSES)}),t=one('${key.theme}',${named(SCREEN_THEMES)});`,
    `if(a.get('${key.language}')==='en')d.lang=r.lang='en';`,
    'if(n)d.lens=n;if(t)d.theme=t;',
    `if(${named(key.asked)}.some((k)=>a.has(k)))d.asked=''}`,
  ].join('');
}
