import type { Atlas, AtlasFile, DocumentRecord, DocumentRole, Gazetteer } from './atlas.ts';
import type { Fact } from './fact.ts';

/**
 * What a document can be to the atlas, so that code never names one. `needed`: some document must have it. `named`: its record says
 * what the division it draws is called.
 */
export const ROLES = {
  /** Draws the zones and says what their cities take on. */
  zones: { needed: true, named: true },
  /** Sets what each chain is to reach. */
  chains: { needed: true, named: false },
  /** Sets what the whole province is to reach. */
  goals: { needed: true, named: false },
  /** Sets out belts, clusters and areas. */
  belts: { needed: true, named: true },
  /** Holds the table of indicators with their base year and target year. */
  indicators: { needed: true, named: false },
  /** Divides the province for the industrial internet. */
  internet: { needed: true, named: true },
  /** Lays out Lanzhou New Area. */
  'new-area': { needed: true, named: false },
  /** Says what the province has: minerals, energy, industrial classes. */
  resources: { needed: false, named: false },
  /** Reports a transfer event. */
  event: { needed: false, named: false },
  /** Tells how other western provinces take industry over. */
  peers: { needed: false, named: false },
  /** Says of Gansu what `peers` says of the others. */
  'gansu-among-peers': { needed: false, named: false },
} as const satisfies Record<string, { readonly needed: boolean; readonly named: boolean }>;
export type Role = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as Role[];

/** The document in force for a role: the newest that has it, a draft only where no other has; null where none has it. */
export function documentOf(atlas: Pick<Atlas, 'plans'>, role: Role): DocumentRecord | null {
  return atlas.plans.get(role) ?? null;
}

/** The record of a role in the document in force for it; null where none has it. */
export function roleOf(atlas: Pick<Atlas, 'plans'>, role: Role): DocumentRole | null {
  return documentOf(atlas, role)?.roles.find((one) => one.role === role) ?? null;
}

/** Whether a document has a role, in force or not. */
export function hasRole(document: DocumentRecord | undefined, role: Role): boolean {
  return document?.roles.some((one) => one.role === role) ?? false;
}

/** The facts by which a role is played: those of the document in force, of the section its record names, else all; in its order. */
export function factsOf(atlas: Pick<Atlas, 'plans' | 'facts'>, role: Role): Fact[] {
  const [document, own] = [documentOf(atlas, role), roleOf(atlas, role)];
  return document && own
    ? atlas.facts.filter((fact) => fact.document === document.id && isUnder(fact.clause, own.section))
    : [];
}

/** Whether a clause is a section or stands under it, as a box or a heading of it does; everything is under no section. */
export function isUnder(clause: string, section: string | null): boolean {
  return section === null || clause === section || clause.startsWith(`${section} `);
}

/** The documents in force, by role. */
export function plansOf({ documents }: Pick<AtlasFile, 'documents'>): Map<Role, DocumentRecord> {
  return new Map(
    ROLE_IDS.flatMap((role) => {
      const [first, ...others] = documents.filter((document) => hasRole(document, role));
      return first ? [[role, others.reduce((best, one) => (outranks(one, best) ? one : best), first)] as const] : [];
    }),
  );
}

/** What the word of a document is worth, the most first: a plan in force, a draft for comment, a report. */
export const STATUSES = ['final', 'draft', 'article'] as const satisfies readonly DocumentRecord['status'][];
export type Status = (typeof STATUSES)[number];

/** The standing of a document by its id; of one without a record, a plan's. */
export function statusOf(gazetteer: Pick<Gazetteer, 'documentById'>, document: string): Status {
  return gazetteer.documentById.get(document)?.status ?? 'final';
}

/** The standing of the best document behind some statements; null where there are none. */
export function bestStatus(
  gazetteer: Pick<Gazetteer, 'documentById'>,
  facts: readonly Pick<Fact, 'document'>[],
): Status | null {
  const standing = new Set(facts.map(({ document }) => statusOf(gazetteer, document)));
  return STATUSES.find((status) => standing.has(status)) ?? null;
}

/** Whether of two documents with one role the first is in force before the second: no draft before another, else the newer one. */
export function outranks(a: DocumentRecord, b: DocumentRecord): boolean {
  const [draft, other] = [a.status === 'draft', b.status === 'draft'];
  if (draft !== other) return other;
  return isOrdered(a, b) && since(a) > since(b);
}

/** Whether the dates of two documents say which is the newer one; 2024 and 2024-10 do not. */
export function isOrdered(a: DocumentRecord, b: DocumentRecord): boolean {
  const [x, y] = [since(a), since(b)];
  return x !== '' && y !== '' && !x.startsWith(y) && !y.startsWith(x);
}

/** The date of a document, else the year its period begins; empty where it states neither. */
function since({ date, period }: DocumentRecord): string {
  return date ?? /\d{4}/.exec(period ?? '')?.[0] ?? '';
}
