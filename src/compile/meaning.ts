import { group } from 'd3';
import type { Place } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { PREDICATES, type Kind, type Predicate } from '../model/kinds.ts';
import type { Transcribed, TranscribedDocument } from './facts.ts';
import type { Problems } from './problems.ts';

/** What a document says of an industry that is there: such words never stand with what a place means to take on or to grow. */
const THERE = new Set(
  '已落地 落地 现有 初具规模 带动引领 已形成 已培育形成 不断涌现 快速发展 超前布局发展 建设成效显著 举足轻重 发展势头强劲 依托 项目基础 生产优势 领域需求 工业发展重点'.split(
    ' ',
  ),
);

/** Qualifiers that show a value to be something other than an industry of its sector or layout, and the predicate it belongs to. */
const NOT_INDUSTRIES: Readonly<Record<string, Predicate>> = {
  ...each(
    'application',
    '应用 重点行业 重点行业领域 离散型行业 流程型行业 下游 高危场景 场景 环节 关键环节 业务环节 对接 优先带动',
  ),
  ...each('technique', '现代加工技术 推广应用 关键技术 新兴技术 集成应用 典型应用模式 新模式 核心技术研究 重点项目'),
  ...each('input', '资源 优势资源 原料 依托 为基础 现有'),
  ...each('means', '深度融合 试点 机制'),
};

/** Nouns that name nothing until the document's own head stands with them: 设备 of what, 控制系统 of what. */
const HEADLESS = new Set(
  '材料 模具 主板 屏 壳体 设备 租赁 维修 培训 轴承 控制系统 零部件 线缆 锻件 异型材 超厚板 铝合金 镍基合金 铜基合金 金属粉末 黄金 纯银 产品设计 生产制造 安装调试 审计 会计 销售 咨询 调查 核心零部件 包装材料 超薄型 功能型产品'.split(
    ' ',
  ),
);

/** Qualifiers that say of a value: it works with the sector or area. */
const TOGETHER = new Set(['资源对接', '深度合作', '新型合作模式', '合作新模式']);

/** Who works with an area rather than being a platform of it. */
const PARTNERS = new Set(['科研机构', '科研院所', '高等院校', '高校', '龙头企业', '企业']);

function each<T>(to: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, to]));
}

/** Refuses facts whose subject or predicate cannot be what the document says. */
export function checkMeaning(
  documents: readonly TranscribedDocument[],
  places: readonly Place[],
  problems: Problems,
): void {
  const placeIds = new Set(places.map(({ id }) => id));
  for (const { record, facts, foundations } of documents) {
    for (const one of facts) {
      const reason =
        notThere(one.fact, foundations) ??
        notIndustry(one.fact) ??
        headless(one.fact) ??
        notOfPlace(one.fact, placeIds);
      if (reason) problems.add(one.file, one.line, reason);
    }
    for (const clause of foundations) {
      if (record.clauses.includes(clause)) continue;
      problems.add(
        `seeds/documents/${record.id}/origin.yaml`,
        1,
        `foundations names clause "${clause}", under which no fact stands; correct the clause or drop it`,
      );
    }
    checkSpread(facts, problems);
    checkOneRole(facts, problems);
  }
  checkOneOf(
    documents.flatMap((document) => document.facts),
    problems,
  );
}

/** What stands under a document's account of what has been reached, or is said to be there, is `present`. */
function notThere(fact: Fact, foundations: readonly string[]): string | null {
  if (fact.kind !== 'target-industry' || fact.predicate === 'present') return null;
  if (foundations.includes(fact.clause)) {
    return `"${fact.value}" stands in ${fact.clause}, which tells of what has been reached (foundations in origin.yaml); write it under present, not ${fact.predicate}`;
  }
  if (fact.qualifier !== null && THERE.has(fact.qualifier)) {
    return `"${fact.value}" is ${fact.predicate} but its qualifier "${fact.qualifier}" says that it is there; write it under present, or name the verb that governs it`;
  }
  return null;
}

