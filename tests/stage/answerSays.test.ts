import { expect, test } from 'vitest';
import { answerTo } from '../../src/lenses/lenses.ts';
import { onMap } from '../../src/lenses/onMap.ts';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import { HOME_FRAME, type Step } from '../../src/model/view.ts';
import { seatsOf } from '../../src/model/seat.ts';
import { answerSays } from '../../src/stage/answerSays.ts';
import { atlas } from '../atlas.ts';
import { readerIn } from '../panels/render.ts';
import { viewAfter } from '../world.ts';

function said(to: Step, language: Language): string {
  const { ask } = viewAfter(to);
  return answerSays(
    readerIn(language),
    onMap(atlas, ask, answerTo(atlas, ask, []), HOME_FRAME, { scale: 1, tight: false }),
  );
}

test('home shows no more than places, and nothing is told of it', () => {
  for (const language of LANGUAGES) expect(said({}, language)).toBe('');
});

test('of an industry every place is counted once: as key, to be cultivated, reported only or not named', () => {
  for (const language of LANGUAGES) {
    const sentence = said({ lens: 'industry', group: 'metallurgy' }, language);
    const counts = [...sentence.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(
      counts.reduce((sum, one) => sum + one, 0),
      sentence,
    ).toBe(seatsOf(atlas).length);
    expect(sentence).toMatch(language === 'zh' ? /只见于报道[^；。]*金昌/ : /Reported only[^;.]*Jinchang/);
  }
});

test('of numbers by place the largest and the least are told, and how many state none', () => {
  const sentence = said({ lens: 'figures', by: 'projects' }, 'zh');
  expect(sentence).toMatch(/兰州新区.*9/);
  expect(sentence).toMatch(/文件未载明/);
});
