import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';

/** An element as it is written: name with its prefix, attributes by name, children and text in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAME = /^[A-Za-z_][\w.:-]*$/;
/** All that XML 1.0 lets a text hold. */

const CHARACTERS = /^(?:[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;

/** Reads XML strictly, by a reader of our own and not the writer's; throws with what is wrong and where. */
function readXml(xml: string, from: string): Element {
  const fail = (what: string, at: number): never => {
    throw new Error(`${from}: ${what} near “${xml.slice(Math.max(0, at - 30), at + 60)}”`);
  };
  if (!CHARACTERS.test(xml)) fail('a character that XML cannot hold', 0);
  const root: Element = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  const token = /<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|</g;
  for (const { 0: whole, 1: closing, 2: name, 3: rest, 4: empty, 5: text, index } of body.matchAll(token)) {
    const top = open.at(-1) as Element;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(text)) fail('a bare ampersand', index);
      top.text += plain(text);
      continue;
    }
    if (name === undefined) fail(`“${whole}” that opens nothing`, index);
    if (!NAME.test(name ?? '')) fail(`the name ${name}`, index);
    if (closing) {
      if (top.name !== name) fail(`</${name}> where ${top.name} is open`, index);
      open.pop();
      continue;
    }
    const pairs = [...(rest ?? '').matchAll(/([^\s=]+)\s*=\s*"([^"]*)"/g)];
    if (new Set(pairs.map(([, key]) => key)).size < pairs.length) fail('an attribute twice', index);
    const attributes = Object.fromEntries(pairs.map(([, key, value]) => [key ?? '', plain(value ?? '')]));
    const element: Element = { name: name ?? '', attributes, children: [], text: '' };
    top.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 1) fail(`${open.at(-1)?.name} never closed`, xml.length);
  const [first, ...others] = root.children;
  if (!first || others.length > 0 || root.text.trim() !== '') fail('not one element', 0);
  return first as Element;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replaceAll(/&(#x?)?(\w+);/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(parseInt(name, code === '#x' ? 16 : 10)),
  );

/** An element and all below it, in the order of the file. */
function all(element: Element, name?: string): Element[] {
  const found = [element, ...element.children.flatMap((child) => all(child))];
  return name === undefined ? found : found.filter((one) => one.name === name);
}

/** The words of an element, paragraph by paragraph. */
function wordsOf(element: Element): string[] {
  return all(element, 'a:p').map((paragraph) =>
    all(paragraph)
      .map(({ name, text }) => (name === 'a:t' ? text : name === 'a:br' ? '\n' : ''))
      .join(''),
  );
}

/** An office file read part by part. */
export interface Package {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly xml: (name: string) => Element;
  /** The relations of a part: id, kind, what it leads to (a part's name, or an address). */
  readonly relations: (name: string) => readonly Relation[];
}
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly outside: boolean;
}

export function readPackage(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const known = new Map<string, Element>();
  const xml = (name: string): Element => {
    const part = parts[name];
    if (!part) throw new Error(`there is no part ${name}`);
    const read = known.get(name) ?? readXml(strFromU8(part), name);
    known.set(name, read);
    return read;
  };
  return {
    names: Object.keys(parts),
    bytes: (name) => parts[name] ?? new Uint8Array(),
    xml,
    relations: (name) => {
      const file = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);
      if (!(file in parts)) return [];
      return xml(file).children.map(({ attributes }) => {
        const outside = attributes['TargetMode'] === 'External';
        const target = attributes['Target'] ?? '';
        return {
          id: attributes['Id'] ?? '',
          kind: attributes['Type']?.split('/').at(-1) ?? '',
          target: outside ? target : target.startsWith('/') ? target : posix.join(posix.dirname(name), target),
          outside,
        };
      });
    },
  };
}

/** Each entry of an archive as its central directory lists it: name, method (8 is deflated), and DOS date and time. */
export function entriesOf(bytes: Uint8Array): { name: string; method: number; dated: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [];
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      dated: view.getUint32(at + 12, true),
    });
    at += 45 + length;
  }
  return entries;
}

/** Elements in the order that the schema wants them, by parent, where the order has been known to be wrong. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:rPr': ['a:ln', 'a:solidFill', 'a:effectLst', 'a:latin', 'a:ea', 'a:cs', 'a:hlinkClick'],
  'a:pPr': ['a:lnSpc', 'a:spcBef', 'a:spcAft', 'a:buClr', 'a:buSzPct', 'a:buFont', 'a:buNone', 'a:buChar'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'p:cSld': ['p:bg', 'p:spTree'],
  'p:bgPr': ['a:solidFill', 'a:effectLst'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:axId'],
};
/** What may stand only once in its parent. */
const ONCE = new Set([
  'a:pPr',
  'a:endParaRPr',
  'a:bodyPr',
  'a:lstStyle',
  'p:txBody',
  'a:solidFill',
  'a:hlinkClick',
  'p:bg',
]);
/** Elements whose sizes and ids are words. */
const WORDED = new Set(['p:ph', 'a:fld', 'a:headEnd', 'a:tailEnd', 'thm15:themeFamily']);
const INTEGERS = /^(?:x|y|cx|cy|sz|w|h|marL|indent|lIns|tIns|rIns|bIns|id|idx|marT|marB|marR|baseline)$/;

