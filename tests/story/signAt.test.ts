import { expect, test } from 'vitest';
import { seatsOf } from '../../src/model/seat.ts';
import { signOf } from '../../src/model/sign.ts';
import { signAt } from '../../src/story/signAt.ts';
import { atlas } from '../atlas.ts';

test('a scene of a place has the place’s sign, whichever question it answers; others have none', () => {
  for (const { id } of seatsOf(atlas)) expect(signAt(atlas, `/?at=${id}`), id).toBe(signOf(atlas, id));
  expect(signAt(atlas, '/?lens=match&industry=electronics&at=tianshui')?.place.id).toBe('tianshui');
  expect(signAt(atlas, '/?lens=industry&industry=electronics')).toBeNull();
  expect(signAt(atlas, '/?lens=sites&at=lzna-comprehensive-bonded-zone')).toBeNull();
});
