import { describe, expect, test } from 'vitest';
import { OfflineCopy } from '../../../src/load/offline/OfflineCopy.svelte.ts';
import { TAKE_OVER, type Standing } from '../../../src/load/offline/talk.ts';

const head = '<meta name="data-version" content="v1"><script type="module" src="/assets/a.js"></script>';

/** A worker that waits, and what it was told. */
function worker(standing: Standing) {
  const told: unknown[] = [];
  const listeners: (() => void)[] = [];
  return {
    told,
    state: 'installed',
    addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
    come: () => listeners.forEach((one) => one()),
    postMessage: (message: unknown, ports: MessagePort[] = []) => {
      if (message === TAKE_OVER) told.push(message);
      ports[0]?.postMessage(standing);
    },
  };
}
type Fake = ReturnType<typeof worker>;

/** A page of build a, in a browser whose worker for the site may have a newer one waiting. */
async function pageWith(
  waiting: Fake | null,
  { first = false, coming = null }: { first?: boolean; coming?: Fake | null } = {},
) {
  const log: string[] = [];
  const changes: (() => void)[] = [];
  const found: (() => void)[] = [];
  let time = 0;
  const registration = {
    waiting,
    installing: coming,
    addEventListener: (_: string, listener: () => void) => void found.push(listener),
    update: () => Promise.resolve(void log.push('update')),
  };
  const copy = new OfflineCopy({
    container: () =>
      ({
        controller: first ? null : {},
        register: (script: string, how: object) => {
          log.push(`${script} ${JSON.stringify(how)}`);
          return Promise.resolve(registration);
        },
        addEventListener: (_: string, listener: () => void) => void changes.push(listener),
      }) as never,
    base: '/gansu/',
    head,
    reload: () => log.push('reload'),
    now: () => time,
  });
  await copy.begin();
  return {
    copy,
    log,
    takesOver: () => changes.forEach((one) => one()),
    pass: (milliseconds: number) => (time += milliseconds),
    brings: async (one: Fake) => {
      registration.installing = one;
      for (const listener of found) listener();
      one.come();
      await heard();
    },
  };
}
/** A message between two ports has come. */
const heard = (): Promise<void> => {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage('');
  });
};

describe('the copy on a device', () => {
  test('is registered once, for the site’s own folder, past the browser’s cache', async () => {
    const { copy, log } = await pageWith(null);
    await copy.begin();
    expect(log).toEqual(['/gansu/sw.js {"scope":"/gansu/","updateViaCache":"none"}']);
    expect(copy.offered).toBe(false);
  });

  test('that a browser refuses, in whatever way, is no error', async () => {
    const refusals = [
      () => undefined,
      () => {
        throw new DOMException('private', 'SecurityError');
      },
      () => ({ register: () => Promise.reject(new TypeError('http')) }),
      () => ({ register: () => Promise.resolve(undefined) }),
    ];
    for (const container of refusals) {
      const copy = new OfflineCopy({
        ...{ container: container as never, base: '/', head },
        reload: () => expect.unreachable(),
        now: () => 0,
      });
      await copy.begin();
      await copy.look();
      copy.take();
      expect(copy.offered).toBe(false);
    }
  });

  test('takes a worker of the page’s own build without a word, while no other page is open', async () => {
    const waiting = worker({ build: 'a.js v1', alone: true });
    const { copy, log } = await pageWith(waiting);
    expect([waiting.told, copy.offered]).toEqual([[TAKE_OVER], false]);
    expect(log).not.toContain('reload');
    const shared = worker({ build: 'a.js v1', alone: false });
    expect([(await pageWith(shared)).copy.offered, shared.told]).toEqual([false, []]);
  });

  test('offers a newer build, and takes it only when the reader agrees', async () => {
    const newer = worker({ build: 'b.js v2', alone: true });
    const { copy, log, takesOver, brings } = await pageWith(null);
    await brings(newer);
    expect([copy.offered, newer.told]).toEqual([true, []]);
    copy.take();
    expect([copy.offered, newer.told]).toEqual([false, [TAKE_OVER]]);
    expect(log).not.toContain('reload');
    takesOver();
    expect(log).toContain('reload');
  });

  test('offers one too that was on its way before the page asked', async () => {
    const newer = worker({ build: 'b.js v2', alone: true });
    const { copy } = await pageWith(null, { coming: newer });
    newer.come();
    await heard();
    expect(copy.offered).toBe(true);
  });

  test('that is left for later changes nothing', async () => {
    const newer = worker({ build: 'b.js v2', alone: true });
    const { copy, log, takesOver } = await pageWith(newer);
    expect(copy.offered).toBe(true);
    copy.leave();
    copy.take();
    takesOver();
    expect([copy.offered, newer.told, log.includes('reload')]).toEqual([false, [], false]);
  });

  test('of a first visit is offered to nobody', async () => {
    const one = worker({ build: 'b.js v2', alone: true });
    const { copy, brings } = await pageWith(null, { first: true });
    await brings(one);
    expect(copy.offered).toBe(false);
  });

  test('asks after a newer one when the page is looked at again, at most once an hour', async () => {
    const { copy, log, pass } = await pageWith(null);
    const asked = (): number => log.filter((one) => one === 'update').length;
    await copy.look();
    expect(asked()).toBe(0);
    pass(3_600_000);
    await copy.look();
    await copy.look();
    expect(asked()).toBe(1);
  });
});
