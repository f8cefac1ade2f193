/** What a page that holds the embed is told: how high all of it is, in CSS pixels. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height: number;
}
export const HEIGHT = 'gansu-transfer-atlas:height';

/**
 * The origin of the page that holds the embed: what the address names (`host=`), else what the browser says of where the frame was asked
 * from. Null where neither says one: then nobody is told anything, and the frame keeps the height that its host gave it. It is never `*`,
 * which would speak to whoever has put the frame into a page of theirs.
 */
export function hostOf(named: string | undefined, referrer: string): string | null {
  return originIn(named ?? '') ?? originIn(referrer);
}

/** The origin in an address; null for what has none. */
function originIn(text: string): string | null {
  const address = text.trim();
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : null;
}
