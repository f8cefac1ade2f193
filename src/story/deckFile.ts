import { LANGUAGES, type Atlas } from '../model/atlas.ts';
import { readRoute } from '../view/route.ts';
import type { Deck, Point, Said, Scene, SceneChart, SceneKind } from './deck.ts';
import { typedText } from './edit.ts';

export const FORMAT = 'gansu-transfer-atlas/deck';
/** 2: points stand in one list, each with its kind; in 1 facts and texts stood apart. */
export const VERSION = 2;
/** The largest file that is read, in bytes; a deck of a hundred scenes is a tenth of it. */
export const MOST_BYTES = 2_000_000;
const MOST_SCENES = 200;
const CHARTS: readonly SceneChart['kind'][] = ['pairs', 'bars'];
const KINDS: readonly SceneKind[] = ['title', 'map', 'points', 'chart', 'steps', 'sources'];

/** What is amiss in a file, by its address in it; the words are the reader's language's. */
export interface Flaw {
  /** As `scenes[2].points[0]`; empty for the file itself. */
  readonly at: string;
  readonly what: 'size' | 'json' | 'format' | 'newer' | 'shape' | 'scenes' | 'fact' | 'address' | 'text';
  readonly detail: string;
}

/** Either a deck, with what could not be relied on and was kept or left out; or the one reason why there is none. */
export type DeckRead =
  { readonly deck: Deck; readonly flaws: readonly Flaw[] } | { readonly deck: null; readonly flaws: readonly [Flaw] };

