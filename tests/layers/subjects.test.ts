import { describe, expect, test } from 'vitest';
import { discs } from '../../src/layers/discs.ts';
import { closerRamp } from '../../src/layers/layer.ts';
import { readOrigins } from '../../src/layers/originFeatures.ts';
import { atZoom } from '../../src/layers/ramp.ts';
import { routes } from '../../src/layers/routes.ts';
import { changingSources } from '../../src/layers/sources.ts';
import type { MapState } from '../../src/layers/style.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { light } from '../../src/theme/light.ts';
import { atlas } from '../atlas.ts';
import { unread } from '../otherAtlas.ts';
import { ZONES_SHOWN } from './legendState.ts';

const context = { atlas, theme: light, basemap: null };

describe('the legend', () => {
  test.each(LANGUAGES)(
    'says what a disc counts, and what an open one means, only where discs stand: %s',
    (language) => {
      const words = { language, messages: messagesFor(language) };
      const { of, none, area } = words.messages.answers.discs;
      expect(discs.legend?.(context, words, ZONES_SHOWN)).toEqual([]);
      expect(discs.legend?.(context, words, { ...ZONES_SHOWN, weighed: 'projects' })).toEqual([
        { label: of.projects, detail: area, mark: { kind: 'disc', stated: true } },
        { label: none.projects, mark: { kind: 'disc', stated: false } },
      ]);
    },
  );

  test.each(LANGUAGES)('says what a line off the map is only where routes lead off it: %s', (language) => {
    const words = { language, messages: messagesFor(language) };
    expect(routes.legend?.(context, words, ZONES_SHOWN)).toEqual([]);
    expect(routes.legend?.(context, words, { ...ZONES_SHOWN, routes: true })?.[0]?.label).toBe(
      words.messages.answers.routes.line,
    );
  });
});

test('a disc answers to a finger as its seat, and nothing does where there are none', () => {
  const ids = (shown: MapState['discs']) => discs.pick?.ids?.('jiuquan', { discs: shown } as MapState);
  expect([ids(null), ids({})]).toEqual([[], ['jiuquan']]);
});

describe('until the facts have come', () => {
  test('nobody stands at the edge, nothing leads off the map, and only the sites of the whole province are drawn', () => {
    const [before, after] = [unread, atlas].map((one) => changingSources(one, light.map));
    expect([before?.arcs.features, before?.dashes.features]).toEqual([[], []]);
    expect(before?.points.features.length).toBeLessThan(after?.points.features.length ?? 0);
  });

  test('there is nothing to read of origins; then one after another', () => {
    expect([...readOrigins(unread)]).toEqual([]);
    expect([...readOrigins(atlas)]).toHaveLength(atlas.origins.length);
  });
});

test('what comes in nearer comes in later on a large screen; a ramp without stops is nothing', () => {
  expect([atZoom(closerRamp(6, 1), 6.7), atZoom(closerRamp(6, 2), 6.7)]).toEqual([1, 0]);
  expect(atZoom([], 7)).toBe(0);
});
