import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MapLife, type MapLifeOptions } from '../../src/stage/MapLife.svelte.ts';

type Code = Awaited<ReturnType<MapLifeOptions['load']>>;
const code = { default: {} } as Code;
const comes = (): Promise<Code> => Promise.resolve(code);
const stays = (): Promise<Code> => Promise.reject(new Error('no such chunk'));

/** A life whose map's code has come. */
async function started(): Promise<MapLife> {
  const life = new MapLife({ load: comes });
  await life.wake();
  return life;
}
async function drawn(): Promise<MapLife> {
  const life = await started();
  life.drawn();
  return life;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);

describe('before the map', () => {
  test('the plate stands, and nobody is told that anything is wrong', () => {
    const life = new MapLife({ load: comes });
    expect([life.phase, life.standIn, life.refused, life.present]).toEqual(['waiting', true, false, false]);
  });

  test('its code is fetched once, however often it is woken', async () => {
    const load = vi.fn(comes);
    const life = new MapLife({ load });
    await Promise.all([life.wake(), life.wake()]);
    await life.wake();
    expect(load).toHaveBeenCalledTimes(1);
    expect([life.phase, life.standIn]).toEqual(['starting', true]);
  });

  test('code that does not come leaves the plate with the sentence, and is asked for again after 2, 10, 30, 60 and 120 seconds', async () => {
    const load = vi.fn(stays);
    const life = new MapLife({ load });
    await life.wake();
    expect([life.phase, life.standIn, life.refused]).toEqual(['failed', true, true]);
    for (const [n, seconds] of [2, 10, 30, 60, 120].entries()) {
      await pass(seconds - 0.001);
      expect(load).toHaveBeenCalledTimes(n + 1);
      await pass(0.001);
      expect(load).toHaveBeenCalledTimes(n + 2);
    }
    await pass(3600);
    expect(load).toHaveBeenCalledTimes(6);
  });

  test('code that comes at the second asking starts the map, and the sentence goes when it is drawn', async () => {
    const load = vi.fn(comes).mockImplementationOnce(stays);
    const life = new MapLife({ load });
    await life.wake();
    await pass(2);
    expect([life.phase, life.refused]).toEqual(['starting', true]);
    life.drawn();
    expect([life.phase, life.standIn, life.refused]).toEqual(['drawn', false, false]);
  });

  test('a map that never draws and never says why counts as failed after a minute', async () => {
    const life = await started();
    await pass(59);
    expect(life.phase).toBe('starting');
    await pass(1);
    expect([life.phase, life.standIn, life.refused]).toEqual(['failed', true, true]);
  });
});

describe('the moment between plate and map', () => {
  test('the map takes over when it is drawn', async () => {
    const life = await drawn();
    expect([life.phase, life.standIn]).toEqual(['drawn', false]);
  });

  test('a press under way keeps the plate until it has been answered', async () => {
    const life = await started();
    life.press();
    life.drawn();
    expect([life.phase, life.standIn]).toEqual(['drawn', true]);
    life.lift();
    expect(life.standIn).toBe(true);
    life.letGo();
    expect(life.standIn).toBe(false);
  });

  test('a press without a click keeps it for a third of a second after it was lifted', async () => {
    const life = await started();
    life.press();
    life.drawn();
    life.lift();
    await pass(0.3);
    expect(life.standIn).toBe(true);
    await pass(0.1);
    expect(life.standIn).toBe(false);
  });

  test('a second press before the first has let go holds again', async () => {
    const life = await started();
    life.press();
    life.drawn();
    life.lift();
    await pass(0.2);
    life.press();
    await pass(5);
    expect(life.standIn).toBe(true);
  });

  test('a press on the plate of a map that is not there yet shows no map when it ends', async () => {
    const life = await started();
    life.press();
    life.letGo();
    expect([life.phase, life.standIn]).toEqual(['starting', true]);
  });

  test('a context lost while the press lasts leaves the plate', async () => {
    const life = await started();
    life.press();
    life.drawn();
    life.lost();
    life.letGo();
    expect([life.phase, life.standIn]).toEqual(['lost', true]);
  });
});

describe('a lost context', () => {
  test('gives the plate at once, and the sentence after a second', async () => {
    const life = await drawn();
    life.lost();
    expect([life.phase, life.standIn, life.refused]).toEqual(['lost', true, false]);
    await pass(1);
    expect(life.refused).toBe(true);
  });

  test('that comes back drawn gives the map, without a word and without a map made anew', async () => {
    const life = await drawn();
    const { attempt } = life;
    life.lost();
    await pass(0.7);
    life.drawn();
    await pass(3600);
    expect([life.phase, life.standIn, life.refused, life.attempt]).toEqual(['drawn', false, false, attempt]);
  });

  test('that stays lost is followed by maps made anew after 2, 10, 30, 60 and 120 seconds each, then no more', async () => {
    const life = await drawn();
    life.lost();
    for (const [n, seconds] of [2, 10, 30, 60, 120].entries()) {
      await pass(seconds - 0.001);
      expect(life.attempt).toBe(n);
      await pass(0.001);
      expect([life.attempt, life.phase, life.standIn]).toEqual([n + 1, 'starting', true]);
      life.failed();
      expect(life.present).toBe(false);
    }
    await pass(3600);
    expect([life.attempt, life.phase]).toEqual([5, 'failed']);
  });

  test('after a map that was drawn again the waits begin anew', async () => {
    const life = await drawn();
    life.lost();
    await pass(2);
    life.drawn();
    life.lost();
    await pass(2);
    expect([life.attempt, life.phase]).toEqual([2, 'starting']);
  });
});

test('a context refused leaves the plate with the sentence, and gives its own back: there is no map to hold one', async () => {
  const life = await started();
  life.failed();
  expect([life.phase, life.standIn, life.refused, life.present]).toEqual(['failed', true, true, false]);
});

test('a map that is no longer tried is tried anew for a new visitor, and only then', async () => {
  const load = vi.fn(stays);
  const life = new MapLife({ load });
  await life.wake();
  await pass(1);
  life.again();
  await pass(1 + 10 + 30 + 60 + 120);
  expect(load).toHaveBeenCalledTimes(6);
  await pass(3600);
  expect(load).toHaveBeenCalledTimes(6);
  life.again();
  await pass(2);
  expect(load).toHaveBeenCalledTimes(7);
});

test('what is destroyed does nothing more', async () => {
  const life = await drawn();
  life.lost();
  life.destroy();
  await pass(3600);
  expect([life.attempt, life.refused]).toEqual([0, false]);
});
