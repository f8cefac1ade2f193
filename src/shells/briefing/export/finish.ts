import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escaped, plainLine, plainText } from './plainText.ts';
import { fonts, spoken, type Setting } from './textXml.ts';

/** What the finished file says of itself and wears. */
export interface Finish {
  readonly title: string;
  readonly creator: string;
  /** What the deck was made from. */
  readonly version: string;
  /** ISO date of the data: the file's own, so that one deck is one file on every day. */
  readonly date: string;
  /** BCP 47. */
  readonly language: string;
  readonly theme: DeckTheme;
  /** Texts by the mark that the writer left in their place, as DrawingML. */
  readonly texts: ReadonlyMap<string, (setting: Setting) => string>;
  /** By slide, in order: a group of shapes as DrawingML, over all else on it. */
  readonly groups: readonly (((setting: Setting) => string) | null)[];
  /** By slide, in order: the paragraphs of its notes. */
  readonly notes: readonly (readonly string[])[];
}

/** Colours as six hex digits by their role in the file's theme, and its fonts. */
export interface DeckTheme {
  readonly colours: Readonly<
    Record<'dk1' | 'lt1' | 'dk2' | 'lt2' | 'hlink' | 'folHlink' | `accent${1 | 2 | 3 | 4 | 5 | 6}`, string>
  >;
  readonly latin: string;
  readonly eastAsian: string;
}

/** The mark that stands for a text until the finish sets it. */
export const mark = (index: number): string => `[[text ${index}]]`;
const MARKED = /<a:p>(?:(?!<\/a:p>).)*?\[\[text (\d+)\]\](?:(?!<\/a:p>).)*?<\/a:p>/gs;

/** Entries of the archive bear one date, the earliest it can say. */
const EARLIEST = new Date(1980, 0, 1);

type Parts = Map<string, Uint8Array>;

/**
 * Mends what a generator leaves that Office would want to repair or that dates the file, and sets all texts: from bytes to bytes, the same
 * for the same. Throws where a text's mark was not found, as a slide would lack its words.
 */
