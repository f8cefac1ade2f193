/* What runs in the page, before its own scripts. Each function is sent as text: it may use nothing from outside itself. */

/** What the page is watched for; kept on `window`. */
export interface Watched {
  /** Long tasks in milliseconds since navigation. */
  readonly longTasks: { start: number; duration: number }[];
  /** Map sources whose data went to MapLibre's worker. */
  sourcesSent: number;
}

declare global {
  interface Window {
    watched: Watched;
    /** tools/still.ts. */
    isStill: () => boolean;
    /** tests/bench/peers/charts: where [lng, lat] stands on the ECharts page, in CSS pixels. */
    pixelOf?: (at: readonly [number, number]) => [number, number];
  }
}

/** Long tasks, and what the map sends its worker. */
export function watchTasks(): void {
  const watched: Watched = { longTasks: [], sourcesSent: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const send = Worker.prototype.postMessage as (this: Worker, ...args: unknown[]) => void;
  Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]): void {
    if ((args[0] as { type?: string } | undefined)?.type === 'LD') watched.sourcesSent += 1;
    send.apply(this, args);
  };
}

/** An endless GPU: drawing costs nothing, so that what the code costs is left. */
export function drawNothing(): void {
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const)
    WebGL2RenderingContext.prototype[name] = (): void => {};
}

/** Measures from an event to the paint of the change it makes in what the selector names, as entries called `answered`. */
export function watchAnswers({ event, selector }: { event: string; selector: string }): void {
  const textOf = (): string | null => document.querySelector(selector)?.textContent ?? null;
  let asked: number | null = null;
  let before: string | null = null;
  window.addEventListener(
    event,
    ({ timeStamp }) => {
      asked = timeStamp;
      before = textOf();
    },
    { capture: true },
  );
  const observe = (): void =>
    new MutationObserver(() => {
      if (asked === null || textOf() === before) return;
      const start = asked;
      asked = null;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure('answered', { start, end: performance.now() });
        port2.postMessage(null);
      });
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  if (document.documentElement) observe();
  else document.addEventListener('readystatechange', observe, { once: true });
}

/** Waits for a performance entry of that name, the n-th one, and gives its start and duration. */
export function entry({ name, nth }: { name: string; nth: number }): Promise<{ start: number; duration: number }> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${name} in two minutes`)), 120_000);
    const look = (): boolean => {
      const found = performance.getEntriesByName(name)[nth];
      if (!found) return false;
      clearTimeout(late);
      resolve({ start: found.startTime, duration: found.duration });
      return true;
    };
    if (look()) return;
    const observer = new PerformanceObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe({ entryTypes: ['mark', 'measure', 'paint'] });
  });
}

/** Waits until the page has had nothing to do for a while: two frames and a calm stretch without a long task. */
export function calm(): Promise<void> {
  return new Promise((resolve) => {
    const again = (): void => {
      const seen = window.watched.longTasks.length;
      setTimeout(() => {
        const bare = document.querySelector('[data-map]') === null;
        if ((bare || window.isStill()) && window.watched.longTasks.length === seen) resolve();
        else again();
      }, 200);
    };
    requestAnimationFrame(() => requestAnimationFrame(again));
  });
}

/** Taps at a point as soon as the page says that it answers, and measures from navigation until the title that must follow is painted. */
export function tapEarly({ x, y, title }: { x: number; y: number; title: string }): void {
  let tapped = false;
  const look = (): void => {
    if (!tapped && performance.getEntriesByName('app-answers').length > 0) {
      tapped = true;
      const shared = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window };
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', shared));
    }
    if (tapped && document.querySelector('h2[data-title]')?.textContent === title) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.measure('first-answer', { start: 0, end: performance.now() });
      requestAnimationFrame(() => port2.postMessage(null));
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Where [lng, lat] stands on the ECharts page, in CSS pixels. */
export function pixelOnCharts(at: readonly [number, number]): [number, number] {
  if (!window.pixelOf) throw new Error('this is not the ECharts page');
  return window.pixelOf(at);
}