/** What stands with the industries of a sector or layout and is none. */
function notIndustry(fact: Fact): string | null {
  const holds = fact.predicate === 'subfield' || (fact.kind === 'layout' && fact.predicate === 'industry');
  const together = (fact.kind === 'sector' || fact.kind === 'layout') && TOGETHER.has(fact.qualifier ?? '');
  if (together && fact.predicate !== 'partner') {
    return `"${fact.value}" (${fact.qualifier}) works with ${fact.subject} and is no ${fact.predicate} of it; write it under partner`;
  }
  if (fact.kind === 'layout' && fact.predicate === 'platform' && PARTNERS.has(String(fact.value))) {
    return `"${fact.value}" works with ${fact.subject} and is no platform; write it under partner`;
  }
  const predicate = holds ? NOT_INDUSTRIES[fact.qualifier ?? ''] : undefined;
  if (predicate === undefined || !takes(fact.kind, predicate)) return null;
  return `"${fact.value}" (${fact.qualifier}) is no industry of ${fact.subject}; ${fact.predicate} holds industries and products, so write it under ${predicate}`;
}

function takes(kind: Kind, predicate: Predicate): boolean {
  return (PREDICATES[kind] as readonly string[]).includes(predicate);
}

function headless(fact: Fact): string | null {
  if (fact.predicate !== 'subfield' || fact.qualifier !== null || !HEADLESS.has(String(fact.value))) return null;
  return `"${fact.value}" names nothing by itself; give the qualifier that the document's own sentence puts before it`;
}

/** A count of the whole country stands with a place only as one of them, or for comparison. */
function notOfPlace(fact: Fact, places: ReadonlySet<string>): string | null {
  if (fact.kind !== 'figure' || !/^(我国|全国)/.test(fact.measure ?? '')) return null;
  if (!places.has(fact.subjectId) || fact.qualifier === '之一' || fact.qualifier === '对照') return null;
  return `"${fact.measure}" counts the whole country, not ${fact.subject}; qualify it 之一 where the place is one of them, 对照 where the document compares, or give it to the subject it counts`;
}

/** One list handed to several companies or projects says of each what the document says of all together. */
function checkSpread(facts: readonly Transcribed[], problems: Problems): void {
  const lists = group(
    facts.filter(({ fact }) => fact.kind === 'project'),
    ({ fact }) => `${fact.clause} ${fact.predicate}`,
    ({ fact }) => fact.subjectId,
  );
  for (const subjects of lists.values()) {
    const first = new Map<string, Transcribed>();
    for (const list of subjects.values()) {
      const [head] = list;
      if (!head || list.length < 2) continue;
      const text = list
        .map(({ fact: { measure, value, unit } }) => `${measure} ${value} ${unit}`)
        .sort()
        .join('|');
      const before = first.get(text);
      if (!before) {
        first.set(text, head);
        continue;
      }
      problems.add(
        head.file,
        head.line,
        `${head.fact.subject} has the same ${list.length} values of ${head.fact.predicate} as ${before.fact.subject} (line ${before.line}); a list the document gives for several together is not each one's, so give it to what they share`,
      );
    }
  }
}

/** A value is one thing for one sector in one clause: an industry, or what serves it. */
function checkOneRole(facts: readonly Transcribed[], problems: Problems): void {
  const subfields = new Map(
    facts
      .filter(({ fact }) => fact.predicate === 'subfield')
      .map((one) => [`${one.fact.clause} ${one.fact.subjectId} ${one.fact.value}`, one]),
  );
  for (const { fact, file, line } of facts) {
    if (fact.predicate !== 'technique' && fact.predicate !== 'means') continue;
    const other = subfields.get(`${fact.clause} ${fact.subjectId} ${fact.value}`);
    if (!other || other.fact.qualifier !== fact.qualifier) continue;
    problems.add(
      file,
      line,
      `"${fact.value}" is both subfield (line ${other.line}) and ${fact.predicate} of ${fact.subject} at ${fact.clause}; keep the one that the sentence says`,
    );
  }
}

/** Where one document says that a place is one of so many, another's same number of the same thing says so too. */
function checkOneOf(facts: readonly Transcribed[], problems: Problems): void {
  const noun = (fact: Fact): string => `${fact.value} ${(fact.measure ?? '').slice(-4)}`;
  const figures = facts.filter(({ fact }) => fact.kind === 'figure' && typeof fact.value === 'number');
  const oneOf = new Map(figures.filter(({ fact }) => fact.qualifier === '之一').map((one) => [noun(one.fact), one]));
  for (const { fact, file, line } of figures) {
    const other = oneOf.get(noun(fact));
    if (!other || fact.qualifier === '之一') continue;
    problems.add(
      file,
      line,
      `"${fact.measure}" ${fact.value} reads as if ${fact.subject} had ${fact.value}; ${other.fact.subject} is one of as many at ${other.file}:${other.line}, so qualify it 之一`,
    );
  }
}
