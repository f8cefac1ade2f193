/** Keeps the screen on while something is shown to people; a browser without the means, or one that refuses, is no error. */
export function keepAwake(page: Document = document): () => void {
  const { wakeLock } = navigator as Partial<Navigator>;
  let held: WakeLockSentinel | null = null;
  let over = false;
  const take = async (): Promise<void> => {
    if (over || !wakeLock || page.visibilityState !== 'visible') return;
    try {
      held = await wakeLock.request('screen');
      if (over) await held.release();
    } catch {
      held = null;
    }
  };
  const again = (): void => void take();
  page.addEventListener('visibilitychange', again);
  again();
  return () => {
    over = true;
    page.removeEventListener('visibilitychange', again);
    void held?.release().catch(() => undefined);
  };
}
