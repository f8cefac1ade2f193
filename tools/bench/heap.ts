import type { CDPSession, Page } from '@playwright/test';

/** What is kept after a collection, in bytes: by the page's scripts, and by all of its workers. */
export interface Heaps {
  readonly page: number;
  readonly workers: number;
}

type Ask = (method: string) => Promise<unknown>;

/** Collects, and says what is still in use. */
async function usedBy(ask: Ask): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await ask('HeapProfiler.collectGarbage');
  return ((await ask('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}

/** The heaps of a page and its workers. Workers are asked through the page's own session: Playwright gives none for them. */
export async function heapsOf(page: Page): Promise<Heaps> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  /* It answers once it has attached to all that are there. */
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const used = await usedBy((method) => session.send(method as 'HeapProfiler.collectGarbage'));
  let inWorkers = 0;
  for (const worker of workers) inWorkers += await usedBy(asking(session, worker));
  await session.detach();
  return { page: used, workers: inWorkers };
}

/** Sends a method to one worker and waits for what it answers. Throws what the worker says is wrong. */
function asking(session: CDPSession, sessionId: string): Ask {
  let last = 0;
  return (method) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const listen = (event: { sessionId: string; message: string }): void => {
        const message = JSON.parse(event.message) as { id?: number; result?: unknown; error?: { message: string } };
        if (event.sessionId !== sessionId || message.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
