import { mount } from 'svelte';
import 'maplibre-gl/dist/maplibre-gl.css';
import './shells/base.css';
import { loadAtlas, LoadError } from './load/loadAtlas.ts';
import { toGeometry } from './load/toGeometry.ts';
import { messagesFor } from './messages/messagesFor.ts';
import Browse from './shells/browse/Browse.svelte';
import { toCss } from './theme/css.ts';
import { paper } from './theme/paper.ts';
import { Navigator } from './view/Navigator.svelte.ts';

const target = document.getElementById('app') as HTMLElement;
const base = import.meta.env.BASE_URL;

for (const [name, value] of Object.entries(toCss(paper))) document.documentElement.style.setProperty(name, value);

try {
  const { atlas, topology, reference } = await loadAtlas(base);
  const navigator = new Navigator(atlas, window, base);
  target.replaceChildren();
  mount(Browse, {
    target,
    props: { atlas, geometry: toGeometry(topology, atlas, reference), theme: paper, navigator },
  });
} catch (error) {
  const reason = error instanceof LoadError ? error.message : String(error);
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.style.padding = '2rem';
  notice.textContent = `${messagesFor('zh').loadFailed(reason)} ${messagesFor('en').loadFailed(reason)}`;
  target.replaceChildren(notice);
  throw error;
}
