import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../../src/shells/briefing/export/fit.ts';
import { sceneMap } from '../../../../src/shells/briefing/export/sceneMap.ts';
import { sheetOf, sheetsOf, type SheetLine } from '../../../../src/shells/briefing/export/sheet.ts';
import { messagesFor } from '../../../../src/messages/messagesFor.ts';
import { clauseText } from '../../../../src/model/clause.ts';
import { LANGUAGES, type Language } from '../../../../src/model/atlas.ts';
import type { Point } from '../../../../src/story/deck.ts';
import { lineOf } from '../../../../src/story/pointLine.ts';
import { deckFor } from '../../../story/decks.ts';
import { light } from '../../../../src/theme/light.ts';
import { atlas, geometry } from '../../../atlas.ts';
import { addressAfter } from '../../../world.ts';
import { factsWhere, GUANGDONG, guangdongIn, scene, SITE, tellingIn } from './decks.ts';

const key = factsWhere((one) => one.subjectId === 'tianshui' && one.predicate === 'key');

const POINTS = deckFor({ from: 'guangdong', industry: 'electronics', minutes: '30' }).scenes.flatMap(({ points }) =>
  points.filter(({ kind }) => kind === 'facts'),
);
const lineIn = (language: Language, point: Point): SheetLine =>
  sheetOf(tellingIn(language), scene('steps', 'a', { points: [point] })).lines[0] as SheetLine;

describe('a scene told', () => {
  test('Tianshui takes on integrated circuits first, by box 3 of the plan of 2025, document and date named', () => {
    const sheet = sheetOf(tellingIn('zh'), scene('points', 'a', { points: [{ kind: 'facts', facts: key }] }));
    expect(sheet.lines).toMatchObject([
      {
        lead: '天水市 · 重点承接',
        text: '集成电路、电工电气、机械制造、生物医药、纺织服饰',
        original: null,
        cites: [{ clause: '二(三) 专栏3', source: 1 }],
      },
    ]);
    expect(sheet.sources).toMatchObject([{ number: '甘政办发〔2025〕19号', date: '2025年3月3日', draft: false }]);
    expect(sheet.lines[0]?.cites[0]?.href.startsWith(`${SITE}?lens=sources&`)).toBe(true);
  });

  test('in English the documents’ own words stand beside the reader’s', () => {
    const sheet = sheetOf(tellingIn('en'), scene('points', 'a', { points: [{ kind: 'facts', facts: key }] }));
    expect(sheet.lines[0]?.text).toContain('ntegrated circuits');
    expect(sheet.lines[0]?.original).toBe('天水市 · 集成电路、电工电气、机械制造、生物医药、纺织服饰');
    expect(sheet.sources[0]?.original).toBe(atlas.documents[0]?.name);
  });

  test('what a draft states is marked as a draft where it is cited and where its document is named', () => {
    const [draft] = factsWhere((one) => atlas.documentById.get(one.document)?.status === 'draft');
    const sheet = sheetOf(tellingIn('zh'), scene('points', 'a', { points: [{ kind: 'facts', facts: [draft ?? ''] }] }));
    expect(sheet.lines[0]?.cites[0]?.draft).toBe(true);
    expect(sheet.sources[0]?.draft).toBe(true);
  });

  test('says what the scene says, whole: one line a point, with every clause', () => {
    for (const language of LANGUAGES)
      for (const { point, line } of POINTS.map((one) => ({ point: one, line: lineIn(language, one) }))) {
        const said = lineOf(atlas, point, language, messagesFor(language), Infinity);
        expect(line.text).toBe(said.text);
        if (said.lead) expect(line.lead).toContain(said.lead);
        /* Beside a statement a clause is its number; what it is about is said where the sources are listed. */
        expect(line.cites.map(({ clause }) => clause)).toEqual(
          said.references.map(({ fact }) => clauseText(atlas, fact.clause, language)),
        );
      }
  });

  test('a pair of numbers beside a map is a line, and a title says what will be told', () => {
    const deck = deckFor({ from: 'guangdong', industry: 'electronics' });
    const [title, , ask] = sheetsOf(tellingIn('zh'), deck);
    expect(ask?.numbers).toBeNull();
    expect(ask?.lines[0]).toMatchObject({ text: '2025 64亿元 → 2030 128亿元', cites: [{ clause: '三(十)' }] });
    expect(title?.lines.filter(({ kind }) => kind === 'agenda').map(({ text }) => text)).toEqual(
      deck.scenes.slice(1).map((scene, i) => `${i + 1}. ${scene.title.zh}`),
    );
  });

  test('facts that the data no longer has are counted, not dropped in silence', () => {
    const [line] = sheetOf(
      tellingIn('zh'),
      scene('points', 'a', { points: [{ kind: 'facts', facts: ['x', 'y'] }] }),
    ).lines;
    expect(line).toMatchObject({ kind: 'lost', text: tellingIn('zh').messages.takeaway.lost(2) });
  });

  test('numbers of one measure share its caption, and words stay words', () => {
    const { numbers } = guangdongIn('zh').find(({ id }) => id === 'goals') ?? {};
    expect(numbers).toMatchObject({ caption: '招商引资到位资金（亿元）', heads: ['2025', '2030'], drawn: true });
    expect(numbers?.rows.at(-1)?.values.map(({ value }) => value)).toEqual([960, null]);
  });

  test('a hidden scene is not told, and an address that cannot be read tells of home', () => {
    expect(guangdongIn('zh').map(({ id }) => id)).not.toContain('hidden');
    expect(GUANGDONG.scenes.map(({ id }) => id)).toContain('hidden');
    expect(sheetOf(tellingIn('zh'), scene('map', 'a', { address: '?lens=%%&at=nowhere' })).href).toBe(SITE);
  });
});

