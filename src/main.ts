import { mount } from 'svelte';
import 'maplibre-gl/dist/maplibre-gl.css';
import './shells/base.css';
import { Library } from './load/Library.svelte.ts';
import { LoadError } from './load/loadData.ts';
import { messagesFor } from './messages/messagesFor.ts';
import type { Basemap } from './model/basemap.ts';
import Browse from './shells/browse/Browse.svelte';
import { LensPanels } from './shells/browse/LensPanels.svelte.ts';
import { needsFacts } from './view/needsFacts.ts';
import { Navigator } from './view/Navigator.svelte.ts';

/** Set by vite.config.ts from the environment; null where no base map is configured. */
declare const __BASEMAP__: Basemap | null;

const target = document.getElementById('app') as HTMLElement;
const base = import.meta.env.BASE_URL;
const dataVersion = document.querySelector<HTMLMetaElement>('meta[name=data-version]')?.content ?? null;

try {
  const panels = new LensPanels();
  const library = await Library.open(base, dataVersion);
  /* An address that names a fact or a term can only be read with the facts at hand. */
  if (needsFacts(window.location.search)) {
    await Promise.all([library.complete(), panels.load()]);
    if (library.failure) throw library.failure;
  }
  const navigator = new Navigator(() => library.atlas, window, base);
  mount(Browse, { target, props: { library, panels, basemap: __BASEMAP__, navigator } });
  document.getElementById('first')?.setAttribute('data-app', '');
} catch (error) {
  const reason = error instanceof LoadError ? error.message : String(error);
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.className = 'failure';
  notice.textContent = `${messagesFor('zh').loadFailed(reason)} ${messagesFor('en').loadFailed(reason)}`;
  target.replaceChildren(notice);
  throw error;
}
