import { describe, expect, test } from 'vitest';
import { Takeaway, type Making } from '../../../../src/shells/briefing/export/Takeaway.svelte.ts';
import { fileName } from '../../../../src/shells/briefing/saveFile.ts';

/** A thing that is made when a test says so. */
function held(): { maker: (making: Making) => Promise<string>; making: Promise<Making>; done: (made: string) => void } {
  let [begin, done]: [(making: Making) => void, (made: string) => void] = [() => undefined, () => undefined];
  const making = new Promise<Making>((resolve) => (begin = resolve));
  const made = new Promise<string>((resolve) => (done = resolve));
  return {
    maker: (given) => {
      begin(given);
      return made;
    },
    making,
    done: (text) => done(text),
  };
}

describe('what is made of a deck', () => {
  test('tells how far it is, and is kept once', async () => {
    const takeaway = new Takeaway();
    const kept: string[] = [];
    const slides = held();
    const over = takeaway.make('slides', slides.maker, (made) => kept.push(made));
    (await slides.making).onprogress(3, 14);
    expect(takeaway.progress).toEqual({ what: 'slides', done: 3, of: 14 });
    slides.done('bytes');
    await over;
    expect([kept, takeaway.progress, takeaway.outcome]).toEqual([['bytes'], null, { kind: 'made', what: 'slides' }]);
    takeaway.forget();
    expect(takeaway.outcome).toBeNull();
  });

  test('is one thing at a time', async () => {
    const takeaway = new Takeaway();
    const kept: string[] = [];
    const first = held();
    const over = takeaway.make('slides', first.maker, (made) => kept.push(made));
    await takeaway.make(
      'picture',
      async () => 'second',
      (made) => kept.push(made),
    );
    first.done('first');
    await over;
    expect(kept).toEqual(['first']);
  });

  test('is stopped at once where it listens, and never kept where it does not', async () => {
    const takeaway = new Takeaway();
    const kept: string[] = [];
    const deaf = held();
    const over = takeaway.make('picture', deaf.maker, (made) => kept.push(made));
    const { signal, onprogress } = await deaf.making;
    takeaway.stop();
    expect(signal.aborted).toBe(true);
    onprogress(9, 9);
    expect(takeaway.progress).toEqual({ what: 'picture', done: 0, of: 1 });
    deaf.done('late');
    await over;
    expect([kept, takeaway.outcome]).toEqual([[], { kind: 'stopped', what: 'picture' }]);
  });

  test.each([
    ['the maker', async (): Promise<string> => Promise.reject(new Error('no picture'))],
    ['the browser that should keep it', async () => 'made'],
  ])('says why it failed where %s refuses, and another may be made', async (_, maker) => {
    const takeaway = new Takeaway();
    await takeaway.make('slides', maker, () => {
      throw new Error('no picture');
    });
    expect(takeaway.outcome).toEqual({ kind: 'failed', what: 'slides', why: 'no picture' });
    await takeaway.make(
      'slides',
      async () => 'again',
      () => undefined,
    );
    expect(takeaway.outcome).toEqual({ kind: 'made', what: 'slides' });
  });
});

test.each([
  ['广东电子代表团：甘肃能承接什么', '广东电子代表团：甘肃能承接什么.pptx'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pptx'],
  ['  ..x\u0000\u202e\u200by..  ', 'x y.pptx'],
  ['\u0007', 'deck.pptx'],
  ['🚀'.repeat(200), `${'🚀'.repeat(80)}.pptx`],
])('a title makes a name that every system takes: %j', (title, name) => {
  expect(fileName(title, 'pptx')).toBe(name);
});