/** A sheet of which nothing matters but what it shows. */
const told = (address: string) => ({ address, title: 'A', href: SITE });

test('a scene of a lens that draws instead of mapping has its drawing, which explains itself', () => {
  const box = { width: 700, height: 480, scale: 1 };
  const at = (address: string) => sceneMap(tellingIn('zh'), geometry, light, told(address), box);
  const plan = at(addressAfter({ lens: 'new-area', at: 'lzna-core' }));
  expect(plan.drawing?.props).toMatchObject({ picked: 'lzna-core', width: 700, height: 480 });
  expect(plan.drawing?.props.reader.href({ at: 'lanzhou' })).toBe(SITE);
  expect(plan.legend).toEqual([]);
  expect(at(addressAfter({ at: 'tianshui' })).drawing).toBeNull();
});

test('the map of a scene is that of its address: what is chosen and what cities wear', () => {
  const box = { width: 700, height: 480, scale: 1 };
  const of = (address: string) => sceneMap(tellingIn('zh'), geometry, light, told(address), box);
  expect(of(addressAfter({ at: 'tianshui' })).placed.chosen).toEqual(['tianshui']);
  expect(of(addressAfter({ lens: 'industry', group: 'electronics' })).legend.map(({ mark }) => mark.kind)).toEqual([
    'tier',
    'tier',
    'tier',
  ]);
  expect(of('').legend).toHaveLength(4);
});

test('origins at the edge of a map stay inside it', () => {
  const box = { width: 567, height: 453, scale: 0.85 };
  const { placed } = sceneMap(
    tellingIn('zh'),
    geometry,
    light,
    told(addressAfter({ lens: 'origin', from: 'guangdong' })),
    box,
  );
  const boxes = placed.marks.filter(({ kind }) => kind === 'origin').flatMap((mark) => mark.boxes);
  expect(boxes.length).toBeGreaterThan(10);
  expect(
    boxes.filter(([left, top, right, bottom]) => left < 0 || top < 0 || right > box.width || bottom > box.height),
  ).toEqual([]);
});

test('no line begins with a mark that closes, and a word is torn only where it fills a line', () => {
  const lines = linesIn('省发展改革委、省科技厅、省商务厅', 6, (text) => [...text].length);
  expect(lines.every((line) => !/^[、，。）]/.test(line))).toBe(true);
  expect(lines.join('')).toBe('省发展改革委、省科技厅、省商务厅');
  expect(linesIn('one abcdefghij', 4, (text) => text.length)).toEqual(['one', 'abcd', 'efgh', 'ij']);
});
