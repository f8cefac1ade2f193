import type { Atlas } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';

/** What a server wrote, without its marks for a script and without the styles that the content policy refuses; the app sets those. */
export function markup(body: string): string {
  return body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/(<[^>]*?) style="[^"]*"/g, '$1')
    .trim();
}

/** The facts whose source notes a panel leads to. */
export function factsIn(atlas: Atlas, text: string): readonly Fact[] {
  const ids = [...text.matchAll(/[?;&]note=([^"&#]*)/g)].map(([, id = '']) => decodeURIComponent(id));
  return [...new Set(ids)].flatMap((id) => atlas.factById.get(id) ?? []);
}

/** Letters of a description that search engines show. */
const SHOWN = 150;

/** The first words of a panel behind its title, cut between words. */
export function summary(text: string): string {
  const blocks = text
    .replaceAll(/<(svg|button)\b.*?<\/\1>/gs, '')
    .split(/<\/?(?:article|div|h\d|hr|li|p|section|ul|dl|dd|dt)\b[^>]*>/)
    .map((block) =>
      block
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '' && block !== '›');
  const whole = [...blocks.join(' ')];
  if (whole.length <= SHOWN) return whole.join('');
  const cut = whole.slice(0, SHOWN).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2))}…`;
}
