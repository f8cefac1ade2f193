import { describe, expect, test, vi } from 'vitest';
import type { ServedBuild } from '../../../src/load/checkBuild.ts';
import type { Remembering } from '../../../src/shells/kiosk/device.ts';
import { Journal } from '../../../src/shells/kiosk/Journal.svelte.ts';
import { Mishaps } from '../../../src/shells/kiosk/Mishaps.ts';
import { isMenu, pageOf, stepTo } from '../../../src/shells/kiosk/page.ts';
import { STAND, type StandSettings } from '../../../src/shells/kiosk/settings.ts';
import { StandRun } from '../../../src/shells/kiosk/StandRun.svelte.ts';
import { unbroken } from '../../../src/shells/kiosk/unbroken.ts';
import { Upkeep } from '../../../src/shells/kiosk/Upkeep.ts';
import type { Scene } from '../../../src/story/deck.ts';
import { atlas } from '../../atlas.ts';
import { session } from '../../stage/session.ts';

function device(): Remembering & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    localStorage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) },
  };
}
const scene = (id: string, address: string): Scene => ({
  id,
  kind: 'map',
  address,
  title: { zh: id },
  points: [],
  chart: null,
  notes: {},
  hidden: false,
});
const LOOP = [scene('petrochemicals', '?lens=industry&industry=petrochemicals'), scene('hexi', '?at=hexi')];

/** A stand whose clocks a test moves, in seconds. */
function stand(settings: Partial<StandSettings> = {}, date = new Date(2026, 10, 27, 10)) {
  let now = 1000;
  let today = date;
  let still = false;
  const journal = new Journal(device(), () => today);
  const visit = session('/?shell=kiosk');
  const onreset = vi.fn();
  const run = new StandRun({
    session: visit,
    stand: { ...STAND, ...settings },
    journal,
    now: () => now,
    today: () => today,
    still: () => still,
    onreset,
  });
  const after = (seconds: number): void => {
    for (let i = 0; i < seconds * 2; i++) {
      now += 500;
      today = new Date(today.getTime() + 500);
      run.tick();
    }
  };
  return {
    run,
    journal,
    visit,
    onreset,
    after,
    at: () => visit.navigator.here,
    setStill: () => (still = true),
    jump: (to: Date) => (today = to),
  };
}

describe('the loop', () => {
  test('turns every seven seconds while nobody is there, and round', () => {
    const { run, after, at } = stand();
    run.begin(LOOP);
    expect(at()).toBe('/?shell=kiosk&lens=industry&industry=petrochemicals');
    after(7);
    expect([run.shown, at()]).toEqual([1, '/?shell=kiosk&at=hexi']);
    after(7);
    expect(run.shown).toBe(0);
  });

  test('stands still under reduced motion, outside opening hours and during a visit', () => {
    const calm = stand();
    calm.setStill();
    const closed = stand({ hours: { from: 11 * 60, to: 12 * 60 } });
    const visited = stand();
    for (const one of [calm, closed, visited]) one.run.begin(LOOP);
    visited.run.start();
    for (const one of [calm, closed, visited]) one.after(20);
    expect([calm.run.shown, closed.run.shown, visited.run.shown]).toEqual([0, 0, 0]);
    expect([calm.run.open, closed.run.open]).toEqual([true, false]);
  });

  test('that comes after the first touch does not take the visitor away', () => {
    const { run, visit, at } = stand();
    run.start();
    visit.go({ at: 'jiuquan' });
    run.begin(LOOP);
    expect(at()).toBe('/?shell=kiosk&at=jiuquan');
  });
});

describe('a visit', () => {
  test('begins at the very scene, and nothing of it is left when nobody answers', () => {
    const { run, visit, after, at, onreset } = stand({ low: false });
    run.begin(LOOP);
    const fresh = [at(), run.low, run.large, run.clock.mood, run.shown];
    after(7);
    run.start();
    expect(at()).toBe('/?shell=kiosk&at=hexi');
    visit.go({ lens: 'match', group: 'petrochemicals' });
    visit.navigator.frame({ language: 'en', theme: 'dark', tray: ['jiuquan'] });
    visit.navigator.type('lz');
    run.low = true;
    run.large = true;
    const { visit: before } = run;
    after(90 + 30);
    expect([at(), run.low, run.large, run.clock.mood, run.shown]).toEqual(fresh);
    expect(run.visit).toBeGreaterThan(before);
    expect(onreset).toHaveBeenCalledTimes(1);
  });

  test('is counted with what it asked, each once, and no loop is', () => {
    const { run, journal } = stand();
    run.count('lens', 'zones');
    run.start();
    for (let i = 0; i < 3; i++) run.count('lens', 'zones');
    run.count('place', 'jiuquan');
    expect(journal.csv()).toBe(
      'day,kind,name,count\n2026-11-27,visit,,1\n2026-11-27,lens,zones,1\n2026-11-27,place,jiuquan,1\n',
    );
  });

  test('in which something went wrong goes on at home, in its language', () => {
    const { run, visit, at } = stand();
    run.start();
    visit.navigator.frame({ language: 'en' });
    visit.go({ at: 'jiuquan' });
    run.home();
    expect([at(), run.clock.mood]).toEqual(['/?shell=kiosk&lang=en', 'visit']);
  });

  test('opening hours come and go by the clock, and a clock that jumps is no error', () => {
    const { run, after, jump } = stand({ hours: { from: 9 * 60, to: 17 * 60 } });
    expect(run.open).toBe(true);
    for (const [to, open] of [
      [new Date(2026, 10, 27, 20), false],
      [new Date(1999, 0, 1, 10), true],
      [new Date(2099, 0, 1, 3), false],
    ] as const) {
      jump(to);
      after(1);
      expect(run.open).toBe(open);
    }
  });
});