export function finish(archive: Uint8Array, how: Finish): Uint8Array {
  const parts = counted(new Map(Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'))));
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts.get(name);
    if (part) parts.set(name, strToU8(change(strFromU8(part))));
  };
  const named = (pattern: RegExp): string[] => [...parts.keys()].filter((name) => pattern.test(name));
  const set = new Set<string>();

  for (const name of named(/^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/)) {
    const relations = new Relations(parts, name);
    const setting = { language: how.language, relate: (href: string) => relations.to(href) };
    edit(name, (xml) => {
      const filled = xml.replaceAll(MARKED, (_, index: string) => {
        set.add(mark(Number(index)));
        return how.texts.get(mark(Number(index)))?.(setting) ?? '';
      });
      const slide = Number(/\/slide(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1;
      const group = how.groups[slide]?.(setting) ?? '';
      const whole = filled.replace('</p:spTree>', () => `${group}</p:spTree>`);
      return numbered(shapes(worded(whole, how.language)));
    });
    relations.write();
  }
  const missing = [...how.texts.keys()].find((one) => !set.has(one));
  if (missing !== undefined)
    throw new Error(`the slide that holds ${missing} was not written (a generator’s text lost its mark)`);

  for (const name of named(/^ppt\/notesSlides\/[^/]+\.xml$/)) {
    const slide = Number(/(\d+)\.xml$/.exec(name)?.[1]) - 1;
    edit(name, (xml) => notesXml(worded(xml, how.language), how.notes[slide] ?? [], how.language));
  }
  for (const name of named(/^ppt\/charts\/[^/]+\.xml$/)) edit(name, (xml) => chartXml(xml, how.language));
  for (const name of named(/\.xlsx$/)) parts.set(name, workbook(parts.get(name) as Uint8Array, how.date));
  const twins = twinsOf(parts);
  for (const name of named(/\.rels$/))
    edit(name, (xml) => relative(xml, name).replaceAll(/[^/"]+\.png(?=")/g, (media) => twins.get(media) ?? media));

  edit('ppt/slideMasters/slideMaster1.xml', (xml) => masterXml(xml, how.language));
  edit('ppt/theme/theme1.xml', (xml) => themeXml(xml, how.theme));
  /* The notes' master has a theme of its own, as Office writes it. */
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml') as Uint8Array);
  edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  edit('ppt/notesMasters/notesMaster1.xml', (xml) => worded(xml, how.language));
  edit('ppt/presentation.xml', (xml) => presentationXml(xml, how.language));
  parts.set('docProps/core.xml', strToU8(coreXml(how)));
  parts.set('docProps/app.xml', strToU8(appXml(how)));
  parts.set(
    '[Content_Types].xml',
    strToU8(contentTypes(strFromU8(parts.get('[Content_Types].xml') as Uint8Array), parts)),
  );
  return zipped(parts);
}

/** Charts and their numbers counted from one: the generator goes on counting from deck to deck. */
function counted(parts: Parts): Parts {
  const COUNTED = /(chart|Worksheet)(\d+)(?=\.(?:xml|xlsx)\b)/g;
  const counts = (kind: string): number[] => {
    const found = [...parts.keys()].flatMap((name) => [...name.matchAll(COUNTED)]).filter(([, one]) => one === kind);
    return [...new Set(found.map(([, , count]) => Number(count)))].sort((a, b) => a - b);
  };
  const known = { chart: counts('chart'), Worksheet: counts('Worksheet') };
  const named = (text: string): string =>
    text.replaceAll(COUNTED, (whole, kind: keyof typeof known, count: string) =>
      known[kind].includes(Number(count)) ? `${kind}${known[kind].indexOf(Number(count)) + 1}` : whole,
    );
  return new Map(
    [...parts].map(([name, part]) => [
      named(name),
      /\.rels$|^\[Content_Types\]/.test(name) ? strToU8(named(strFromU8(part))) : part,
    ]),
  );
}

/** Drops pictures that are there already, and tells which other each is; by file name. */
function twinsOf(parts: Parts): Map<string, string> {
  const kept: [name: string, bytes: Uint8Array][] = [];
  const twins = new Map<string, string>();
  for (const [name, bytes] of parts) {
    if (!name.endsWith('.png')) continue;
    const same = kept.find(([, other]) => other.length === bytes.length && other.every((byte, i) => byte === bytes[i]));
    if (same) parts.delete(name);
    else kept.push([name, bytes]);
    if (same) twins.set(name.split('/').at(-1) ?? '', same[0].split('/').at(-1) ?? '');
  }
  return twins;
}

/** Deflated, in one order, of one date; what says the types of the others comes first. */
function zipped(parts: Parts): Uint8Array {
  const rank = (name: string): string =>
    name === '[Content_Types].xml' ? '0' : name.startsWith('_rels/') ? '1' : `2${name}`;
  const names = [...parts.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  /* Pictures are packed already. */
  const level = (name: string): 1 | 6 => (name.endsWith('.png') ? 1 : 6);
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [name, [parts.get(name) as Uint8Array, { level: level(name) }]]),
  );
  return zipSync(entries, { mtime: EARLIEST });
}

/** The relations of a part, one for each address it leads to. */
class Relations {
  readonly #parts: Parts;
  readonly #name: string;
  readonly #links = new Map<string, string>();
  #xml: string;
  #last: number;
  constructor(parts: Parts, part: string) {
    this.#parts = parts;
    this.#name = part.replace(/([^/]+)$/, '_rels/$1.rels');
    const known = parts.get(this.#name);
    this.#xml = known ? strFromU8(known) : '';
    this.#last = Math.max(0, ...[...this.#xml.matchAll(/Id="rId(\d+)"/g)].map(([, id]) => Number(id)));
  }
  to(href: string): string {
    const id = this.#links.get(href) ?? `rId${++this.#last}`;
    this.#links.set(href, id);
    return id;
  }
  write(): void {
    if (this.#links.size === 0) return;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const added = [...this.#links].map(
      ([href, id]) => `<Relationship Id="${id}" Type="${type}" Target="${escaped(href)}" TargetMode="External"/>`,
    );
    this.#parts.set(this.#name, strToU8(this.#xml.replace('</Relationships>', `${added.join('')}</Relationships>`)));
  }
}

/** Every run says its language and the theme's fonts, East Asian included. */
function worded(xml: string, language: string): string {
  return xml
    .replaceAll(
      /(<a:(?:rPr|endParaRPr|defRPr)\b[^>]*?)\s+lang="en-US"(?:\s+altLang="[^"]*")?/g,
      `$1 ${spoken(language)}`,
    )
    .replaceAll(/<a:(rPr|endParaRPr)\b([^>]*)\/>/g, `<a:$1$2>${fonts('mn')}</a:$1>`);
}

/** Shapes as Office writes them: a background with its effects, a body in every shape, a table that says its first row heads it. */
function shapes(xml: string): string {
  return xml
    .replaceAll(/(<p:bgPr>(?:(?!<a:effectLst|<\/p:bgPr>).)*)(<\/p:bgPr>)/gs, '$1<a:effectLst/>$2')
    .replaceAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs, (shape) =>
      shape.includes('<p:txBody>')
        ? shape
        : shape.replace('</p:sp>', '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'),
    )
    .replaceAll(
      /(<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="([^"]*)")(\/>(?:(?!<\/p:graphicFrame>).)*?<a:tbl>)/gs,
      '$1 descr="$2"$3',
    )
    .replaceAll(
      '<a:bodyPr wrap="square" rtlCol="0"',
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"',
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll(/<p:extLst><p:ext uri="\{D42A27DB[^]*?<\/p:extLst>/g, '')
    .replaceAll(/\s+hasCustomPrompt="1"/g, '')
    .replaceAll('<a:t>null</a:t>', '<a:t>‹#›</a:t>')
    .replaceAll('<a:ln></a:ln>', '');
}

/** Each shape of a part has a number of its own, in order. */
function numbered(xml: string): string {
  let next = 1;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${next++}"`);
}

/** Notes as paragraphs. */
function notesXml(xml: string, notes: readonly string[], language: string): string {
  const lines = notes.map(plainText).filter((line) => line.trim() !== '');
  const ends = `<a:endParaRPr ${spoken(language)} dirty="0">${fonts('mn')}</a:endParaRPr>`;
  const paragraphs = lines.map(
    (line) =>
      `<a:p><a:r><a:rPr ${spoken(language)} dirty="0">${fonts('mn')}</a:rPr><a:t>${escaped(plainLine(line))}</a:t></a:r>${ends}</a:p>`,
  );
  return xml
    .replace(
      /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
      (_, before: string, after: string) => `${before}${paragraphs.join('') || `<a:p>${ends}</a:p>`}${after}`,
    )
    .replace(/<p:extLst>.*?<\/p:extLst>(?=<\/p:cSld>)/s, '');
}

/** A chart with two axes, words by one level, no empty numbers, and an East Asian font. */
function chartXml(xml: string, language: string): string {
  const axes = new Set([...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id));
  return xml
    .replaceAll(/<c:axId val="(\d+)"\/>/g, (whole, id: string) => (axes.has(id) ? whole : ''))
    .replaceAll(/<c:pt idx="\d+"><c:v>\s*<\/c:v><\/c:pt>/g, '')
    .replaceAll(
      /<c:multiLvlStrRef>([^]*?)<c:multiLvlStrCache>([^]*?)<c:lvl>([^]*?)<\/c:lvl>\s*<\/c:multiLvlStrCache>\s*<\/c:multiLvlStrRef>/g,
      '<c:strRef>$1<c:strCache>$2$3</c:strCache></c:strRef>',
    )
    .replaceAll(/<a:latin typeface="[^"]*"\/>/g, fonts('mn'))
    .replaceAll(/(<\/a:pPr>)\s*(<\/a:p>)/g, `$1<a:endParaRPr lang="${language}"/>$2`)
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace('<c:dispBlanksAs val="span"/>', '<c:dispBlanksAs val="gap"/>');
}

/** The numbers behind a chart: of one date, without the table that its sheet does not name. */
function workbook(archive: Uint8Array, date: string): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/')));
  for (const name of [...parts.keys()]) if (/xl\/(tables\/|worksheets\/_rels\/)/.test(name)) parts.delete(name);
  for (const [name, part] of parts) {
    const xml = strFromU8(part)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replaceAll(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
    parts.set(name, strToU8(name === '[Content_Types].xml' ? contentTypes(xml, parts) : xml));
  }
  return zipped(parts);
}

/** A target inside the archive is told from where its part stands. */
function relative(xml: string, name: string): string {
  const folder = name
    .replace(/_rels\/[^/]+$/, '')
    .split('/')
    .filter(Boolean);
  return xml.replaceAll(/Target="\/([^"]*)"/g, (_, target: string) => {
    const to = target.split('/');
    const shared = folder.findIndex((one, i) => one !== to[i]);
    const common = shared < 0 ? folder.length : shared;
    return `Target="${'../'.repeat(folder.length - common)}${to.slice(common).join('/')}"`;
  });
}