/** Everything in a .pptx that is known to make Office offer a repair or a reader lose something; empty for a sound one. */
export function faultsOf(bytes: Uint8Array): string[] {
  const file = readPackage(bytes);
  const faults: string[] = [];
  const fault = (where: string, what: string): void => void faults.push(`${where}: ${what}`);

  for (const { name, method } of entriesOf(bytes)) {
    if (name.endsWith('/')) fault(name, 'an entry for a folder');
    if (method !== 8) fault(name, 'not deflated');
  }
  const types = file.xml('[Content_Types].xml').children;
  const told = new Map(
    types.map(({ attributes: { PartName, Extension, ContentType = '' } }) => [
      PartName ?? Extension ?? '',
      ContentType,
    ]),
  );
  for (const name of told.keys())
    if (name.startsWith('/') && !file.names.includes(name.slice(1)))
      fault('[Content_Types].xml', `names ${name}, which is not there`);
  for (const name of file.names) {
    const kind = name.split('.').at(-1) ?? '';
    if (name !== '[Content_Types].xml' && !told.has(`/${name}`) && !told.has(kind)) fault(name, 'has no type');
    if (kind === 'xml' && name !== '[Content_Types].xml' && !told.has(`/${name}`))
      fault(name, 'has only the type of all XML');
  }
  const reached = new Set(['[Content_Types].xml']);
  for (const name of file.names.filter((one) => !one.endsWith('.rels')).concat('')) {
    const relations = file.relations(name);
    if (new Set(relations.map(({ id }) => id)).size < relations.length) fault(name, 'two relations of one id');
    for (const { target, outside, id } of relations) {
      reached.add(target);
      if (outside ? !URL.canParse(target) : target.startsWith('/')) fault(name, `the relation ${id} to ${target}`);
      else if (!outside && !file.names.includes(target))
        fault(name, `the relation ${id} to ${target}, which is not there`);
    }
  }
  for (const name of file.names) if (!name.endsWith('.rels') && !reached.has(name)) fault(name, 'nothing leads to it');

  for (const name of file.names.filter((one) => /\.(xml|rels)$/.test(one))) {
    const elements = all(file.xml(name));
    const relations = new Set(file.relations(name).map(({ id }) => id));
    for (const { attributes, name: tag, children } of elements) {
      const used = attributes['r:id'] ?? attributes['r:embed'];
      if (used !== undefined && !relations.has(used)) fault(name, `${tag} uses ${used}, which leads nowhere`);
      for (const [key, value] of Object.entries(attributes)) {
        if (name.startsWith('ppt/') && INTEGERS.test(key) && !/^-?\d+$/.test(value) && !WORDED.has(tag))
          fault(name, `${tag} ${key}="${value}" is no whole number`);
        if (/NaN|undefined|Infinity|^null$/.test(value)) fault(name, `${tag} ${key}="${value}"`);
      }
      for (const key of ['cx', 'cy']) if (Number(attributes[key] ?? 0) < 0) fault(name, `${tag} ${key} is negative`);
      if (attributes['anchor'] && !['t', 'ctr', 'b'].includes(attributes['anchor']))
        fault(name, `anchor="${attributes['anchor']}"`);
      const order = ORDER[tag];
      const places = children.flatMap((child) => (order?.includes(child.name) ? [order.indexOf(child.name)] : []));
      if (places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0)))
        fault(name, `${tag} holds ${children.map((child) => child.name).join(' ')}`);
      for (const once of ONCE)
        if (!tag.endsWith('Lst') && children.filter((child) => child.name === once).length > 1)
          fault(name, `${tag} holds ${once} twice`);
      if ((tag === 'p:txBody' || tag === 'a:txBody') && !children.some((child) => child.name === 'a:p'))
        fault(name, 'a body without a paragraph');
      const image =
        tag === 'p:sp' &&
        all({ name: tag, attributes, children, text: '' }, 'p:ph').some((one) => one.attributes['type'] === 'sldImg');
      if (tag === 'p:sp' && !image && !children.some((child) => child.name === 'p:txBody'))
        fault(name, 'a shape without a body');
      if (tag === 'p:bgPr' && children.at(-1)?.name !== 'a:effectLst') fault(name, 'a background without its effects');
      if (tag === 'a:prstGeom' && !['rect', 'line', 'ellipse', 'rtTriangle'].includes(attributes['prst'] ?? ''))
        fault(name, `the shape ${attributes['prst']}`);
      if (tag === 'a:tblPr' && attributes['firstRow'] !== '1') fault(name, 'a table without a first row');
      if (tag === 'c:barChart' && children.filter((child) => child.name === 'c:axId').length !== 2)
        fault(name, 'not two axes');
      if (tag === 'a:hlinkClick' && attributes['action'] !== 'ppaction://hlinkfile')
        fault(name, 'a link that is dead in WPS');
      if (tag === 'a:r') {
        const properties = children.find((child) => child.name === 'a:rPr');
        if (!properties?.attributes['lang']) fault(name, 'a run that says no language');
        if (!properties?.children.some((child) => child.name === 'a:ea' && child.attributes['typeface']))
          fault(name, 'a run without an East Asian font');
        if (!children.some((child) => child.name === 'a:t' && child.text !== '')) fault(name, 'an empty run');
      }
    }
    const ids = elements.filter(({ name: tag }) => tag === 'p:cNvPr').map(({ attributes }) => attributes['id']);
    if (new Set(ids).size < ids.length) fault(name, 'two shapes of one number');
  }
  for (const name of file.names.filter((one) => /^ppt\/slides\/[^/]+\.xml$/.test(one))) {
    const slide = file.xml(name);
    const titles = all(slide, 'p:sp').filter((shape) =>
      all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'),
    );
    if (titles.length !== 1 || titles.flatMap(wordsOf).join('') === '') fault(name, 'not one title');
    const pictures = [...all(slide, 'p:pic'), ...all(slide, 'p:graphicFrame')];
    for (const picture of pictures) {
      const descr = all(picture, 'p:cNvPr')[0]?.attributes['descr'] ?? '';
      if (descr === '' || descr.includes('preencoded')) fault(name, 'a picture, chart or table without words');
    }
    const notes = file.relations(name).filter(({ kind }) => kind === 'notesSlide');
    if (notes.length !== 1) fault(name, 'not one page of notes');
    else if (!file.relations(notes[0]?.target ?? '').some(({ kind }) => kind === 'notesMaster'))
      fault(name, 'notes without a master');
  }
  const theme = file.xml('ppt/theme/theme1.xml');
  if (
    all(theme, 'a:fontScheme')
      .flatMap((one) => all(one, 'a:ea'))
      .some(({ attributes }) => !attributes['typeface'])
  )
    fault('theme1.xml', 'no East Asian font');
  for (const name of file.names.filter((one) => one.endsWith('.xlsx'))) {
    const book = readPackage(file.bytes(name));
    for (const part of book.names) book.xml(part);
    for (const { method } of entriesOf(file.bytes(name))) if (method !== 8) fault(name, 'holds what is not deflated');
    for (const { attributes } of book.xml('[Content_Types].xml').children)
      if (attributes['PartName'] && !book.names.includes(attributes['PartName'].slice(1)))
        fault(name, `names ${attributes['PartName']}`);
    for (const part of book.names)
      for (const { target, outside } of book.relations(part))
        if (!outside && !book.names.includes(target.replace(/^\//, ''))) fault(name, `leads to ${target}`);
  }
  return faults;
}

/** What a deck says slide by slide, read by this reader. */
export function slidesIn(bytes: Uint8Array): {
  title: string;
  words: string[];
  /** Of its text alone, without title, sources and what the layout says. */
  body: string[];
  notes: string[];
  links: string[];
  tables: string[][][];
  charts: { series: string[]; labels: string[]; values: (number | null)[][] }[];
  pictures: number;
}[] {
  const file = readPackage(bytes);
  const order = all(file.xml('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) => attributes['r:id']);
  const slides = file.relations('ppt/presentation.xml');
  return order.map((id) => {
    const name = slides.find((one) => one.id === id)?.target ?? '';
    const slide = file.xml(name);
    const relations = file.relations(name);
    const titled = all(slide, 'p:sp').find((shape) =>
      all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'),
    );
    const notes = file.xml(relations.find(({ kind }) => kind === 'notesSlide')?.target ?? '');
    const spoken = all(notes, 'p:sp').find((shape) =>
      all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'body'),
    );
    return {
      title: titled ? wordsOf(titled).join('') : '',
      words: wordsOf(slide),
      body: all(slide, 'p:sp')
        .filter((shape) => all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'body'))
        .flatMap(wordsOf),
      notes: spoken ? wordsOf(spoken) : [],
      links: relations.filter(({ kind }) => kind === 'hyperlink').map(({ target }) => target),
      tables: all(slide, 'a:tbl').map((table) =>
        all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => wordsOf(cell).join('\n'))),
      ),
      charts: relations
        .filter(({ kind }) => kind === 'chart')
        .map(({ target }) => {
          const series = all(file.xml(target), 'c:ser');
          const points = (one: Element | undefined, of: string): Element[] =>
            one ? all(one, of).flatMap((cache) => all(cache, 'c:pt')) : [];
          const [first] = series;
          const labels = points(first && all(first, 'c:cat')[0], 'c:strCache').map(
            (one) => all(one, 'c:v')[0]?.text ?? '',
          );
          return {
            series: series.map((one) => all(all(one, 'c:tx')[0] as Element, 'c:v')[0]?.text ?? ''),
            labels,
            values: series.map((one) => {
              const known = points(all(one, 'c:val')[0], 'c:numCache');
              return labels.map((_, i) => {
                const point = known.find(({ attributes }) => attributes['idx'] === String(i));
                return point ? Number(all(point, 'c:v')[0]?.text) : null;
              });
            }),
          };
        }),
      pictures: all(slide, 'p:pic').length,
    };
  });
}
