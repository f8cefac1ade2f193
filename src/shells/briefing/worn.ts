import type { Attachment } from 'svelte/attachments';
import { toCss } from '../../theme/css.ts';
import type { Theme } from '../../theme/theme.ts';

/** Lets an element and all in it wear a theme of their own. */
export function worn(theme: Theme): Attachment<HTMLElement> {
  return (element) => {
    for (const [role, value] of Object.entries(toCss(theme))) element.style.setProperty(role, value);
  };
}
