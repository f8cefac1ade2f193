import { OWN_NUMBER, type BoundarySet, type Review } from '../model/boundary.ts';
import type { Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { checkSeed, reviewSchema } from './schema.ts';

const REVIEW_FILE = 'seeds/review.yaml';

/** The review of this map; a status that its number or its boundaries do not bear out is refused. */
export function readReview(seeds: Seeds, boundary: BoundarySet | null, problems: Problems): Review | null {
  const file = readSeed(seeds, REVIEW_FILE, problems);
  const read = checkSeed(reviewSchema, file, problems);
  if (!file || !read) return null;
  const { status, number = null, date = null, note = null, noteEnglish = null } = read;
  const refuse = (key: string, reason: string): void => problems.add(REVIEW_FILE, file.lineOf([key]), reason);
  if (status === 'approved' && number === null)
    refuse('status', 'an approved map has a number; add `number: 甘S(2026)012号` as it was given, or lower the status');
  if (status !== 'approved' && number !== null)
    refuse(
      'number',
      `only an approved map has a number, and this one is ${status}; drop the number or raise the status`,
    );
  if (number !== null && !OWN_NUMBER.test(number))
    refuse('number', `"${number}" is no map approval number; write it as 甘S(2026)012号 or GS(2026)012号`);
  if (number !== null && number === boundary?.number)
    refuse('number', `${number} is the number of the boundary set; this map needs a number of its own`);
  if (status === 'approved' && boundary?.development)
    refuse(
      'status',
      'a map on the development boundaries cannot be approved; put an authoritative set into seeds/geometry or lower the status',
    );
  if ((note === null) !== (noteEnglish === null))
    refuse(
      note === null ? 'noteEnglish' : 'note',
      'a note is given in both languages; add the other of note and noteEnglish',
    );
  return { status, number, date, note, noteEnglish };
}
