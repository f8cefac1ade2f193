import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../../src/messages/messagesFor.ts';
import type { Language } from '../../../../src/model/atlas.ts';
import { sheetsOf } from '../../../../src/shells/briefing/export/sheet.ts';
import type { Slide } from '../../../../src/shells/briefing/export/slide.ts';
import { slidesOf } from '../../../../src/shells/briefing/export/slides.ts';
import { deckFor } from '../../../story/decks.ts';
import { tellingIn } from './decks.ts';

/* Much stated, and little. */
const ORDERS = [
  { from: 'guangdong', industry: 'electronics', minutes: '20' },
  { from: 'shandong', industry: 'petrochemicals', minutes: '20' },
  { from: 'fujian', industry: 'biomedicine', minutes: '20' },
  { from: 'japan', industry: 'future-space', minutes: '20' },
  { from: 'tianjin.jiangsu', industry: 'new-energy.集成电路', minutes: '30' },
];
const deckIn = (order: (typeof ORDERS)[number], language: Language): { scenes: number; slides: Slide[] } => {
  const sheets = sheetsOf(tellingIn(language), deckFor(order));
  return { scenes: sheets.length, slides: slidesOf(sheets, messagesFor(language)) };
};

describe.each(ORDERS)('the slides of $from × $industry', (order) => {
  const [zh, en] = [deckIn(order, 'zh'), deckIn(order, 'en')];

  test('are about as many as its scenes, in English too, where the documents’ own words stand beside', () => {
    expect(zh.slides.length).toBeLessThanOrEqual(zh.scenes + 2);
    expect(en.slides.length).toBeLessThanOrEqual(Math.ceil(zh.slides.length * 1.4));
  });

  test('cut no title short', () => {
    const titles = [zh, en].flatMap(({ slides }) =>
      slides.map(({ title }) => title.runs.map(({ text }) => text).join('')),
    );
    expect(titles.filter((title) => title.endsWith('…'))).toEqual([]);
  });
});
