/** Must be what src/shells/embed/hostOf.ts says: no shell imports another, and a test holds the two together. */
export const HEIGHT = 'gansu-transfer-atlas:height';

/** What a frame may be, in CSS pixels. */
export const SIZES = { width: { least: 280, most: 2400 }, height: { least: 240, most: 2400 } } as const;

export interface Embedded {
  /** The whole address of the view in a frame. */
  readonly address: string;
  /** What the frame is called, for who does not see it. */
  readonly title: string;
  /** In CSS pixels; null takes all the width there is. */
  readonly width: number | null;
  readonly height: number;
}

/**
 * The markup for another site's page: a frame that may run its own program, open tabs and save files, and nothing else; and a script that
 * hears the frame's height from the atlas' own origin and from that frame alone.
 */
export function embedCode({ address, title, width, height }: Embedded): string {
  const attributes = {
    src: address,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    style: 'border:0',
  };
  const { origin } = new URL(address);
  return [
    `<iframe ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${escaped(value)}"`)
      .join(' ')}></iframe>`,
    '<script>',
    "addEventListener('message', function (event) {",
    `  if (event.origin !== '${origin}' || !event.data || event.data.type !== '${HEIGHT}') return;`,
    "  document.querySelectorAll('iframe').forEach(function (frame) {",
    '    if (frame.contentWindow === event.source) frame.height = Math.round(event.data.height);',
    '  });',
    '});',
    '</' + 'script>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A size as typed, held between what it may be; null where no number is typed. */
export function sizeIn(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const typed = text.normalize('NFKC').trim();
  return /^\d+$/.test(typed) ? Math.min(most, Math.max(least, Number(typed))) : null;
}

/** The origin of a site as typed; null where nothing is, undefined where it is none. */
export function siteIn(text: string): string | null | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  const whole = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, origin, hostname } = new URL(whole);
  return /^https?:$/.test(protocol) && /[.:]|^localhost$/.test(hostname) ? origin : undefined;
}
