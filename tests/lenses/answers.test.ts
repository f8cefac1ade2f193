import { describe, expect, test } from 'vitest';
import { beyondStandings } from '../../src/layers/originFeatures.ts';
import { FRAME } from '../../src/model/originFrame.ts';
import { discRadius, DISC } from '../../src/layers/discs.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LENSES } from '../../src/model/lens.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { beyondOf } from '../../src/model/beyond.ts';
import { huesOf } from '../../src/model/layouts.ts';
import { seatsOf } from '../../src/model/seat.ts';
import { mapSays } from '../../src/stage/mapSays.ts';
import { atlas } from '../atlas.ts';
import { readerIn } from '../panels/render.ts';
import { foundOnMap } from '../../src/lenses/found.ts';
import { onMap } from '../../src/lenses/onMap.ts';
import { answer } from '../model/searching.ts';
import { session } from '../stage/session.ts';

const room = { scale: 1, tight: false };
const shown = (address: string) => session(address).onMap(room);
const HOME = shown('/?show=unsigned.none');

describe('every lens puts its answer on the map', () => {
  const asked: Readonly<Record<(typeof LENSES)[number], string>> = {
    zones: '/?at=jiuquan',
    industry: '/?lens=industry&industry=new-materials',
    origin: '/?lens=origin&from=jiangsu',
    match: '/?lens=match&industry=petrochemicals',
    structure: '/?lens=structure',
    'new-area': '/?lens=new-area',
    figures: '/?lens=figures',
    west: '/?lens=west',
    sites: '/?lens=sites',
    compare: '/?lens=compare&with=jiuquan.baiyin',
    sources: '/?lens=sources&doc=action-plan-2025',
    about: '/?lens=about',
  };
  /* The New Area’s plan lies over the map, and the page about the map is about no place. */
  test.each(LENSES.filter((lens) => lens !== 'new-area' && lens !== 'about'))('%s', (lens) => {
    const { state, chosen, tiers, signs } = shown(asked[lens]);
    const { discs, counts, origins, routes } = state;
    const bare = { discs, counts, origins, routes, chosen, tiers, signs };
    const home = HOME.state;
    expect(bare).not.toEqual({
      discs: home.discs,
      counts: home.counts,
      origins: home.origins,
      routes: home.routes,
      chosen: HOME.chosen,
      tiers: HOME.tiers,
      signs: HOME.signs,
    });
  });

  test('figures: what is stated of each place, and no disc where nothing is', () => {
    const { state, weighed } = shown('/?lens=figures');
    /* Companies and projects that a fact ties to a place, counted apart from the lens. */
    const tied = new Set(
      atlas.facts
        .filter(({ kind, place }) => kind === 'project' && place === 'jiuquan')
        .map(({ subjectId }) => subjectId),
    );
    expect(weighed).toBe('projects');
    expect(state.discs?.['jiuquan']?.[0]).toBe(tied.size);
    expect(tied.size).toBeGreaterThan(5);
    expect(state.discs).not.toHaveProperty('dingxi');
    const { state: numbers } = shown('/?lens=figures&by=numbers');
    expect(numbers.discs?.['qingyang']?.[0]).toBeGreaterThan(5);
    expect(numbers.discs).not.toHaveProperty('gannan');
  });

  test('no document gives signings by prefecture, as the panel of figures says', () => {
    const seats = new Set(seatsOf(atlas).map(({ id }) => id));
    const signed = atlas.facts.filter(({ measure, kind }) => kind !== 'peer' && measure?.includes('签约'));
    expect(signed.length).toBeGreaterThan(2);
    expect(signed.filter(({ subjectId, place }) => seats.has(subjectId) || seats.has(place ?? ''))).toEqual([]);
  });

  test('sources: a clause is solid where it names a place, hatched where it names only its zone', () => {
    const { tiers, reading, state } = shown('/?lens=sources&doc=action-plan-2025&clause=二(二) 专栏2');
    expect(reading).toBe('named');
    const named = new Set(
      atlas.facts
        .filter(({ document, clause }) => document === 'action-plan-2025' && clause === '二(二) 专栏2')
        .map(({ subjectId }) => subjectId),
    );
    expect(named).toContain('jiuquan');
    expect(tiers?.['jiuquan']).toBe('key');
    expect(tiers).not.toHaveProperty('tianshui');
    expect(Object.keys(state.discs ?? {}).sort()).toEqual(
      Object.keys(tiers ?? {})
        .filter((id) => tiers?.[id] === 'key')
        .sort(),
    );
    expect(shown('/?lens=sources').tiers).toBeNull();
  });

  test('structure: a city is hatched where its group is another one in the other plan', () => {
    const { tiers, reading } = shown('/?lens=structure');
    const [belts, zones] = [huesOf(atlas, 'belts'), huesOf(atlas, 'zones')];
    expect(reading).toBe('moved');
    for (const [id, tier] of Object.entries(tiers ?? {}))
      expect(tier, id).toBe(belts[id] === zones[id] ? 'key' : 'cultivate');
    expect(Object.values(tiers ?? {})).toContain('cultivate');
    expect(Object.values(tiers ?? {})).toContain('key');
  });

  test('compare: what is compared is solid, its signs stand beside it with the shared squares marked', () => {
    const { tiers, reading, signs } = shown('/?lens=compare&with=jiuquan.baiyin');
    expect(reading).toBe('shared');
    expect([tiers?.['jiuquan'], tiers?.['baiyin']]).toEqual(['key', 'key']);
    expect(signs?.compared?.places).toEqual(['baiyin', 'jiuquan']);
    expect(signs?.compared?.shared).toContain('new-materials');
    const groups = (id: string): string[] => {
      const { key = [], cultivate = [] } = atlas.signById.get(id) ?? {};
      return [...key, ...cultivate];
    };
    for (const id of signs?.compared?.shared ?? [])
      expect(groups('jiuquan').includes(id) && groups('baiyin').includes(id), id).toBe(true);
  });

  test('west: routes lead off on their bearing, and a province of the article is filled when chosen', () => {
    const { state } = shown('/?lens=west');
    expect([state.routes, state.route]).toEqual([true, null]);
    expect(shown('/?lens=west&at=guizhou').state.route).toBe('guizhou');
    const all = beyondOf(atlas);
    expect(all.filter(({ kind }) => kind === 'peer')).toHaveLength(atlas.peerById.size);
    expect(all.find(({ name }) => name === '拉合尔')).toMatchObject({ seat: 'lanzhou', english: 'Lahore' });
    expect(all.find(({ name }) => name === '新西兰')).toMatchObject({ seat: 'lanzhou-new-area' });
    /* Every end stays on the sheet, its name too: in the west it lies inside the frame, clear of the legend. */
    for (const { at, anchor } of beyondStandings(atlas)) {
      expect(at[0] > FRAME.west || anchor === 'bottom-left', at.join()).toBe(true);
      expect(at[0] > FRAME.west || at[1] > 35, at.join()).toBe(true);
    }
    const visit = session('/?lens=west');
    expect(visit.leads('guizhou')).toEqual({ at: 'guizhou' });
    expect(visit.leads('lanzhou-lahore-air')).toEqual({ lens: 'new-area', at: 'lanzhou-lahore-air' });
  });

  test('a search puts what it finds at the seats, in place of what the lens shows', () => {
    const found = foundOnMap(atlas, answer('中药材'));
    const { ask, answer: wanted, frame } = session('/?lens=industry&industry=new-materials');
    const { state, weighed, tiers } = onMap(atlas, ask, wanted, frame, room, found);
    expect([weighed, tiers]).toEqual(['findings', null]);
    expect(state.discs?.['dingxi']?.[0]).toBeGreaterThan(5);
    expect(state.discs).not.toHaveProperty('jiayuguan');
    /* A name alone leads to its own seat. */
    expect(
      [
        ...(foundOnMap(atlas, { ...answer('酒泉'), sections: answer('酒泉').sections.slice(0, 1) }).weights?.by ?? []),
      ][0]?.[0],
    ).toBe('jiuquan');
    expect(onMap(atlas, ask, wanted, frame, room).state.discs).toBeNull();
  });
});

describe('a disc', () => {
  test('has its share of the largest one’s area, to the pixel, and is never too small for its number', () => {
    expect(discRadius(9, 9, false)).toBe(DISC.most.wide);
    expect(discRadius(4, 16, false)).toBe(Math.round(DISC.most.wide / 2));
    expect(discRadius(1, 400, true)).toBe(DISC.least);
  });
});

describe('who does not see the map', () => {
  test.each(LANGUAGES)('hears what it answers, in %s', (language) => {
    const { answers } = messagesFor(language);
    const reader = readerIn(language);
    const said = mapSays(reader, shown('/?lens=figures'));
    expect(said).toContain(answers.discs.of.projects);
    expect(said).toContain(answers.discs.none.projects);
    expect(mapSays(reader, shown('/?lens=industry&industry=new-materials'))).toContain(
      answers.texture.wanted.cultivate,
    );
    expect(mapSays(reader, shown('/?lens=west'))).toContain(answers.routes.line);
    expect(mapSays(reader, shown('/?lens=about'))).toBe(reader.messages.mapLabel);
  });
});
