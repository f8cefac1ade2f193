import { describe, expect, test } from 'vitest';
import type { Aim } from '../../src/lenses/lens.ts';
import { LENSES } from '../../src/model/lens.ts';
import { Camera, type Movable } from '../../src/stage/Camera.svelte.ts';
import { session } from './session.ts';

const room = { padding: { top: 0, right: 0, bottom: 0, left: 0 }, legend: 0, scale: 1 };

/** A map that remembers where it was told to look. */
class Eye implements Movable {
  readonly seen: string[] = [];
  look(aim: Aim): void {
    this.seen.push(aim.key);
  }
}

describe('a change of the question', () => {
  test.each(['/?at=dunhuang-air-port', '/?lens=sites&at=dunhuang-air-port', '/?at=jiuquan'])(
    'from %s never keeps the camera of what was chosen there, unless it is still chosen',
    (address) => {
      for (const lens of LENSES) {
        const visit = session(address);
        const before = visit.aim.key;
        const [camera, eye] = [new Camera(), new Eye()];
        camera.follow(eye, visit.aim, room, 'desk');
        visit.go({ lens });
        camera.follow(eye, visit.aim, room, 'desk');
        const chosen = 'at' in visit.ask ? visit.ask.at : null;
        if (chosen !== before) expect(eye.seen.at(-1), `${address} → ${lens}`).not.toBe(before);
      }
    },
  );

  test('a city stands among its neighbours: its frame is wider than itself', () => {
    const { aim } = session('/?at=jiayuguan');
    expect(aim.kind).toBe('bounds');
    if (aim.kind !== 'bounds') return;
    const [[west, south], [east, north]] = aim.bounds;
    expect(east - west).toBeGreaterThanOrEqual(2.4 - 1e-6);
    expect(north - south).toBeGreaterThanOrEqual(2.4 - 1e-6);
  });
});