/** A deck as the text of a file. */
export function writeDeckFile(deck: Deck): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, deck }, null, 1)}\n`;
}

type Json = Record<string, unknown>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** How the deck of a file of each version, from the first on, becomes one of the next; what is no deck or scene is left to the reader. */
const MIGRATIONS: readonly ((deck: unknown) => unknown)[] = [
  (deck) => {
    if (!isRecord(deck) || !Array.isArray(deck['scenes'])) return deck;
    const scenes = deck['scenes'].map((scene: unknown) => {
      if (!isRecord(scene)) return scene;
      const { facts, texts, ...rest } = scene;
      return {
        ...rest,
        points: [
          ...listed(facts).map((fact) => ({ kind: 'facts', facts: [fact] })),
          ...listed(texts).map((text) => ({ kind: 'text', text })),
        ],
      };
    });
    return { ...deck, scenes };
  },
];

/**
 * Reads the text of a deck file. Facts and addresses that this atlas does not know are kept and named, so that nothing is lost by opening
 * and saving; what has no meaning is left out and named; a file of a newer version is refused whole. Without an atlas neither is asked about.
 */
export function readDeckFile(text: string, atlas: Atlas | null): DeckRead {
  const refused = (what: Flaw['what'], detail = ''): DeckRead => ({ deck: null, flaws: [{ at: '', what, detail }] });
  if (text.length > MOST_BYTES) return refused('size', String(MOST_BYTES / 1_000_000));
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return refused('json', (error as SyntaxError).message);
  }
  if (!isRecord(file) || file['format'] !== FORMAT) return refused('format');
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('format');
  if (version > VERSION) return refused('newer', String(version));
  return new Reader(atlas).read(MIGRATIONS.slice(version - 1).reduce((deck, next) => next(deck), file['deck']));
}

/** Reads one deck and gathers what is amiss on the way. */
class Reader {
  readonly #atlas: Atlas | null;
  readonly #flaws: Flaw[] = [];

  constructor(atlas: Atlas | null) {
    this.#atlas = atlas;
  }

  read(value: unknown): DeckRead {
    if (!isRecord(value) || !Array.isArray(value['scenes'])) {
      return { deck: null, flaws: [{ at: 'deck', what: 'shape', detail: '' }] };
    }
    const list = value['scenes'] as unknown[];
    if (list.length > MOST_SCENES) this.#flaw('scenes', 'scenes', String(MOST_SCENES));
    const seen = new Set<string>();
    const scenes = list.slice(0, MOST_SCENES).flatMap((one, i): Scene[] => {
      const scene = this.#scene(one, `scenes[${i}]`);
      if (!scene) return [];
      let { id } = scene;
      for (let n = 2; seen.has(id); n++) id = `${scene.id}~${n}`;
      seen.add(id);
      return [{ ...scene, id }];
    });
    const id = typeof value['id'] === 'string' ? typedText(value['id'], 200) : 'deck';
    return { deck: { id, title: this.#said(value['title'], 'title'), scenes }, flaws: this.#flaws };
  }

  #flaw(at: string, what: Flaw['what'], detail = ''): void {
    this.#flaws.push({ at, what, detail });
  }

  #scene(value: unknown, at: string): Scene | null {
    if (!isRecord(value)) {
      this.#flaw(at, 'shape');
      return null;
    }
    const kind = KINDS.find((one) => one === value['kind']);
    if (!kind) this.#flaw(`${at}.kind`, 'shape', String(value['kind']));
    const { points = [] } = value;
    if (!Array.isArray(points)) this.#flaw(`${at}.points`, 'shape');
    return {
      id: typeof value['id'] === 'string' && value['id'] !== '' ? typedText(value['id'], 200) : at,
      kind: kind ?? 'points',
      address: this.#address(value['address'], `${at}.address`),
      title: this.#said(value['title'], `${at}.title`),
      points: listed(points).flatMap((point, i) => this.#point(point, `${at}.points[${i}]`)),
      chart: this.#chart(value['chart'], `${at}.chart`),
      notes: this.#said(value['notes'], `${at}.notes`),
      hidden: value['hidden'] === true,
    };
  }

  #address(value: unknown, at: string): string {
    if (value === undefined || value === '') return '';
    if (typeof value !== 'string') {
      this.#flaw(at, 'shape');
      return '';
    }
    const broken = this.#atlas ? readRoute(value, { atlas: this.#atlas, whole: true }).broken : [];
    if (broken.length > 0) this.#flaw(at, 'address', broken.join(', '));
    return value;
  }

  #said(value: unknown, at: string): Said {
    if (value === undefined) return {};
    if (!isRecord(value)) {
      this.#flaw(at, 'shape');
      return {};
    }
    const texts = LANGUAGES.flatMap((language) => {
      const text = value[language];
      if (typeof text !== 'string') {
        if (text !== undefined) this.#flaw(`${at}.${language}`, 'shape');
        return [];
      }
      const plain = typedText(text);
      if (plain !== text) this.#flaw(`${at}.${language}`, 'text');
      return [[language, plain] as const];
    });
    return Object.fromEntries(texts);
  }

  #point(value: unknown, at: string): Point[] {
    if (isRecord(value)) {
      if (value['kind'] === 'facts' && Array.isArray(value['facts'])) {
        const facts = this.#facts(value['facts'], `${at}.facts`);
        if (facts.length === 0) return [];
        const lead = value['lead'] === undefined ? {} : { lead: this.#said(value['lead'], `${at}.lead`) };
        return [{ kind: 'facts', facts, ...lead }];
      }
      if (value['kind'] === 'text') return [{ kind: 'text', text: this.#said(value['text'], `${at}.text`) }];
      if (value['kind'] === 'open') return [{ kind: 'open', label: this.#said(value['label'], `${at}.label`) }];
    }
    this.#flaw(at, 'shape');
    return [];
  }

  #facts(values: readonly unknown[], at: string): string[] {
    return values.flatMap((value, i) => {
      if (typeof value !== 'string') {
        this.#flaw(`${at}[${i}]`, 'shape');
        return [];
      }
      if (this.#atlas && !this.#atlas.factById.has(value)) this.#flaw(`${at}[${i}]`, 'fact', value);
      return [value];
    });
  }

  #chart(value: unknown, at: string): SceneChart | null {
    if (value === undefined || value === null) return null;
    if (!isRecord(value) || !Array.isArray(value['rows'])) {
      this.#flaw(at, 'shape');
      return null;
    }
    const kind = CHARTS.find((one) => one === value['kind']);
    if (!kind) this.#flaw(`${at}.kind`, 'shape', String(value['kind']));
    const rows = (value['rows'] as unknown[]).flatMap((row, i): SceneChart['rows'] => {
      const [a, b, ...more] = this.#facts(listed(row), `${at}.rows[${i}]`);
      if (a === undefined || more.length > 0) this.#flaw(`${at}.rows[${i}]`, 'shape');
      return a === undefined ? [] : [b === undefined ? [a] : [a, b]];
    });
    return { kind: kind ?? 'pairs', rows };
  }
}