describe('a machine’s clock that jumps a day forward and back', () => {
  const DAY = 86_400_000;

  test('neither ends a visit, nor keeps one open, nor turns the loop', () => {
    for (const jumps of [[DAY], [-DAY], [DAY, -2 * DAY, DAY]]) {
      const { run, after, jump } = stand();
      run.begin(LOOP);
      let day = new Date(2026, 10, 27, 10).getTime();
      for (const by of jumps) jump(new Date((day += by)));
      after(6);
      expect([run.shown, run.clock.mood]).toEqual([0, 'attract']);
      run.start();
      for (const by of jumps) jump(new Date((day += by)));
      after(89);
      expect(run.clock.mood).toBe('visit');
      for (const by of jumps) jump(new Date((day -= by)));
      after(1);
      expect(run.clock.mood).toBe('asking');
      for (const by of jumps) jump(new Date((day += by)));
      after(29);
      expect([run.clock.mood, run.clock.left]).toEqual(['asking', 1]);
      after(1);
      expect(run.clock.mood).toBe('attract');
    }
  });

  test('puts a visit under the day it then is, and loses none', () => {
    const { run, journal, jump } = stand();
    for (const by of [0, DAY, 0, -DAY, 0]) {
      jump(new Date(new Date(2026, 10, 27, 10).getTime() + by));
      run.start();
      run.clock.startOver();
    }
    expect([journal.visits, journal.allVisits]).toEqual([5, 5]);
    expect(journal.csv().split('\n').slice(1, 4)).toEqual([
      '2026-11-26,visit,,1',
      '2026-11-27,visit,,3',
      '2026-11-28,visit,,1',
    ]);
  });
});

