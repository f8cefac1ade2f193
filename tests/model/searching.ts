import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askedAs } from '../../src/panels/search/askedAs.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import type { SearchFile } from '../../src/model/appFiles.ts';
import type { Answer, Finding } from '../../src/model/hit.ts';
import { atOnce, buildSearch } from '../../src/model/search.ts';
import { answering } from '../../src/model/searchAnswer.ts';
import { indexingFacts } from '../../src/model/searchFacts.ts';
import { atlas } from '../atlas.ts';

const path = resolve(import.meta.dirname, '../../data/search.json');

/** The search as it is published, whole. */
export const file = JSON.parse(readFileSync(path, 'utf8')) as SearchFile;
const names = buildSearch(file.records);
export const prepared = atOnce(answering({ ...file, documents: atlas.documents, names }));
export const facts = atOnce(indexingFacts(atlas, askedAs(messagesFor('zh'))));
export const answer = prepared(facts, atlas.english);

/** Everything that a finding says of itself, in the documents' words. */
export function saidBy(finding: Finding): string {
  if ('record' in finding) return [finding.record.zh, finding.alias, finding.record.id].join(' ');
  if ('clause' in finding) return finding.clause;
  const { subject, measure, value, unit, year, qualifier, place, clause } = finding.fact;
  const where = place === null ? '' : (atlas.byId.get(place)?.name ?? '');
  return [subject, measure, value, unit, year, qualifier, where, clause].join(' ');
}

/** The first findings of the first section, as they would be read. */
export function firstThree({ sections }: Answer): string[] {
  return (sections[0]?.findings ?? []).slice(0, 3).map(saidBy);
}
