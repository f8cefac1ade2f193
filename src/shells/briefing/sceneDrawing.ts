import type { Component } from 'svelte';
import { DRAWINGS, type DrawingProps } from '../../lenses/drawings.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Atlas, Language } from '../../model/atlas.ts';
import { chosenIn } from '../../model/view.ts';
import { readRoute } from '../../view/route.ts';
import { drawingScale } from './sceneRoom.ts';

/** A drawing that stands where another scene has its map. */
export interface SceneDrawing {
  readonly Drawing: Component<DrawingProps>;
  readonly props: DrawingProps;
}

/** The drawing of the lens that an address opens, as a picture of a size in CSS pixels; null where that lens has a map. All of it leads to `href`. */
export function sceneDrawing(
  { atlas, language, messages }: { readonly atlas: Atlas; readonly language: Language; readonly messages: Messages },
  address: string,
  { width, height, label, href }: { width: number; height: number; label: string; href: string },
): SceneDrawing | null {
  const { ask } = readRoute(address, { atlas, whole: true }).view;
  const Drawing = DRAWINGS[ask.lens];
  if (!Drawing) return null;
  const reader = {
    atlas,
    basemap: null,
    language,
    messages,
    href: () => href,
    go: () => location.assign(href),
    noted: () => null,
  };
  return { Drawing, props: { reader, picked: chosenIn(ask), width, height, unit: drawingScale(width), label } };
}
