import { LANGUAGES, type Language } from '../../model/atlas.ts';

/** The part of an address that opens the screen for staff. */
export const SETUP = 'setup';

/** Opening hours of a stand in minutes since midnight, in its own time; an end before the beginning runs over midnight. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** What staff have said of a stand. */
export interface StandSettings {
  /** Diagonal of the screen and how far away people stand, in millimetres. */
  readonly diagonal: number;
  readonly distance: number;
  /** Whether the picture begins lower, within reach from a chair. */
  readonly low: boolean;
  readonly languages: readonly Language[];
  /** Seconds without a touch until a visitor is asked. */
  readonly idle: number;
  /** Where visitors' own phones find the same view; null shows no code. */
  readonly site: string | null;
  readonly hours: Hours | null;
  /** The address of an event file; null for none. */
  readonly event: string | null;
  /** Four digits that open the staff's page. */
  readonly code: string;
  /** Whether a keeper on this machine is told every few seconds that the page lives; it sets this itself. */
  readonly beat: boolean;
}

/** A part of the address that could not be read, and what stands in for it. */
export interface SettingFault {
  readonly part: string;
  readonly text: string;
}

export const STAND: StandSettings = {
  diagonal: 1092,
  distance: 700,
  low: false,
  languages: LANGUAGES,
  idle: 90,
  site: null,
  hours: null,
  event: null,
  code: '2580',
  beat: false,
};

/** The least and the most of what is a number; diagonals from a tablet's to a wall's, in millimetres. */
const RANGES = { mm: [200, 4000], dist: [300, 5000], idle: [30, 600] } as const;

/** Reads what an address says of a stand. Total: what is malformed falls back to the default and is named. */
export function readStand(raw: Readonly<Record<string, string>>): {
  readonly settings: StandSettings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const read = <T>(part: string, parse: (text: string) => T | undefined, fallback: T): T => {
    const text = raw[part];
    if (text === undefined || text === '') return fallback;
    const value = parse(text);
    if (value === undefined) faults.push({ part, text });
    return value ?? fallback;
  };
  const within =
    ([least, most]: readonly [number, number]) =>
    (text: string): number | undefined => {
      const value = Number(text);
      return Number.isFinite(value) && value >= least && value <= most ? value : undefined;
    };
  const settings: StandSettings = {
    diagonal: read('mm', within(RANGES.mm), STAND.diagonal),
    distance: read('dist', within(RANGES.dist), STAND.distance),
    low: read('low', switchOf, STAND.low),
    languages: read('langs', languagesOf, STAND.languages),
    idle: read('idle', within(RANGES.idle), STAND.idle),
    site: read('site', siteOf, STAND.site),
    hours: read('open', hoursOf, STAND.hours),
    event: read('event', (text) => (/^[^\s<>"]+$/.test(text) ? text : undefined), STAND.event),
    code: read('code', (text) => (/^\d{4}$/.test(text) ? text : undefined), STAND.code),
    beat: read('beat', switchOf, STAND.beat),
  };
  return { settings, faults };
}

/** The parts of an address that say the same; what is as by default is left out. */
export function writeStand(settings: StandSettings): Record<string, string> {
  const first = textsOf(STAND);
  return Object.fromEntries(
    Object.entries(textsOf(settings)).filter(([part, text]) => text !== '' && text !== first[part]),
  );
}

/** Every part as its text, what is as by default too. */
export function textsOf({ hours, ...settings }: StandSettings): Record<string, string> {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return {
    mm: String(settings.diagonal),
    dist: String(settings.distance),
    low: onOff(settings.low),
    langs: settings.languages.join('.'),
    idle: String(settings.idle),
    site: settings.site ?? '',
    open: hours ? `${time(hours.from)}-${time(hours.to)}` : '',
    event: settings.event ?? '',
    code: settings.code,
    beat: onOff(settings.beat),
  };
}

const onOff = (on: boolean): string => (on ? 'on' : 'off');
const switchOf = (text: string): boolean | undefined => ({ on: true, off: false })[text];

/** Whether a stand is open at a moment of its own day. */
export function isOpen(hours: Hours | null, now: Date): boolean {
  if (hours === null) return true;
  const minutes = now.getHours() * 60 + now.getMinutes();
  return hours.from <= hours.to
    ? minutes >= hours.from && minutes < hours.to
    : minutes >= hours.from || minutes < hours.to;
}

function languagesOf(text: string): readonly Language[] | undefined {
  /* In the order in which they are named: the first is the one that a visit begins in. */
  const named = text.split('.');
  const found = named.flatMap((name) => LANGUAGES.find((one) => one === name) ?? []);
  return found.length === named.length && new Set(found).size === found.length ? found : undefined;
}

function siteOf(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? href.replace(/[?#].*$/, '').replace(/\/?$/, '/') : undefined;
  } catch {
    return undefined;
  }
}

function hoursOf(text: string): Hours | undefined {
  const match = /^(\d{1,2}):(\d{2})[-–~](\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC'));
  if (!match) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  if (fromHour > 24 || toHour > 24 || fromMinute > 59 || toMinute > 59) return undefined;
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return from === to ? undefined : { from, to };
}
