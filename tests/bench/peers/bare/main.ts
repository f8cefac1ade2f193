import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { CityTopology } from '../../../../src/load/toGeometry.ts';
import { GANSU } from '../../../../src/model/geometry.ts';

/** The peer of `npm run bench`: fourteen fills and their outline in MapLibre and nothing else; a click highlights a city. */
setWorkerUrl(workerUrl);

const topology = (await (await fetch('/data/gansu.topo.json')).json()) as CityTopology;
const map = new GlMap({
  container: 'map',
  bounds: GANSU,
  attributionControl: false,
  style: {
    version: 8,
    sources: { cities: { type: 'geojson', data: feature(topology, topology.objects.cities), promoteId: 'id' } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'cities',
        paint: {
          'fill-color': ['case', ['boolean', ['feature-state', 'chosen'], false], '#3E7C94', '#EDE5D6'],
        },
      },
      { id: 'outline', type: 'line', source: 'cities', paint: { 'line-color': '#6F6145' } },
    ],
  },
});
map.once('load', () => performance.mark('map-interactive'));

let chosen: string | null = null;
map.on('click', ({ point, originalEvent }) => {
  const id = map.queryRenderedFeatures(point, { layers: ['fill'] })[0]?.properties['id'] as string | undefined;
  if (id === undefined || id === chosen) return;
  if (chosen !== null) map.setFeatureState({ source: 'cities', id: chosen }, { chosen: false });
  map.setFeatureState({ source: 'cities', id }, { chosen: true });
  chosen = id;
  map.once('render', () => {
    /* A message runs after the frame that was just drawn has been painted. */
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.measure('answered', { start: originalEvent.timeStamp, end: performance.now() });
    port2.postMessage(null);
  });
});
