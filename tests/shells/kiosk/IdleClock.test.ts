import { describe, expect, test } from 'vitest';
import { COUNTDOWN, IdleClock } from '../../../src/shells/kiosk/IdleClock.svelte.ts';

function stand(idle = 90) {
  let now = 1000;
  let resets = 0;
  const clock = new IdleClock({ idle, now: () => now, onreset: () => (resets += 1) });
  const after = (seconds: number): void => {
    for (let i = 0; i < seconds * 2; i++) {
      now += 500;
      clock.tick();
    }
  };
  return { clock, after, jump: (seconds: number) => (now += seconds * 1000), resets: () => resets, now: () => now };
}

describe('a stand', () => {
  test('draws people in until it is touched, for as long as it takes', () => {
    const { clock, after, resets } = stand();
    after(3600);
    expect([clock.mood, resets()]).toEqual(['attract', 0]);
    clock.start();
    expect(clock.mood).toBe('visit');
  });

  test('asks after 90 seconds without a touch, and starts over when nobody answers for 30 more', () => {
    const { clock, after, resets } = stand();
    clock.start();
    after(89);
    expect(clock.mood).toBe('visit');
    after(1);
    expect([clock.mood, clock.left]).toEqual(['asking', COUNTDOWN]);
    after(29);
    expect([clock.mood, clock.left, resets()]).toEqual(['asking', 1, 0]);
    after(1);
    expect([clock.mood, resets()]).toEqual(['attract', 1]);
  });

  test('goes on with the visit at any touch, also while it asks', () => {
    const { clock, after, resets } = stand();
    clock.start();
    after(80);
    clock.use();
    after(80);
    expect(clock.mood).toBe('visit');
    after(15);
    expect(clock.mood).toBe('asking');
    clock.use();
    after(0.5);
    expect([clock.mood, resets()]).toEqual(['visit', 0]);
  });

  test('leaves the question under a finger until it has been answered: start over means it, and so does going on', () => {
    const { clock, after, resets, now } = stand();
    clock.start();
    after(90);
    clock.fingers.press(1, now());
    clock.use();
    after(45);
    expect([clock.mood, resets()]).toEqual(['asking', 0]);
    clock.fingers.lift(1);
    clock.use();
    clock.goOn();
    expect(clock.mood).toBe('visit');
    after(90);
    clock.use();
    expect(clock.mood).toBe('asking');
    clock.startOver();
    expect([clock.mood, resets()]).toEqual(['attract', 1]);
  });

  test('takes a resting finger for use, and one that has rested a minute for an elbow', () => {
    const { clock, after, now } = stand(30);
    clock.start();
    clock.fingers.press(1, now());
    after(59);
    expect(clock.mood).toBe('visit');
    after(32);
    expect(clock.mood).toBe('asking');
  });

  test('forgets fingers that the browser took away', () => {
    const { clock, after, now } = stand(30);
    clock.start();
    for (let id = 0; id < 10; id++) clock.fingers.press(id, now());
    clock.fingers.clear();
    after(31);
    expect(clock.mood).toBe('asking');
  });

  test('that was asleep for an hour asks before it starts over', () => {
    const { clock, jump, resets } = stand();
    clock.start();
    jump(3600);
    clock.tick();
    expect([clock.mood, resets()]).toEqual(['asking', 0]);
  });
});
