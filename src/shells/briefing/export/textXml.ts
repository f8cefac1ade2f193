import { escaped, plainText } from './plainText.ts';
import type { Paragraph, Run } from './slide.ts';
import { INDENT, LEADING } from './slideText.ts';

/** English metric units in an inch. */
export const EMU = 914_400;

/** What letters of a file are set in: its language, and a relation for each address that leads out of a part. */
export interface Setting {
  /** BCP 47. */
  readonly language: string;
  /** The id of a relation of the part to an address. */
  readonly relate: (href: string) => string;
}

/** The theme's fonts, for Latin, East Asian and other scripts; `mj` heads, `mn` reads. */
export const fonts = (which: 'mj' | 'mn'): string =>
  `<a:latin typeface="+${which}-lt"/><a:ea typeface="+${which}-ea"/><a:cs typeface="+${which}-cs"/>`;

/** The attributes by which a run says its language: the file's, and the other where both scripts meet. */
export const spoken = (language: string): string =>
  `lang="${language}" altLang="${language.startsWith('zh') ? 'en-US' : 'zh-CN'}"`;

/** Paragraphs of DrawingML; never none, as a body without one is refused. `which` font they are set in. */
export function paragraphsXml(paragraphs: readonly Paragraph[], setting: Setting, which: 'mj' | 'mn' = 'mn'): string {
  if (paragraphs.length === 0) return `<a:p><a:endParaRPr ${spoken(setting.language)}/></a:p>`;
  return paragraphs.map((one) => paragraphXml(one, setting, which)).join('');
}

function paragraphXml({ runs, size, before = 0, indent }: Paragraph, setting: Setting, which: 'mj' | 'mn'): string {
  const inset = Math.round(INDENT * EMU);
  const edges = !indent ? 'marL="0" indent="0"' : `marL="${inset}" indent="${indent === 'marked' ? -inset : 0}"`;
  const mark =
    indent === 'marked'
      ? '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buSzPct val="80000"/><a:buFont typeface="Arial"/><a:buChar char="■"/>'
      : '<a:buNone/>';
  const space = `<a:lnSpc><a:spcPts val="${Math.round(size * LEADING * 100)}"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>`;
  const written = runs.filter(({ text }) => plainText(text) !== '');
  return (
    `<a:p><a:pPr ${edges}>${space}${mark}</a:pPr>` +
    written.map((run) => runXml(run, size, setting, which)).join('') +
    `<a:endParaRPr ${spoken(setting.language)} sz="${Math.round(size * 100)}" dirty="0">${fonts(which)}</a:endParaRPr></a:p>`
  );
}

function runXml(
  { text, bold, colour = 'tx1', href, raised }: Run,
  size: number,
  setting: Setting,
  which: 'mj' | 'mn',
): string {
  const link = href
    ? /* Without this action the link is dead in WPS. */
      `<a:hlinkClick r:id="${setting.relate(href)}" action="ppaction://hlinkfile"/>`
    : '';
  const properties =
    `<a:rPr ${spoken(setting.language)} sz="${Math.round(size * 100)}"${bold ? ' b="1"' : ''}` +
    `${raised ? ' baseline="30000"' : ''} dirty="0"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>${fonts(which)}${link}</a:rPr>`;
  /* Lines of one paragraph part by breaks. */
  return plainText(text)
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${properties}<a:t>${escaped(line)}</a:t></a:r>`))
    .join(`<a:br>${properties.replace(link, '')}</a:br>`);
}
