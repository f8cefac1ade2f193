import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import type { Language } from '../../src/model/atlas.ts';
import type { Reader } from '../../src/panels/reader.ts';
import { enter } from '../../src/lenses/lenses.ts';
import { HOME, HOME_FRAME, type View } from '../../src/model/view.ts';
import { encode } from '../../src/view/route.ts';
import { step } from '../../src/view/step.ts';
import { atlas } from '../atlas.ts';
import { world } from '../world.ts';

/** A link as it is read out, and where it leads. */
export interface Link {
  readonly name: string;
  /** The words that are seen, whatever is read out instead. */
  readonly seen: string;
  readonly href: string;
}

/** A component as a reader without a screen has it. */
export interface Rendered {
  readonly html: string;
  /** All words in order, runs of blanks as one. */
  readonly text: string;
  /** The same by block: a heading, a paragraph, an item, a cell each. */
  readonly lines: readonly string[];
  readonly titles: readonly string[];
  readonly links: readonly Link[];
}

/** The whole atlas for a reader of one language, standing at home. */
export function readerIn(language: Language): Reader {
  const home: View = { ...HOME, frame: { ...HOME_FRAME, language } };
  return {
    atlas,
    basemap: null,
    language,
    messages: messagesFor(language),
    href: (to) => `/${encode(step(world, home, to, enter))}`,
    go: () => undefined,
    noted: () => null,
  };
}

/** Renders a component to text, without a browser. */
export function rendered<Props extends object>(component: Component<Props>, props: Props): Rendered {
  const { body } = render(component as Component, { props });
  return readOut(body.replaceAll(/<!--[^]*?-->|<text\b[^>]*aria-hidden="true"[^>]*>[^]*?<\/text>/g, ''));
}

/** The outermost elements of a tag, each as it is read out. */
export function parts({ html }: Rendered, tag: string): Rendered[] {
  const found: Rendered[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: mark, index } of html.matchAll(new RegExp(`</?${tag}\\b[^>]*>`, 'g'))) {
    if (!mark.startsWith('</')) {
      if (depth++ === 0) start = index;
    } else if (--depth === 0) found.push(readOut(html.slice(start, index + mark.length)));
  }
  return found;
}

function readOut(html: string): Rendered {
  return {
    html,
    text: wordsOf(html.replaceAll(BLOCK, ' ')),
    lines: html.split(BLOCK).map(wordsOf).filter(Boolean),
    titles: [...html.matchAll(/<h2\b[^>]*>([^]*?)<\/h2>/g)].map(([, inner]) => wordsOf(inner ?? '')),
    links: [...html.matchAll(/<a\b([^>]*)>([^]*?)<\/a>/g)].map(([, attributes = '', inner = '']) => ({
      name: attribute(attributes, 'aria-label') ?? wordsOf(inner.replaceAll(BLOCK, ' ')),
      seen: wordsOf(inner.replaceAll(BLOCK, ' ')),
      href: attribute(attributes, 'href') ?? '',
    })),
  };
}

const BLOCK =
  /<\/?(?:article|aside|button|caption|d[dlt]|details|div|fieldset|figcaption|figure|footer|form|h[1-6r]|header|label|legend|li|nav|[ou]l|option|p|section|select|small|summary|svg|t[dhr]|table|tbody|text|thead|tspan)\b[^>]*>|<br\b[^>]*>/g;

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The words of a piece of markup. */
function wordsOf(html: string): string {
  return plain(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : plain(value);
}
