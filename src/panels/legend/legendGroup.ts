import type { LegendEntry } from '../../layers/layer.ts';

/** A switchable group of the legend: what it is called, whether it is on, what it shows at this distance. */
export interface LegendGroup {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly entries: readonly LegendEntry[];
}
