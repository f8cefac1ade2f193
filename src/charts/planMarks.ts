import type { SiteType } from '../model/atlas.ts';
import type { Mode } from '../model/newAreaPlan.ts';

/** What the plan of Lanzhou New Area says, in one language: the words its marks are placed by. */
export interface PlanWords {
  readonly title: string;
  readonly parts: readonly PartWords[];
  readonly elsewhere: string;
  readonly kinds: readonly { readonly type: SiteType; readonly name: string; readonly sites: readonly SiteWords[] }[];
  readonly routes: readonly RouteWords[];
  readonly undirected: string;
  readonly beside: readonly Omit<RouteWords, 'bearing'>[];
  /** Railway and road on the airport's side, railway and road on the freight station's; read from south to north. */
  readonly lanes: readonly (readonly [rail: string, road: string])[];
  readonly legend: readonly { readonly mode: Mode | 'rail-line' | 'road-line'; readonly name: string }[];
  readonly note: string;
}
export interface PartWords {
  readonly id: string;
  readonly kind: 'core' | 'area' | 'group';
  readonly kindName: string;
  readonly name: string;
  readonly takes: string;
  readonly sites: readonly SiteWords[];
  readonly projects: string;
  /** The site that a railway leads to. */
  readonly anchor: string | null;
}
export interface SiteWords {
  readonly id: string;
  readonly name: string;
  readonly type: SiteType;
}
export interface RouteWords {
  /** One for each arrow. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly mode: Mode;
  readonly way: 'in' | 'out' | 'both';
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** A box in sixteenths of a rem, x to the right and y down from the plan's corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A line of text on its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly look: 'name' | 'plain' | 'soft';
  readonly end?: boolean;
}
export interface SiteMark {
  readonly id: string;
  readonly name: string;
  readonly type: SiteType;
  /** What answers to a finger. */
  readonly box: Box;
  readonly icon: readonly [x: number, y: number] | null;
  readonly lines: readonly Line[];
}
export interface BlockMark {
  readonly id: string;
  readonly kind: PartWords['kind'];
  readonly name: string;
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly sites: readonly SiteMark[];
  /** The height at which a railway leads in; null for a part without an anchor. */
  readonly anchor: number | null;
}
export interface BandMark {
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly icons: readonly { readonly type: SiteType; readonly at: readonly [x: number, y: number] }[];
  readonly sites: readonly SiteMark[];
}
export interface ArrowMark {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly mode: Mode;
  readonly way: RouteWords['way'];
  /** From the plan's edge outwards on the bearing; null for a route without a direction. */
  readonly shaft: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null;
  readonly box: Box;
  readonly icon: readonly [x: number, y: number];
  readonly lines: readonly Line[];
}
export interface LaneMark {
  readonly kind: 'rail' | 'road';
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Where a branch leads into a part. */
  readonly branch: readonly [x: number, y: number] | null;
  /** Turned a quarter to the left, from south to north. */
  readonly text: Line | null;
}
export interface PlanMarks {
  readonly width: number;
  readonly height: number;
  /** How much larger than a sixteenth of a rem a unit is drawn. */
  readonly scale: number;
  readonly frame: Box;
  readonly title: Line;
  readonly blocks: readonly BlockMark[];
  readonly band: BandMark;
  readonly arrows: readonly ArrowMark[];
  readonly lanes: readonly LaneMark[];
  readonly legend: readonly {
    readonly mode: PlanWords['legend'][number]['mode'];
    readonly at: readonly [number, number];
    readonly line: Line;
  }[];
  readonly lines: readonly Line[];
}

/** The height of a line of text at a size. */
export const leading = (size: number): number => Math.round(size * 1.3);

/** Lines one below another, the first with its top at `top`. */
export function stack(
  texts: readonly string[],
  { x, top, size, look, end = false }: { x: number; top: number; size: number; look: Line['look']; end?: boolean },
): Line[] {
  return texts.map((text, i) => ({ x, y: top + i * leading(size) + size, text, size, look, end }));
}
