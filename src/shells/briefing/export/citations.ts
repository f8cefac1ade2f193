import { group } from 'd3';
import { enter } from '../../../lenses/lenses.ts';
import type { DocumentRecord } from '../../../model/atlas.ts';
import { clauseNamed, clauseText } from '../../../model/clause.ts';
import type { Fact } from '../../../model/fact.ts';
import { dateText } from '../../../model/format.ts';
import { isOriginal, issuerOf, nameOf, shortNameOf } from '../../../model/names.ts';
import { HOME, type Id, type Step } from '../../../model/view.ts';
import { encode } from '../../../view/route.ts';
import { step } from '../../../view/step.ts';
import type { Cite, SheetSource, Telling } from './sheet.ts';

/** Marks a source: its number as a small raised figure follows a clause. */
export class Citations {
  readonly #telling: Telling;
  readonly #documents: DocumentRecord[] = [];
  readonly #clauses = new Map<Id, Map<string, { text: string; href: string }>>();
  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** Where facts are stated, each clause once. */
  of(facts: readonly Fact[]): Cite[] {
    const { atlas, language } = this.#telling;
    const each = [...group(facts, ({ document, clause }) => `${document} ${clause}`).values()];
    return each.flatMap(([fact]) => {
      const document = fact && atlas.documentById.get(fact.document);
      if (!document) return [];
      if (!this.#documents.includes(document)) this.#documents.push(document);
      const clause = clauseText(atlas, fact.clause, language);
      const href = linkTo(this.#telling, { lens: 'sources', document: document.id, clause: fact.clause });
      const known = this.#clauses.get(document.id) ?? new Map<string, { text: string; href: string }>();
      this.#clauses.set(document.id, known.set(href, { text: clauseNamed(atlas, fact, language), href }));
      return [{ clause, source: this.#documents.indexOf(document) + 1, draft: document.status === 'draft', href }];
    });
  }

  sources(): SheetSource[] {
    const { language, messages } = this.#telling;
    return this.#documents.map((document) => ({
      id: document.id,
      short: shortNameOf(document, language),
      name: nameOf(document, language),
      original: isOriginal(language) ? null : document.name,
      number: document.number,
      issuer: issuerOf(document, language),
      date: document.date === null ? messages.undated : dateText(document.date, language),
      status: messages.status[document.status],
      draft: document.status === 'draft',
      href: linkTo(this.#telling, { lens: 'sources', document: document.id, clause: null }),
      clauses: [...(this.#clauses.get(document.id)?.values() ?? [])],
    }));
  }
}

/** The address of a step from home in the language of the telling. */
function linkTo({ atlas, language, site }: Telling, to: Step): string {
  const home = { ...HOME, frame: { ...HOME.frame, language } };
  return new URL(encode(step({ atlas, whole: true }, home, to, enter)), site).href;
}
