import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandOf, type KeyPressed } from '../../src/shells/briefing/presentKeys.ts';
import { steady, TalkClock } from '../../src/shells/briefing/TalkClock.svelte.ts';
import { sceneAt } from '../../src/shells/briefing/talk.ts';
import {
  channelWire,
  TalkLink,
  windowWire,
  type LinkTime,
  type TalkRole,
  type Wire,
} from '../../src/shells/briefing/TalkLink.svelte.ts';

/** A channel whose messages a test may hold back, and a clock that it moves. */
class Hall {
  readonly #ears = new Set<(message: unknown) => void>();
  readonly held: (() => void)[] = [];
  holding = false;
  now = 0;
  readonly #beats = new Set<() => void>();

  readonly #lost = new Set<string>();

  /** A window that crashes says no goodbye. */
  crash(id: string): void {
    this.#lost.add(id);
  }
  wire(id = ''): Wire {
    let own: ((message: unknown) => void) | null = null;
    return {
      send: (message) => {
        if (this.#lost.has(id)) return;
        const copy: unknown = structuredClone(message);
        const deliver = (): void => {
          for (const ear of [...this.#ears]) if (ear !== own) ear(copy);
        };
        if (this.holding) this.held.push(deliver);
        else deliver();
      },
      listen: (hear) => {
        own = hear;
        this.#ears.add(hear);
        return () => this.#ears.delete(hear);
      },
    };
  }
  readonly time: LinkTime = {
    now: () => this.now,
    every: (_, act) => {
      this.#beats.add(act);
      return () => this.#beats.delete(act);
    },
  };
  /** Lets time go on, a beat a second. */
  pass(seconds: number): void {
    for (let i = 0; i < seconds; i++) {
      this.now += 1000;
      for (const beat of [...this.#beats]) beat();
    }
  }
  open(role: TalkRole, id: string, scene = 0, heard: number[] = []): TalkLink {
    return new TalkLink({
      talk: 'gansu',
      role,
      id,
      wires: [this.wire(id)],
      start: { scene, screen: 'scene' },
      time: this.time,
      onmove: (state) => heard.push(state.scene),
    });
  }
}

describe('the windows of a talk', () => {
  test('move each other, whichever is pressed', () => {
    const hall = new Hall();
    const audience = hall.open('audience', 'a');
    const presenter = hall.open('presenter', 'p');
    presenter.tell({ scene: 3 });
    expect(audience.state.scene).toBe(3);
    audience.tell({ scene: 4, screen: 'black' });
    expect(presenter.state).toEqual({ scene: 4, screen: 'black' });
    expect([audience.connected, presenter.connected]).toEqual([true, true]);
  });

  test('find each other again fifty times, at the same scene, whichever was closed', () => {
    const hall = new Hall();
    let audience = hall.open('audience', 'a0');
    let presenter = hall.open('presenter', 'p0');
    presenter.tell({ scene: 7 });
    for (let i = 1; i <= 50; i++) {
      if (i % 2 === 0) {
        if (i % 4 === 0) presenter.close();
        presenter = hall.open('presenter', `p${i}`);
      } else {
        if (i % 3 === 0) audience.close();
        audience = hall.open('audience', `a${i}`);
      }
      expect([audience.state.scene, presenter.state.scene]).toEqual([7, 7]);
      expect([audience.connected, presenter.connected]).toEqual([true, true]);
    }
  });

  test('are not turned back by a message that comes late', () => {
    const hall = new Hall();
    const audience = hall.open('audience', 'a');
    const presenter = hall.open('presenter', 'p');
    hall.holding = true;
    presenter.tell({ scene: 1 });
    presenter.tell({ scene: 2 });
    hall.holding = false;
    for (const deliver of hall.held.splice(0).reverse()) deliver();
    expect(audience.state.scene).toBe(2);
  });

  test('hear nothing of another talk, and of what is no message', () => {
    const hall = new Hall();
    const audience = hall.open('audience', 'a', 2);
    const other = hall.wire();
    for (const message of [null, 'next', { talk: 'other', from: 'x', seq: 9 }, { talk: 'gansu' }]) other.send(message);
    expect(audience.state.scene).toBe(2);
    expect(audience.connected).toBe(false);
  });

  test('have one presenter: a second one looks on, and may take over', () => {
    const hall = new Hall();
    const audience = hall.open('audience', 'a');
    const first = hall.open('presenter', 'p1');
    const second = hall.open('presenter', 'p2');
    expect([first.led, second.led]).toEqual([false, true]);
    second.tell({ scene: 5 });
    expect(audience.state.scene).toBe(0);
    second.takeOver();
    expect([first.led, second.led]).toEqual([true, false]);
    second.tell({ scene: 5 });
    expect(audience.state.scene).toBe(5);
  });

  test('notice that one is gone, and the presenter that looked on leads', () => {
    const hall = new Hall();
    const audience = hall.open('audience', 'a');
    const first = hall.open('presenter', 'p1');
    const second = hall.open('presenter', 'p2');
    first.close();
    expect(second.led).toBe(false);
    second.close();
    expect(audience.connected).toBe(false);
    const third = hall.open('presenter', 'p3');
    audience.close();
    expect(third.connected).toBe(false);
  });

  test('lead on when the one that led has crashed', () => {
    const hall = new Hall();
    const first = hall.open('presenter', 'p1');
    const second = hall.open('presenter', 'p2');
    hall.pass(10);
    expect([first.led, second.led]).toEqual([false, true]);
    hall.crash('p1');
    hall.pass(5);
    expect(second.led).toBe(false);
  });

  test('stay connected while they answer, however long nothing moves', () => {
    const hall = new Hall();
    const audience = hall.open('audience', 'a');
    const presenter = hall.open('presenter', 'p');
    hall.pass(600);
    expect([audience.connected, presenter.connected]).toEqual([true, true]);
  });
});

describe('where the browser has no channel between windows', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('or forbids it, there is none, and that is no error', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(channelWire('talk')).toBeNull();
    vi.stubGlobal('BroadcastChannel', function forbidden() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(channelWire('talk')).toBeNull();
  });

  test('the window that was opened and the one that opened it move each other by messages', () => {
    const ears = new Set<(event: unknown) => void>();
    vi.stubGlobal('window', {
      addEventListener: (_: string, ear: (event: unknown) => void) => ears.add(ear),
      removeEventListener: (_: string, ear: (event: unknown) => void) => ears.delete(ear),
    });
    vi.stubGlobal('location', { origin: 'http://atlas.test' });
    const posted = vi.fn();
    /* What one window has of the other: what is posted to it comes from the one that has it. */
    const seen = (sender: () => object): Window & { closed: boolean } =>
      ({
        closed: false,
        postMessage: (data: unknown, origin: string) => {
          posted(origin);
          const message = { data: structuredClone(data), source: sender(), origin: 'http://atlas.test' };
          for (const ear of [...ears]) ear(message);
        },
      }) as unknown as Window & { closed: boolean };
    const audience: Window & { closed: boolean } = seen(() => presenter);
    const presenter: Window & { closed: boolean } = seen(() => audience);
    const { time } = new Hall();
    const open = (role: TalkRole, other: Window): TalkLink =>
      new TalkLink({
        talk: 'gansu',
        role,
        wires: [windowWire(() => [null, other])],
        start: { scene: 0, screen: 'scene' },
        time,
      });
    const [shown, told] = [open('audience', presenter), open('presenter', audience)];
    told.tell({ scene: 4 });
    shown.tell({ screen: 'black' });
    expect([shown.state, told.state]).toEqual(Array(2).fill({ scene: 4, screen: 'black' }));
    expect([shown.connected, told.connected]).toEqual([true, true]);
    expect(new Set(posted.mock.calls.flat())).toEqual(new Set(['http://atlas.test']));
    for (const ear of [...ears])
      ear({ data: { talk: 'gansu', from: 'x', seq: 99, state: { scene: 9 } }, source: {}, origin: 'http://evil.test' });
    expect(shown.state.scene).toBe(4);
    shown.close();
    expect(told.connected).toBe(false);
    presenter.closed = true;
    audience.closed = true;
    expect(() => told.tell({ scene: 5 })).not.toThrow();
  });
});

describe('the clock of a talk', () => {
  const store = (): Storage & { texts: Map<string, string> } => {
    const texts = new Map<string, string>();
    return {
      texts,
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
    } as unknown as Storage & { texts: Map<string, string> };
  };

  test('survives reloads, stands while paused, and is not reset unasked', () => {
    const kept = store();
    let now = 1_000_000;
    const open = (): TalkClock => new TalkClock('gansu', kept, () => now);
    open().start();
    now += 60_000;
    expect(open().elapsed()).toBe(60_000);
    open().pause();
    now += 3_600_000;
    expect([open().elapsed(), open().running]).toEqual([60_000, false]);
    open().start();
    now += 1000;
    expect(open().elapsed()).toBe(61_000);
    open().reset();
    expect(open().elapsed()).toBe(0);
  });

  test('is not moved by a machine’s clock that is set while it runs', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const clock = new TalkClock('gansu', null);
      clock.start();
      const before = steady();
      for (const by of [86_400_000, -2 * 86_400_000]) {
        vi.setSystemTime(Date.now() + by);
        expect(steady()).toBeGreaterThanOrEqual(before);
        expect(clock.elapsed()).toBeLessThan(60_000);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('goes on from where it was kept last, where a reload finds the machine’s clock a day ahead or behind', () => {
    for (const jump of [86_400_000, -86_400_000]) {
      const kept = store();
      let now = 1_000_000_000;
      const clock = new TalkClock('gansu', kept, () => now);
      clock.start();
      for (let second = 0; second < 65; second++) {
        now += 1000;
        clock.beat();
      }
      now += jump;
      const again = new TalkClock('gansu', kept, () => now);
      expect(again.elapsed()).toBe(60_000);
      now += 5000;
      expect([again.elapsed(), again.running]).toEqual([65_000, true]);
    }
  });

  test('is kept anew while it runs and not while it stands', () => {
    const kept = store();
    let now = 0;
    const clock = new TalkClock('gansu', kept, () => now);
    const written = vi.spyOn(kept, 'setItem');
    for (now = 0; now < 60_000; now += 250) clock.beat();
    expect(written).not.toHaveBeenCalled();
    clock.start();
    for (now = 60_000; now <= 120_000; now += 250) clock.beat();
    expect(written).toHaveBeenCalledTimes(7);
    expect(clock.elapsed()).toBe(now - 60_000);
  });

  test('runs where nothing can be kept, or nonsense was', () => {
    let now = 0;
    const forbidden = {
      getItem: () => '{"ran":"soon"',
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const clock = new TalkClock('gansu', forbidden, () => now);
    clock.start();
    now = 5000;
    expect(clock.elapsed()).toBe(5000);
  });
});

describe('a key while a deck is told', () => {
  const press = (key: string, more: Partial<KeyPressed> = {}): KeyPressed => ({
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  });

  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['。', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['，', 'white'],
    ['F5', 'start'],
    ['Escape', 'leave'],
    ['o', 'overview'],
    ['s', 'presenter'],
    ['?', 'help'],
    ['？', 'help'],
    ['r', 'return'],
  ])('%s means %s', (key, command) => expect(commandOf(press(key))).toBe(command));

  test('with Shift, Space goes back and F5 begins here; a clicker’s Shift+F5 never reloads', () => {
    expect(commandOf(press(' ', { shiftKey: true }))).toBe('previous');
    expect(commandOf(press('F5', { shiftKey: true }))).toBe('here');
  });

  test('is told by its place where an input method changes its sign', () => {
    expect(commandOf(press('…', { code: 'Period' }))).toBe('black');
    expect(commandOf(press('ｂ', { code: 'KeyB' }))).toBe('black');
    expect(commandOf(press('３', { code: 'Digit3' }))).toEqual({ digit: 3 });
    expect(commandOf(press('7', { code: 'Numpad7' }))).toEqual({ digit: 7 });
  });

  test('that is composing, with Control or in a text field belongs to others', () => {
    expect(commandOf(press('b', { isComposing: true }))).toBeNull();
    expect(commandOf(press('Process', { keyCode: 229, code: 'KeyB' }))).toBeNull();
    expect(commandOf(press('F5', { ctrlKey: true }))).toBeNull();
    expect(commandOf(press('b'), true)).toBeNull();
  });
});

test('a scene beyond the deck, or no number, is the nearest one, and is said', () => {
  expect(sceneAt(undefined, 9)).toEqual({ at: 0, missed: null });
  expect(sceneAt('5', 9)).toEqual({ at: 4, missed: null });
  expect(sceneAt('99', 9)).toEqual({ at: 8, missed: '99' });
  expect(sceneAt('0', 9)).toEqual({ at: 0, missed: '0' });
  expect(sceneAt('-1', 9)).toEqual({ at: 0, missed: '-1' });
  expect(sceneAt('five', 9)).toEqual({ at: 0, missed: 'five' });
});