describe('the journal', () => {
  test('is kept on the device, sixty days and twenty faults of it', () => {
    const here = device();
    for (let day = 1; day <= 70; day++) new Journal(here, () => new Date(2026, 0, day)).count('visit');
    const journal = new Journal(here, () => new Date(2026, 5, 1));
    expect([journal.visits, journal.allVisits]).toEqual([0, 60]);
    for (let i = 0; i < 30; i++) journal.fault(`fault ${i}`);
    expect([journal.faults.length, journal.faults[0]?.what]).toEqual([20, 'fault 29']);
    expect(new Journal(here, () => new Date(0)).faults).toEqual(journal.faults);
  });

  test('counts on where the device is full or its journal was spoilt', () => {
    const full: Remembering = {
      localStorage: {
        getItem: () => '{"days":7,"faults":[{}]}',
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    };
    for (const here of [full, { localStorage: { getItem: () => '{', setItem: () => undefined } }]) {
      const journal = new Journal(here, () => new Date(0));
      journal.count('visit');
      expect([journal.visits, journal.faults]).toEqual([1, []]);
    }
  });
});

describe('what went wrong', () => {
  test('shows home three times in a minute, is always counted, and never loops', () => {
    let now = 0;
    const [oncount, onhome] = [vi.fn(), vi.fn()];
    const mishaps = new Mishaps({ now: () => now, oncount, onhome });
    for (let i = 0; i < 10; i++) mishaps.happened(new TypeError('no such thing'));
    expect([oncount.mock.calls.length, onhome.mock.calls.length]).toEqual([10, 3]);
    expect(oncount).toHaveBeenCalledWith('TypeError: no such thing');
    now += 61_000;
    mishaps.happened('a word');
    expect([oncount.mock.lastCall, onhome.mock.calls.length]).toEqual([['a word'], 4]);
  });

  test('is heard from the window until it is no longer watched; a resize that takes two frames is nothing', () => {
    const heard: Record<string, (event: never) => void> = {};
    const oncount = vi.fn();
    const mishaps = new Mishaps({ now: () => 0, oncount, onhome: () => undefined });
    const unwatch = mishaps.watch({
      addEventListener: (type: string, act: never) => void (heard[type] = act),
      removeEventListener: (type: string) => void Reflect.deleteProperty(heard, type),
    } as never);
    heard['error']?.({ error: null, message: 'ResizeObserver loop' } as never);
    heard['error']?.({ error: new Error('one'), message: 'one' } as never);
    heard['unhandledrejection']?.({ reason: 'two' } as never);
    expect(oncount.mock.calls.flat()).toEqual(['Error: one', 'two']);
    unwatch();
    expect(heard).toEqual({});
  });
});

describe('upkeep', () => {
  function kept(hours: StandSettings['hours'] = null) {
    let now = 0;
    let today = new Date(2026, 10, 27, 10);
    let served: ServedBuild = 'same';
    const reload = vi.fn();
    const check = vi.fn(() => Promise.resolve(served));
    const upkeep = new Upkeep({ hours, today: () => today, now: () => now, check, reload });
    const after = async (minutes: number, idle = true): Promise<void> => {
      for (let i = 0; i < minutes; i++) {
        now += 60_000;
        today = new Date(today.getTime() + 60_000);
        await upkeep.tick(idle);
      }
    };
    return {
      upkeep,
      after,
      reload,
      check,
      serve: (what: ServedBuild) => (served = what),
      jump: (to: Date) => (today = to),
    };
  }

  test('asks every ten minutes, only while nobody is there, and loads a newer build that is whole', async () => {
    const { after, check, reload, serve } = kept();
    await after(60, false);
    expect(check).not.toHaveBeenCalled();
    await after(1);
    expect(check).toHaveBeenCalledTimes(1);
    await after(30);
    expect([check.mock.calls.length, reload.mock.calls.length]).toEqual([4, 0]);
    serve('newer');
    await after(10);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('keeps the good one where the newer is not whole or the network is cut, at night too', async () => {
    for (const what of ['broken', 'unreachable'] as const) {
      const { after, reload, serve } = kept();
      serve(what);
      await after(24 * 60);
      expect(reload, what).not.toHaveBeenCalled();
    }
  });

  test('reloads once it is half a day old, at a quiet hour: at night, or outside opening hours', async () => {
    const { after, reload } = kept();
    await after(16 * 60);
    expect(reload, '02:00').not.toHaveBeenCalled();
    await after(70);
    expect(reload.mock.calls.length).toBeGreaterThan(0);
    const shop = kept({ from: 9 * 60, to: 23 * 60 });
    await shop.after(12 * 60 + 55);
    expect(shop.reload, '22:55').not.toHaveBeenCalled();
    await shop.after(15);
    expect(shop.reload.mock.calls.length).toBeGreaterThan(0);
  });

  test('a clock that jumps to the night makes no young page reload', async () => {
    const { after, jump, reload } = kept();
    for (let i = 0; i < 20; i++) {
      jump(new Date(2026, 10, 27, 3, i));
      await after(10);
    }
    expect(reload).not.toHaveBeenCalled();
  });

  test('a clock that jumps a day forward and back neither hurries nor holds up the next question to the server', async () => {
    const { after, jump, check, reload } = kept();
    for (const day of [28, 27, 26, 27]) {
      jump(new Date(2026, 10, day, 10));
      await after(10);
    }
    expect([check.mock.calls.length, reload.mock.calls.length]).toEqual([4, 0]);
  });
});

describe('pages of a stand', () => {
  test('every page leads to choices or to the New Area', () => {
    for (const page of ['places', 'industries', 'origins'] as const) {
      const { visit } = stand();
      visit.go(stepTo(atlas, page));
      expect([pageOf(visit.ask), isMenu(visit.ask)]).toEqual([page, true]);
    }
    const { visit } = stand();
    visit.go(stepTo(atlas, 'newArea'));
    expect([pageOf(visit.ask), isMenu(visit.ask)]).toEqual(['newArea', false]);
  });

  test('a profile, a match and the New Area are three touches away at most', () => {
    const { visit } = stand();
    const touches = (...steps: Parameters<typeof visit.go>[0][]): string => {
      visit.navigator.open('');
      for (const step of steps) visit.go(step);
      return visit.ask.lens;
    };
    expect(touches({ at: 'jiuquan' })).toBe('zones');
    expect(touches(stepTo(atlas, 'newArea'))).toBe('new-area');
    expect(touches(stepTo(atlas, 'origins'), { lens: 'origin', from: 'jiangsu' }, { lens: 'match' })).toBe('match');
    expect(visit.ask).toMatchObject({ lens: 'match', from: 'jiangsu' });
  });
});

describe('a question of the loop', () => {
  const parts = (text: string, names: string[]) =>
    unbroken(text, names).map(({ part, name }) => (name ? `[${part}]` : part));
  test('keeps names whole, with what closes the sentence', () => {
    expect(parts('谁要石化化工？', ['石化化工', '化工'])).toEqual(['谁要', '[石化化工？]']);
    expect(parts('来自江苏，请来做什么？', ['江苏'])).toEqual(['来自', '[江苏，]', '请来做什么？']);
    expect(parts('Who wants petrochemicals and chemicals?', ['Petrochemicals and chemicals'])).toEqual([
      'Who wants petrochemicals and chemicals?',
    ]);
    expect(parts('', ['江苏'])).toEqual([]);
  });
});
