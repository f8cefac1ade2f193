/** Where the keeper's own browser keeps what it must not forget: the offline copy, settings and counts. */
export interface BrowserPlace {
  readonly profile: string;
  readonly address: string;
}

/** Switches for a browser that nobody on site can mend. Each has its reason in docs/kiosk.md. */
export const KIOSK_FLAGS = [
  '--kiosk',
  '--noerrdialogs',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--disable-session-crashed-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-features=OverscrollHistoryNavigation,TranslateUI,Translate',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-domain-blocking-for-3d-apis',
  '--disable-gpu-process-crash-limit',
  '--touch-events=enabled',
  '--password-store=basic',
] as const;

/** The whole command line behind the browser's own name. Never incognito: that would forget the offline copy. */
export function argumentsFor({ profile, address }: BrowserPlace, more: readonly string[] = []): readonly string[] {
  return [...KIOSK_FLAGS, ...more, `--user-data-dir=${profile}`, address];
}
