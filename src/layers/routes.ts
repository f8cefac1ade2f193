import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaled, type LayerModule } from './layer.ts';
import { edgeSpecs } from './origins.ts';

/** How a route is drawn in widths of an arc. */
export const ROUTE = { width: 0.8, opacity: 0.75 } as const;

const VISIBLE: ExpressionSpecification = ['case', ['global-state', 'routes'], 'visible', 'none'];
const chosen = (property: string): ExpressionSpecification => [
  '==',
  ['get', property],
  ['coalesce', ['global-state', 'route'], ''],
];

/** Routes beyond Gansu on their bearing, and at the edge their ends and the provinces of the same article; no land but Gansu's is drawn. */
export const routes: LayerModule = {
  id: 'routes',
  pick: { kind: 'symbols', layers: ['routes-mark', 'routes-name'] },
  specs: (context) => [
    {
      id: 'routes-line',
      type: 'line',
      source: 'arcs',
      filter: ['has', 'route'],
      layout: { visibility: VISIBLE },
      paint: {
        'line-color': context.theme.accent,
        'line-width': scaled(context.theme.map.arc * ROUTE.width),
        'line-opacity': ROUTE.opacity,
      },
    },
    ...edgeSpecs(context, {
      id: 'routes',
      stands: ['has', 'beyond'],
      visible: VISIBLE,
      chosen: chosen('id'),
    }),
  ],
  legend: (_context, { messages }, { routes: shown }) =>
    shown
      ? [{ label: messages.answers.routes.line, detail: messages.answers.routes.detail, mark: { kind: 'route' } }]
      : [],
};
