import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/view/codec.ts';
import { LENSES } from '../../src/model/lens.ts';
import { SCREEN_THEMES } from '../../src/model/screenTheme.ts';
import { step } from '../../src/view/step.ts';
import { HOME, REFERENCE_SWITCHES, SWITCHES, type View } from '../../src/view/view.ts';
import { atlas } from '../atlas.ts';

const view = (patch: Partial<View>): View => step(atlas, HOME, patch);

describe('an address', () => {
  test('of the home view is empty', () => expect(encode(HOME)).toBe(''));

  test('of any view reads back as that view', () => {
    const ids = [...atlas.places, ...atlas.sites].map((record) => record.id);
    for (const [i, pick] of ids.entries()) {
      const one = view({
        pick,
        lens: LENSES[i % LENSES.length] ?? 'zones',
        language: i % 2 ? 'en' : 'zh',
        switches: SWITCHES.slice(i % 3),
        note: atlas.facts[i]?.id ?? null,
        theme: SCREEN_THEMES[i % 4] ?? null,
      });
      expect(decode(encode(one), atlas)).toEqual({ view: one, broken: [] });
      expect(encode(decode(encode(one), atlas).view)).toBe(encode(one));
    }
  });

  test('mangled by hand opens the home view and names what was wrong', () => {
    for (const search of [
      '?at=atlantis',
      '?lens=%E0%A4%A',
      '?lens=',
      '?at=&at=',
      '?show=parks..hubs',
      '?lang=xx',
      '?theme=print',
      '?theme=',
      '?foo=bar',
      '????',
      '?%00=1',
    ]) {
      const { view: shown } = decode(search, atlas);
      expect(shown).toEqual(HOME);
    }
    expect(decode('?at=atlantis&lens=zone&x=1', atlas).broken).toEqual(['x', 'lens', 'at']);
  });

  test('with one broken part keeps the rest', () => {
    const { view: shown, broken } = decode('?at=jiuquan&lang=en&note=nothing', atlas);
    expect(shown).toEqual(view({ pick: 'jiuquan', language: 'en' }));
    expect(broken).toEqual(['note']);
  });

  test('of a list narrowed by blanks is that of the whole list, and no blank makes an address that is called broken', () => {
    expect(encode(view({ lens: 'sites', words: '  ' }))).toBe('?lens=sites');
    for (const search of ['?lens=sites&words=', '?lens=sites&words=%20%20'])
      expect(decode(search, atlas)).toEqual({ view: view({ lens: 'sites' }), broken: [] });
    expect(decode('?lens=sites&words=%20光气%20', atlas).view.words).toBe('光气');
  });

  test('that names one need or one place twice means it once', () => {
    expect(decode('?lens=match&needs=port.bonded.port', atlas)).toEqual({
      view: view({ lens: 'match', needs: ['port', 'bonded'] }),
      broken: [],
    });
    expect(decode('?lens=compare&with=jiuquan.jiuquan', atlas).broken).toEqual([]);
    expect(decode('?lens=match&needs=port.pool', atlas).broken).toEqual(['needs']);
  });

  test('takes switches in any order and writes them in one', () => {
    expect(encode(decode('?show=hubs.parks', atlas).view)).toBe('');
    expect(encode(decode('?show=hubs', atlas).view)).toBe('?show=hubs');
    expect(encode(decode('?show=air.water.parks.hubs', atlas).view)).toBe('?show=water.air');
  });

  test('of before the reference geography means what it meant: which sites are shown, and nothing about the rest', () => {
    const reference = REFERENCE_SWITCHES.filter((one) => HOME.switches.includes(one));
    expect(decode('?show=parks', atlas).view.switches).toEqual(['parks', ...reference]);
    expect(decode('?show=none', atlas).view.switches).toEqual(reference);
  });

  test('can ask for a bare map: no sites, no reference geography', () => {
    expect(encode(view({ switches: [] }))).toBe('?show=none.plain');
    expect(decode('?show=none.plain', atlas).view.switches).toEqual([]);
    expect(decode('?show=plain', atlas).view.switches).toEqual(['parks', 'hubs']);
  });

  test('keeps any choice of switches', () => {
    for (let bits = 0; bits < 2 ** SWITCHES.length; bits++) {
      const switches = SWITCHES.filter((_, i) => bits & (1 << i));
      expect(decode(encode(view({ switches })), atlas)).toEqual({ view: view({ switches }), broken: [] });
    }
  });
});
