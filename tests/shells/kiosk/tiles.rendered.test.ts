import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messagesFor.ts';
import { clauseText } from '../../../src/model/clause.ts';
import { LANGUAGES } from '../../../src/model/atlas.ts';
import { shortNameOf } from '../../../src/model/names.ts';
import MatchForm from '../../../src/lenses/match/MatchForm.svelte';
import Attract from '../../../src/shells/kiosk/Attract.svelte';
import Grid from '../../../src/shells/kiosk/Grid.svelte';
import Groups from '../../../src/shells/kiosk/Groups.svelte';
import type { Scene } from '../../../src/story/deck.ts';
import { NO_EVENT, type StandEvent } from '../../../src/story/eventFile.ts';
import { atlas } from '../../atlas.ts';
import { readerIn, rendered } from '../../panels/render.ts';

const nothing = (): void => undefined;
const grid = (event: StandEvent, page: 'places' | 'industries' | 'origins' = 'places') =>
  rendered(Grid, { reader: readerIn('zh'), event, page }).lines;
const names = (...ids: string[]): string[] =>
  ids.flatMap((id) => atlas.placeById.get(id) ?? []).map((place) => shortNameOf(place, 'zh'));

describe('the tiles of a stand', () => {
  test('are every zone with its cities and the New Area, in every language', () => {
    const places = atlas.places.filter(({ kind }) => ['zone', 'city', 'new-area'].includes(kind));
    for (const language of LANGUAGES) {
      const { lines } = rendered(Grid, { reader: readerIn(language), event: NO_EVENT, page: 'places' });
      for (const place of places) expect(lines, place.id).toContain(shortNameOf(place, language));
    }
  });

  test('are an event’s where it chooses some: its zones whole, its cities under their zones, its industries', () => {
    const [hexi = '', jiuquan = '', lanzhou = ''] = names('hexi', 'jiuquan', 'lanzhou');
    const whole = grid({ zones: ['hexi'] });
    expect(whole).toEqual(expect.arrayContaining([hexi, jiuquan]));
    expect(whole).not.toContain(lanzhou);
    const some = grid({ cities: ['jiuquan', 'lanzhou'] });
    expect(some).toEqual(expect.arrayContaining([hexi, jiuquan, lanzhou]));
    expect(some.filter((line) => names('zhangye', 'wuwei', 'tianshui').includes(line))).toEqual([]);
    const chosen = atlas.groups.find(({ id }) => id === 'petrochemicals');
    const industries = grid({ industries: ['petrochemicals'] }, 'industries');
    expect(industries).toContain(chosen?.name);
    expect(industries.filter((line) => atlas.groups.some(({ name }) => name === line))).toEqual([chosen?.name]);
  });

  test('stand for lists where something fits: no list opens over the glass, and nothing is typed', () => {
    const query = { group: null, term: null, from: null, needs: [] };
    const listed = rendered(MatchForm, { reader: readerIn('zh'), query: { ...query, group: 'petrochemicals' } });
    const tiled = rendered(MatchForm, {
      reader: { ...readerIn('zh'), tiles: true },
      query: { ...query, group: 'petrochemicals' },
    });
    expect(listed.html).toContain('<select');
    expect(tiled.html).not.toMatch(/<select|type="(?:text|search)"/);
    for (const { name } of atlas.groups) expect(tiled.lines).toContain(name);
  });
});

test('home says in one glance what can be asked', () => {
  for (const language of LANGUAGES) {
    const messages = messagesFor(language);
    const { lines } = rendered(Groups, {
      messages,
      page: 'places',
      searching: false,
      onchoose: nothing,
      onsearch: nothing,
    });
    expect(lines).toEqual([...Object.values(messages.kiosk.groups), messages.kiosk.search]);
  }
});

test('every frame of the loop invites in both languages, and what it says has its clause', () => {
  const fact = atlas.facts.find(({ predicate, subjectId }) => predicate === 'goal' && subjectId === 'petrochemicals');
  const scene: Scene = {
    id: 'one',
    kind: 'map',
    address: '',
    title: { zh: '谁要石化化工？' },
    points: [{ kind: 'facts', facts: [fact?.id ?? ''] }],
    chart: null,
    notes: {},
    hidden: false,
  };
  for (const [language, shown] of LANGUAGES.flatMap((one) => [[one, scene] as const, [one, null] as const])) {
    const { text, html } = rendered(Attract, {
      atlas,
      language,
      messages: messagesFor(language),
      scene: shown,
      at: 0,
      of: 8,
      onstart: nothing,
    });
    expect(text).toContain('轻触开始 · Touch to start');
    expect(text.includes(clauseText(atlas, fact?.clause ?? '?', language))).toBe(shown !== null);
    if (shown && language === 'zh') expect(html).toMatch(/<span[^>]*>石化化工？<\/span>/);
  }
});
