import { group, rollup } from 'd3';
import type { Atlas, AtlasFile } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { isWords, valueText } from '../model/format.ts';
import { KINDS } from '../model/kinds.ts';
import { targetTerms, ungrouped } from '../model/targetTerms.ts';
import { REFERENCE_KINDS, type ReferenceGeography } from '../model/reference.ts';
import type { Applied } from './corrections.ts';
import type { CityShapes } from './geometry.ts';
import { lengthOf } from './reference.ts';

/** data/report.md: what the transcription holds, where it is thin, and where documents disagree. */
export function writeReport(
  atlas: Atlas,
  boundaries: CityShapes,
  applied: readonly Applied[],
  reference: ReferenceGeography,
): string {
  const { facts } = atlas;
  const sections = [
    ['Facts by document and kind', byDocument(atlas, facts)],
    ['Facts by place', byPlace(atlas, facts)],
    ['Sites', bySite(atlas)],
    ['Taxonomy', taxonomy(atlas, facts)],
    ['Gaps', gaps(atlas)],
    ['Conflicts', conflicts(atlas)],
    [
      'Corrections',
      applied.length === 0 ? 'None.' : applied.map((one) => `- \`${one.fact}\`: ${one.reason}`).join('\n'),
    ],
    ['Boundaries', boundaryNotes(atlas, boundaries)],
    ['Reference geography', referenceNotes(reference)],
  ];
  const body = sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `# What the atlas holds\n\nComputed by \`npm run data\`; never edited. ${facts.length} facts from ${atlas.documents.length} documents.\n\n${body}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function byDocument(atlas: AtlasFile, facts: readonly Fact[]): string {
  const kinds = KINDS.filter((kind) => facts.some((fact) => fact.kind === kind));
  const counts = rollup(
    facts,
    (some) => some.length,
    (fact) => fact.document,
    (fact) => fact.kind,
  );
  const rows = atlas.documents.map(({ id, clauses }) => {
    const own = kinds.map((kind) => counts.get(id)?.get(kind) ?? 0);
    return [id, clauses.length, ...own, own.reduce((a, b) => a + b, 0)];
  });
  return table(['document', 'clauses', ...kinds, 'all'], rows);
}

function byPlace(atlas: AtlasFile, facts: readonly Fact[]): string {
  const about = group(facts, (fact) => fact.subjectId);
  const linked = group(facts, (fact) => fact.place);
  const rows = atlas.places.map((place) => {
    const own = about.get(place.id) ?? [];
    const count = (predicate: string): number => own.filter((fact) => fact.predicate === predicate).length;
    const sites = atlas.sites.filter((site) => site.place === place.id).length;
    const figures = own.filter((fact) => fact.kind === 'figure').length;
    return [
      `${place.name} \`${place.id}\``,
      count('key'),
      count('cultivate'),
      count('present'),
      figures,
      sites,
      linked.get(place.id)?.length ?? 0,
    ];
  });
  return table(['place', 'key', 'cultivate', 'present', 'figures', 'sites', 'facts tied to it'], rows);
}

function bySite(atlas: AtlasFile): string {
  const rows = [...group(atlas.sites, (site) => site.type)].map(([type, sites]) => {
    const on = sites.filter((site) => site.at !== null);
    const by = (accuracy: string): number => on.filter((site) => site.accuracy === accuracy).length;
    return [type, sites.length, on.length, by('site'), by('district'), by('city')];
  });
  return table(['type', 'sites', 'on the map', 'exact', 'to the district', 'to the city'], rows);
}

/** The proof that every target term of every place counts under a group, and under which. */
function taxonomy(atlas: AtlasFile, facts: readonly Fact[]): string {
  const shelves = targetTerms({ ...atlas, facts });
  const distinct = new Set([...shelves.values()].flat()).size;
  const open = ungrouped({ groups: atlas.groups, facts }).length;
  const rows = atlas.groups.map((one) => [
    one.name,
    one.kind,
    shelves.get(one.id)?.length ?? 0,
    (shelves.get(one.id) ?? []).join('、'),
  ]);
  return `${distinct} distinct target terms, ${open} in no group.\n\n${table(['group', 'kind', 'terms', 'which'], rows)}`;
}

/** A range as documents write it: 2—3, 10-20, 10%-20%. */
const RANGE = /\d\D?[—–-]\d/;

