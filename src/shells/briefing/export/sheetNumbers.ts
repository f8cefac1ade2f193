import type { Fact } from '../../../model/fact.ts';
import { scaledText, valueText } from '../../../model/format.ts';
import { termOf } from '../../../model/names.ts';
import type { SceneChart } from '../../../story/deck.ts';
import type { Citations } from './citations.ts';
import type { SheetLine, SheetNumbers, SheetRow, Telling } from './sheet.ts';

export function numbersOf(telling: Telling, { kind, rows: ids }: SceneChart, cited: Citations): SheetNumbers {
  const { atlas, language, messages } = telling;
  const rows = ids
    .map((row) => row.flatMap((id) => atlas.factById.get(id) ?? []))
    .filter((facts, i) => facts.length > 0 && facts.length === ids[i]?.length);
  const facts = rows.flat();
  const shared = <T>(of: (fact: Fact) => T, among: readonly Fact[] = facts): T | null => {
    const [first] = among;
    return first && among.every((fact) => of(fact) === of(first)) ? of(first) : null;
  };
  const measure = shared((fact) => fact.measure);
  const subject = shared((fact) => fact.subject);
  const numeric = facts.filter(({ value }) => typeof value === 'number');
  const unit = shared((fact) => fact.unit, numeric);
  const [counted] = numeric;
  const scale = unit === null || !counted ? '' : scaledText(atlas, counted, language).unit.trim();
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const say = (text: string | null): string => (text === null ? '' : termOf(atlas, text, language));
  /* What all rows share is said once, over them. */
  const [label, caption] =
    measure !== null
      ? [(fact: Fact) => say(fact.subject), say(measure)]
      : subject !== null
        ? [(fact: Fact) => say(fact.measure), say(subject)]
        : [(fact: Fact) => [fact.subject, fact.measure].map(say).filter(Boolean).join(' · '), ''];
  return {
    kind,
    caption: `${caption}${scale === '' ? '' : messages.added(scale)}`,
    heads: Array.from({ length: columns }, (_, i) => {
      const year = shared(
        (fact) => fact.year,
        rows.flatMap((row) => row[i] ?? []),
      );
      if (year !== null) return String(year);
      return columns === 1 ? messages.takeaway.value : i === 0 ? messages.takeaway.earlier : messages.takeaway.later;
    }),
    rows: rows.map((row) => {
      const [first] = row as [Fact, ...Fact[]];
      return {
        label: label(first),
        values: row.map((fact) => ({
          text: valueText(atlas, fact, language),
          /* Drawn on the scale that its words are on: 6.4 for 6.4 billion yuan, 64 for 64亿元. */
          value: scaledText(atlas, fact, language).value,
        })),
        cites: cited.of(row),
      };
    }),
    drawn: numeric.length > 1 && (unit !== null || numeric.every((fact) => fact.unit === null)),
  };
}

/** 招商引资到位资金（亿元）：2025 64亿元 → 2030 128亿元. */
export function numberLine({ messages }: Telling, { caption, heads }: SheetNumbers, row: SheetRow): SheetLine {
  const values = row.values.map(({ text }, i) => [heads[i], text].filter(Boolean).join(' '));
  const about = [row.label, caption].filter(Boolean).join(' · ');
  return {
    kind: 'facts',
    lead: about || messages.takeaway.value,
    text: values.join(' → '),
    original: null,
    cites: row.cites,
  };
}
