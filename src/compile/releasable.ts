import type { BoundarySet, Review } from '../model/boundary.ts';

/** Why a public release may not be made, in one sentence with its remedy; null where it may. */
export function releaseRefusal(
  review: Pick<Review, 'status' | 'number'>,
  boundary: Pick<BoundarySet, 'development' | 'number'>,
): string | null {
  const { status, number } = review;
  if (status === 'unreviewed')
    return 'seeds/review.yaml says unreviewed (未审图): a public release needs a stated review; set status to submitted or approved once that is so, run npm run data and commit';
  if (status === 'submitted') return null;
  if (number === null)
    return 'seeds/review.yaml says approved without a number; add the number as it was given, run npm run data and commit';
  if (number === boundary.number)
    return 'seeds/review.yaml has the number of the boundary set; state the number this map was given';
  if (boundary.development)
    return 'the map is drawn on the development boundaries, which no review approves; put the reviewed set into seeds/geometry, run npm run data and commit';
  return null;
}
