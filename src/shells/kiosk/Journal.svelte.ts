import { csvFormat } from 'd3';
import { read, write, type Remembering } from './device.ts';

const PLACE = 'atlas-stand-journal';
/** How much is kept: days of counts, and faults with their hour. */
const MOST_DAYS = 60;
const MOST_FAULTS = 20;
const MOST_WORDS = 200;

/** What is counted; never who. */
export type Counted = 'visit' | 'lens' | 'place' | 'language' | 'error';

/** Something that went wrong, and when by the device's clock (ISO 8601). */
export interface Fault {
  readonly at: string;
  readonly what: string;
}

interface Kept {
  /** Counts by day, by `kind name`. */
  days: Record<string, Record<string, number>>;
  faults: Fault[];
}

/** Counts what a stand is asked, by day, and keeps the last faults, on the device and nowhere else. Where nothing can be kept, it counts until it is reloaded. */
export class Journal {
  readonly #device: Remembering;
  readonly #today: () => Date;
  #kept: Kept = $state.raw({ days: {}, faults: [] });
  #visits = $state(0);

  constructor(device: Remembering, today: () => Date) {
    this.#device = device;
    this.#today = today;
    this.#kept = keptIn(read(device, PLACE));
  }

  /** Visits since the page was loaded. */
  get visits(): number {
    return this.#visits;
  }

  /** Visits of all days that are kept. */
  get allVisits(): number {
    return Object.values(this.#kept.days).reduce((sum, day) => sum + (day['visit '] ?? 0), 0);
  }

  get faults(): readonly Fault[] {
    return this.#kept.faults;
  }

  count(kind: Counted, name = ''): void {
    if (kind === 'visit') this.#visits += 1;
    const day = dayOf(this.#today());
    const before = this.#kept.days[day] ?? {};
    const key = `${kind} ${name}`;
    const days = { ...this.#kept.days, [day]: { ...before, [key]: (before[key] ?? 0) + 1 } };
    const latest = Object.keys(days).sort().slice(-MOST_DAYS);
    this.#keep({ ...this.#kept, days: Object.fromEntries(latest.map((one) => [one, days[one] ?? {}])) });
  }

  fault(what: string): void {
    const fault = { at: this.#today().toISOString(), what: what.slice(0, MOST_WORDS) };
    this.#keep({ ...this.#kept, faults: [fault, ...this.#kept.faults].slice(0, MOST_FAULTS) });
    this.count('error');
  }

  /** One row for each thing counted on each day. */
  csv(): string {
    const rows = Object.entries(this.#kept.days)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([day, counts]) =>
        Object.entries(counts).map(([key, count]) => {
          const [kind = '', ...name] = key.split(' ');
          return { day, kind, name: name.join(' '), count };
        }),
      );
    return `${csvFormat(rows, ['day', 'kind', 'name', 'count'])}\n`;
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    write(this.#device, PLACE, JSON.stringify(kept));
  }
}

/** The day by the device's own clock. */
function dayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What lies on the device, or an empty journal where it cannot be read. */
function keptIn(text: string | null): Kept {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<Kept> | null;
    const days = Object.entries(kept?.days ?? {}).map(([day, counts]) => [
      day,
      Object.fromEntries(Object.entries(counts).filter(([, count]) => Number.isFinite(count))),
    ]);
    const faults = (kept?.faults ?? []).filter(({ at, what }) => typeof at === 'string' && typeof what === 'string');
    return { days: Object.fromEntries(days) as Kept['days'], faults };
  } catch {
    return { days: {}, faults: [] };
  }
}