/** The master holds what its layouts place: ground, title, text and number. */
function masterXml(xml: string, language: string): string {
  const placeholder = (id: number, name: string, kind: string, box: string, style: string): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${box}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr ${style}/><a:lstStyle/><a:p><a:endParaRPr ${spoken(language)}/></a:p></p:txBody></p:sp>`;
  const title = placeholder(
    90,
    'Title',
    'type="title"',
    '<a:off x="457200" y="384048"/><a:ext cx="11277600" cy="768096"/>',
    'vert="horz" anchor="ctr"',
  );
  const body = placeholder(
    91,
    'Text',
    'type="body" idx="1"',
    '<a:off x="457200" y="1243584"/><a:ext cx="11277600" cy="4517136"/>',
    'vert="horz"',
  );
  const ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  return numbered(
    xml
      .replace(/<p:cSld>(?!<p:bg>)/, `<p:cSld>${ground}`)
      .replace('</p:grpSpPr>', `</p:grpSpPr>${title}${body}`)
      .replace(/(<p:titleStyle>\s*<a:lvl1pPr) algn="ctr"/, '$1 algn="l"'),
  );
}

function themeXml(xml: string, { colours, latin, eastAsian }: DeckTheme): string {
  const scheme = Object.entries(colours).map(([role, hex]) => `<a:${role}><a:srgbClr val="${hex}"/></a:${role}>`);
  const set = (font: string): string =>
    font
      .replace(/<a:latin typeface="[^"]*"[^>]*\/>/, `<a:latin typeface="${latin}"/>`)
      .replace(/<a:ea typeface="[^"]*"\/>/, `<a:ea typeface="${eastAsian}"/>`)
      .replace(/(<a:font script="Hans" typeface=")[^"]*/, `$1${eastAsian}`);
  return xml
    .replace(/<a:clrScheme [^]*?<\/a:clrScheme>/, `<a:clrScheme name="Atlas">${scheme.join('')}</a:clrScheme>`)
    .replaceAll(/<a:(major|minor)Font>[^]*?<\/a:\1Font>/g, set)
    .replace('<a:fontScheme name="Office">', '<a:fontScheme name="Atlas">')
    .replace('name="Office Theme"', 'name="Atlas"');
}

/** Parts of the presentation in the order of the schema; notes on paper that is not as wide as the screen. */
function presentationXml(xml: string, language: string): string {
  const [master = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return worded(xml, language)
    .replace(master, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${master}`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

function coreXml({ title, creator, version, date, language }: Finish): string {
  const day = `${date}T00:00:00Z`;
  const text = (value: string): string => escaped(plainLine(value));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${text(title)}</dc:title><dc:creator>${text(creator)}</dc:creator><cp:keywords>${text(version)}</cp:keywords>` +
    `<cp:lastModifiedBy>${text(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

function appXml({ notes }: Finish): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${notes.length}</Slides><Notes>${notes.length}</Notes><HiddenSlides>0</HiddenSlides><AppVersion>16.0000</AppVersion></Properties>`
  );
}

const TYPE = 'application/vnd.openxmlformats-officedocument';

/** The types of all parts and of nothing else. */
function contentTypes(xml: string, parts: Parts): string {
  const kinds = new Set([...parts.keys()].map((name) => /\.(\w+)$/.exec(name)?.[1]));
  const known = xml
    .replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, name: string) => (parts.has(name) ? whole : ''))
    .replaceAll(/<Default Extension="(\w+)"[^>]*\/>/g, (whole, kind: string) => (kinds.has(kind) ? whole : ''))
    .replaceAll('> <', '><');
  const untold = parts.has('ppt/theme/theme2.xml') && !known.includes('/ppt/theme/theme2.xml');
  const theme = `<Override PartName="/ppt/theme/theme2.xml" ContentType="${TYPE}.theme+xml"/>`;
  return untold ? known.replace('</Types>', `${theme}</Types>`) : known;
}
