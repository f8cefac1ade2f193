import { BarChart, MapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import type { CityTopology } from '../../../../src/load/toGeometry.ts';

/** The second peer of `npm run bench`: the same province as a dashboard makes it with ECharts, only what it uses of it; a click highlights a city. */
use([MapChart, BarChart, GridComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const topology = (await (await fetch('/data/gansu.topo.json')).json()) as CityTopology;
const cities = feature(topology, topology.objects.cities) as GeoJSON.FeatureCollection<
  GeoJSON.Geometry,
  { id: string; name?: string }
>;
for (const { properties } of cities.features) properties.name = properties.id;
registerMap('gansu', cities as never);
const values = cities.features.map(({ properties }, i) => ({ name: properties.id, value: i + 1 }));
const chart = init(document.getElementById('map'));
let ready = false;
let pressed: number | null = null;
chart.on('finished', () => {
  if (!ready) performance.mark('map-interactive');
  ready = true;
  if (pressed === null) return;
  const start = pressed;
  pressed = null;
  /* A message runs after the frame that was just drawn has been painted. */
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.measure('answered', { start, end: performance.now() });
  port2.postMessage(null);
});
chart.on('click', ({ event }) => {
  pressed = event?.event.timeStamp ?? null;
});
chart.setOption({
  animation: false,
  tooltip: {},
  visualMap: { min: 1, max: values.length, left: 20, bottom: 20, inRange: { color: ['#EDE5D6', '#3E7C94'] } },
  grid: { left: '75%', right: '3%', top: '10%', bottom: '10%' },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: values.map(({ name }) => name) },
  series: [
    {
      type: 'map',
      map: 'gansu',
      left: '3%',
      top: '5%',
      width: '68%',
      height: '90%',
      selectedMode: 'single',
      label: { show: true },
      data: values,
    },
    { type: 'bar', data: values.map(({ value }) => value) },
  ],
});

/** Where [lng, lat] stands, in CSS pixels: a page of its own projection is clicked where it draws a city. */
Object.assign(window, { pixelOf: (at: [number, number]) => chart.convertToPixel({ seriesIndex: 0 }, at) });
