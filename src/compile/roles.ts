import type { DocumentRecord, DocumentRole } from '../model/atlas.ts';
import { hasRole, isOrdered, isUnder, outranks, plansOf, ROLE_IDS, ROLES } from '../model/documents.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type SeedFile, type Seeds } from './read.ts';

/** A role as origin.yaml writes it: its name, or with the section it is played by and what the division is called. */
export type SeedRole =
  | DocumentRole['role']
  | {
      readonly role: DocumentRole['role'];
      readonly section?: string | undefined;
      readonly name?: string | undefined;
      readonly english?: string | undefined;
    };

/** The roles of one document; a section that is no clause of it, a role given twice and a missing name are problems. */
export function readRoles(
  given: readonly SeedRole[],
  clauses: readonly string[],
  file: SeedFile,
  problems: Problems,
): DocumentRole[] {
  const seen = new Set<string>();
  return given.map((one, i) => {
    const { role, section = null, name = null, english = null } = typeof one === 'string' ? { role: one } : one;
    const add = (reason: string, key?: string): void =>
      problems.add(file.name, file.lineOf(['roles', i, ...(key === undefined ? [] : [key])]), reason);
    if (seen.has(role)) add(`role "${role}" stands twice; give it once`);
    seen.add(role);
    if (section !== null && !clauses.some((clause) => isUnder(clause, section)))
      add(`no fact stands under the section "${section}"${didYouMean(section, clauses)}`, 'section');
    if (ROLES[role].named ? name === null || english === null : name !== null || english !== null)
      add(
        ROLES[role].named
          ? `role "${role}" draws a division; say what it is called: name and english`
          : `role "${role}" draws no division; drop name and english`,
      );
    return { role, section, name, english };
  });
}

/** Every role that the atlas needs is somebody's, and dates say which of two documents with one role is in force. */
export function checkRoles(seeds: Seeds, records: readonly DocumentRecord[], problems: Problems): void {
  const plans = plansOf({ documents: records });
  const lineOf = (document: DocumentRecord, role: string): [string, number] => {
    const name = `seeds/documents/${document.id}/origin.yaml`;
    const file = readSeed(seeds, name, problems);
    const i = document.roles.findIndex((one) => one.role === role);
    return [name, file?.lineOf(['roles', i]) ?? 1];
  };
  for (const role of ROLE_IDS) {
    const first = plans.get(role);
    if (!first) {
      if (ROLES[role].needed)
        problems.add('seeds/documents', 1, `no document has the role "${role}"; give it to one in its origin.yaml`);
      continue;
    }
    for (const other of records) {
      if (other === first || !hasRole(other, role) || outranks(first, other)) continue;
      const when = isOrdered(first, other) ? 'is as new' : 'has no date that says which is newer';
      problems.add(
        ...lineOf(other, role),
        `role "${role}" is also that of ${first.id}, and ${when}; state the dates, or leave the role to one`,
      );
    }
  }
}
