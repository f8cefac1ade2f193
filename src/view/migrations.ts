import type { Atlas, Origin, Place, Site } from '../model/atlas.ts';

type Params = URLSearchParams;

/**
 * What a link has been through before it is read, oldest first: what messengers, mail programs and people add, break off and retype.
 * Each takes the parts of an address and gives them back as this version writes them; what none of them knows is left as it is.
 */
export function migrate(search: string, atlas: Atlas): Params {
  const params = new URLSearchParams(unbroken(search));
  for (const migration of [withoutTrackers, spelledAsKeys, withOneValue, lensNames, trimmed, namesToIds]) {
    migration(params, atlas);
  }
  return params;
}

/** Full-width marks, an ampersand escaped once or more often, a second question mark. */
function unbroken(search: string): string {
  return search
    .replace(/^[?？]/, '')
    .replace(/＝/g, '=')
    .replace(/[&＆](?:amp;)*/g, '&')
    .replace(/[?？](?=[a-z_]+=)/g, '&');
}

/** Parts that mail programs, messengers and search engines add. */
const TRACKERS =
  /^(utm_.*|fbclid|gclid|msclkid|yclid|spm|scm|_t|timestamp|isappinstalled|nsukey|share_token|sharer_.*|weixin.*|wx.*|chksm|srcid|from_wecom)$/;
/** WeChat says in `from` how a link was passed on. */
const PASSED_ON = /^(singlemessage|groupmessage|timeline|qq|weixin|wechat|appmessage)$/;

function withoutTrackers(params: Params): void {
  for (const key of [...params.keys()]) if (TRACKERS.test(key)) params.delete(key);
  const from = params.getAll('from').filter((text) => !PASSED_ON.test(text));
  params.delete('from');
  for (const text of from) params.append('from', text);
}

/** Keys written large or with blanks about them; what is empty asks for nothing. */
function spelledAsKeys(params: Params): void {
  for (const [key, text] of [...params]) {
    const spelled = key.normalize('NFKC').trim().toLowerCase();
    /* A shell's own switch may stand without a value. */
    const means = text !== '' || key === 'q' || (/^[a-z]+$/.test(spelled) && !OURS.includes(spelled));
    if (spelled === key && means) continue;
    params.delete(key);
    if (means) params.append(spelled, text);
  }
}

/** Of a doubled part the first one counts. */
function withOneValue(params: Params): void {
  for (const [key, text] of [...params]) if (params.getAll(key).length > 1) params.set(key, params.get(key) ?? text);
}

/** The page about the map was once called by the map's own name. */
function lensNames(params: Params): void {
  if (params.get('lens') === 'map') params.set('lens', 'about');
}

/** Parts that hold ids or words of ours, where a sentence's marks, brackets and blanks come from the text around the link. */
const OURS = [
  'lens',
  'at',
  'doc',
  'type',
  'in',
  'near',
  'industry',
  'from',
  'needs',
  'with',
  'show',
  'by',
  'theme',
  'base',
  'lang',
];

function trimmed(params: Params): void {
  for (const [key, text] of [...params]) {
    if (OURS.includes(key)) params.set(key, twice(text).replace(/,/g, '.').replace(STRAY, ''));
    else if (key === 'term' || key === 'clause' || key === 'note') params.set(key, twice(text).replace(STRAY_END, ''));
  }
}

const STRAY = /^[\s\u200B\uFEFF"'“”‘’<>（(]+|[\s\u200B\uFEFF。．.，,、）);；:：！!"'“”‘’<>/]+$/g;
/** Of texts from the documents only what no clause, term or fact ends with. */
const STRAY_END = /[\s\u200B\uFEFF。，、；;]+$/g;

/** A part that was encoded twice on its way. */
function twice(text: string): string {
  if (!/%[0-9A-F]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Places and origins by their Chinese names, and clauses with other brackets or without their blank, as people retype them. */
function namesToIds(params: Params, atlas: Atlas): void {
  const named = (records: readonly (Place | Site | Origin)[], text: string): string =>
    records.find((one) => one.name === text || ('short' in one && one.short === text))?.id ?? text;
  for (const key of ['at', 'in'] as const) {
    const text = params.get(key);
    if (text !== null && !atlas.byId.has(text)) params.set(key, named([...atlas.places, ...atlas.sites], text));
  }
  const from = params.get('from');
  if (from !== null && !atlas.originById.has(from)) params.set('from', named(atlas.origins, from));
  const compared = params.get('with');
  if (compared !== null)
    params.set(
      'with',
      compared
        .split('.')
        .map((text) => (atlas.placeById.has(text) ? text : named(atlas.places, text)))
        .join('.'),
    );
  const clause = params.get('clause');
  const clauses = atlas.documentById.get(params.get('doc') ?? '')?.clauses;
  if (clause !== null && clauses && !clauses.includes(clause)) {
    const found = clauses.find((one) => plain(one) === plain(clause));
    if (found !== undefined) params.set('clause', found);
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B\uFEFF"'“”‘’<>《》]/g, '');
}
