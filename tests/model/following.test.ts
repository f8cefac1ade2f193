import { expect, test } from 'vitest';
import { following } from '../../src/model/following.ts';

/** What a click on a link does: whether the page acts, and whether the browser is kept from following it. */
function clicked(event: Partial<MouseEvent>): readonly [acted: boolean, kept: boolean] {
  let [acted, kept] = [false, false];
  const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
  following(() => (acted = true))({ ...plain, preventDefault: () => (kept = true), ...event } as MouseEvent);
  return [acted, kept];
}

test('a plain click on a link stays in the page and acts', () => {
  expect(clicked({})).toEqual([true, true]);
});

test.each([{ button: 1 }, { metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }])(
  'a click with %o is left to the browser: a new tab, a window, a download',
  (event) => expect(clicked(event)).toEqual([false, false]),
);