function gaps(atlas: Atlas): string {
  const { facts } = atlas;
  const list: string[] = [];
  for (const place of atlas.places.filter(({ kind }) => kind === 'city')) {
    for (const predicate of ['key', 'cultivate']) {
      const stated = facts.some((fact) => fact.subjectId === place.id && fact.predicate === predicate);
      if (!stated) list.push(`- ${place.name}: no document states ${predicate}`);
    }
  }
  for (const fact of facts) {
    if (fact.measure !== null && isWords(fact)) list.push(`- in words, no number: ${sentence(atlas, fact)}`);
  }
  for (const fact of facts) {
    const isRange = fact.measure !== null && typeof fact.value === 'string' && RANGE.test(fact.value);
    if (isRange) list.push(`- a range, no single number: ${sentence(atlas, fact)}`);
  }
  const adrift = atlas.sites.filter((site) => site.at === null);
  if (adrift.length > 0) {
    list.push(
      `- ${adrift.length} sites stay off the map, as no document ties them to a place: ${adrift.map((site) => site.name).join('、')}`,
    );
  }
  return list.length === 0 ? 'None.' : list.join('\n');
}

/** Numbers for one measure of one subject, year and qualifier that differ, within a document or between two. */
function conflictingFacts(facts: readonly Fact[]): Fact[][] {
  const numbers = facts.filter((fact) => fact.measure !== null && typeof fact.value === 'number');
  const same = group(numbers, (fact) =>
    [fact.subjectId, fact.measure, fact.unit, fact.year ?? '', fact.place ?? '', fact.qualifier ?? ''].join('|'),
  );
  return [...same.values()].filter((some) => new Set(some.map((fact) => fact.value)).size > 1);
}

/** A fact on one line as its document writes it, with where it stands. */
function sentence(atlas: Atlas, fact: Fact): string {
  const { subject, measure, year, qualifier, document, clause } = fact;
  const verb = measure === null ? qualifier : null;
  const parts = [subject, measure, year, verb, valueText(atlas, fact, 'zh')];
  return `${parts.filter((part) => part !== null).join(' ')} (${document}, ${clause})`;
}

function conflicts(atlas: Atlas): string {
  const said = (fact: Fact): string => sentence(atlas, fact);
  const read = atlas.conflicts.map(
    (one) =>
      `- ${one.english}\n${one.facts
        .flatMap((id) => atlas.factById.get(id) ?? [])
        .map((fact) => `  - ${said(fact)}`)
        .join('\n')}`,
  );
  const found = conflictingFacts(atlas.facts).map((some) => `- found by the compile: ${some.map(said).join(' · ')}`);
  const list = [...read, ...found];
  return list.length === 0 ? 'None.' : list.join('\n');
}

function boundaryNotes(atlas: AtlasFile, { closed, open, kept, topology }: CityShapes): string {
  const names = new Map(atlas.places.map((place) => [place.id, place.name]));
  const near = (at: readonly [number, number]): string => `near ${at.map((n) => n.toFixed(2)).join(', ')}`;
  const holes = kept.map(({ city, at }) => `${names.get(city)} ${near(at)}`);
  const widest = [...open].sort((a, b) => b.metres - a.metres).slice(0, 10);
  const { title, producer, datum, date, reviewStatus, number, licence, development } = atlas.boundary;
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  return [
    `- ${title}; producer ${producer ?? 'not stated'}; datum ${datum ?? 'not stated'}; date ${date ?? 'not stated'}; ${reviewStatus}${number ? ` ${number}` : ''}; ${licence}${development ? '; for development only' : ''}.`,
    `- This map: ${atlas.review.status}${atlas.review.number ? ` ${atlas.review.number}` : ''}.`,
    `- ${topology.arcs.length} arcs, ${points} points, unsimplified.`,
    development
      ? `- ${closed} slivers between neighbouring cities closed; no vertex moved.`
      : `- ${open.length} slivers between neighbouring cities, left as they are: an authoritative set is not altered.`,
    ...widest.map(
      (one) =>
        `  - ${one.cities.map((id) => names.get(id)).join(' and ')} ${near(one.at)}, at most ${Math.ceil(one.metres)} m long`,
    ),
    `- ${kept.length} holes that the source draws inside one city are kept: ${holes.join('; ')}.`,
  ].join('\n');
}

/** How much of each kind is drawn inside the province; lengths are those of the schematic lines. */
function referenceNotes({ features }: ReferenceGeography): string {
  const rows = REFERENCE_KINDS.map((kind) => {
    const own = features.filter((one) => one.properties.kind === kind);
    const length = own.reduce((sum, one) => sum + lengthOf(one), 0);
    return [kind, own.length, length > 0 ? Math.round(length) : '–', own.map((one) => one.properties.name).join('、')];
  });
  return `Schematic lines cut to the province.\n\n${table(['kind', 'records', 'km drawn', 'which'], rows)}`;
}
