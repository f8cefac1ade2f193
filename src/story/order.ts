import type { Atlas } from '../model/atlas.ts';
import type { Industry } from '../model/industry.ts';
import type { Id } from '../model/view.ts';

/** What a deck is made to: who comes, in which industries, for how long. */
export interface Order {
  /** Origins by id. */
  readonly from: readonly Id[];
  /** Groups, or single terms as the documents write them. */
  readonly industries: readonly Industry[];
  readonly minutes: number;
}

/** Lengths that are offered, in minutes; an address may name any from the least to the most. */
export const LENGTHS = [10, 20, 30, 45] as const;
export const USUAL_LENGTH = 20;
const LEAST = 5;
const MOST = 90;
/** More would tell nobody's story. */
const MOST_EACH = 6;

/** An order as its parts stand in an address. */
export type OrderParts = Readonly<Partial<Record<'from' | 'industry' | 'minutes', string>>>;

/** An order read, and the pieces that could not be. */
export interface OrderRead {
  /** Null where nobody and nothing is named. */
  readonly order: Order | null;
  readonly broken: readonly string[];
}

/** Reads an order. What is unknown is named and left out; while the facts are still to come (`whole` false), terms are believed. */
export function readOrder(atlas: Atlas, parts: OrderParts, whole = true): OrderRead {
  const broken: string[] = [];
  const keep = <T>(text: string | undefined, read: (piece: string) => T | null): T[] => {
    const pieces = [...new Set((text ?? '').split('.').map((piece) => piece.trim()))].filter(Boolean);
    const found = pieces.flatMap((piece) => {
      const one = read(piece);
      if (one === null) broken.push(piece);
      return one === null ? [] : [{ piece, one }];
    });
    broken.push(...found.slice(MOST_EACH).map(({ piece }) => piece));
    return found.slice(0, MOST_EACH).map(({ one }) => one);
  };
  const from = keep(parts.from, (piece) => originNamed(atlas, piece));
  const industries = keep(parts.industry, (piece) => industryNamed(atlas, piece, whole));
  const { minutes: asked = String(USUAL_LENGTH) } = parts;
  const minutes = readMinutes(asked);
  if (minutes === null) broken.push(asked);
  const order = from.length + industries.length > 0 ? { from, industries, minutes: minutes ?? USUAL_LENGTH } : null;
  return { order, broken };
}

/** An order as parts of an address; the usual length is left out. */
export function writeOrder({ from, industries, minutes }: Order): OrderParts {
  return {
    ...(from.length > 0 ? { from: from.join('.') } : {}),
    ...(industries.length > 0 ? { industry: industries.map(({ group, term }) => term ?? group ?? '').join('.') } : {}),
    ...(minutes === USUAL_LENGTH ? {} : { minutes: String(minutes) }),
  };
}

function originNamed(atlas: Atlas, piece: string): Id | null {
  if (atlas.originById.has(piece)) return piece;
  return atlas.origins.find((one) => one.name === piece || one.aliases.includes(piece))?.id ?? null;
}

function industryNamed(atlas: Atlas, piece: string, whole: boolean): Industry | null {
  if (atlas.groupById.has(piece)) return { group: piece, term: null };
  const named = atlas.groups.find((group) => group.name === piece);
  if (named) return { group: named.id, term: null };
  const known = !whole || atlas.facts.some((fact) => fact.measure === null && fact.value === piece);
  return known ? { group: null, term: piece } : null;
}

function readMinutes(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  return minutes >= LEAST && minutes <= MOST ? minutes : null;
}
