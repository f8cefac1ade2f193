import { max, sum } from 'd3';
import {
  leading,
  stack,
  type BandMark,
  type BlockMark,
  type Box,
  type PartWords,
  type PlanWords,
  type SiteMark,
  type SiteWords,
} from './planMarks.ts';
import { linesWidth, runWidth, wrapText } from './wrapText.ts';

const PAD = 12;
const SITE = 14;
const ICON = 22;
const SOFT = 12.5;

/** Height that a part takes of itself at a width; `target` is the least height of what answers to a finger. */
export function blockHeight(part: PartWords, width: number, target: number): number {
  return blockOf(part, { x: 0, y: 0, width, height: 0 }, target, 2).natural;
}

/** A part in a box: kind and name, what it takes on in as many lines as there is room for, its sites in rows, who is there. */
export function placeBlock(part: PartWords, box: Box, target: number): BlockMark {
  const spare = Math.floor((box.height - blockHeight(part, box.width, target)) / leading(SOFT));
  return blockOf(part, box, target, 2 + Math.max(0, spare)).mark;
}

function blockOf(part: PartWords, box: Box, target: number, most: number): { natural: number; mark: BlockMark } {
  /* A third of a phone's width is tight for the longest English name. */
  const tight = box.width < 130;
  const pad = tight ? PAD / 2 : PAD;
  const [x, inner] = [box.x + pad, box.width - 2 * pad];
  const size = tight ? 14 : part.kind === 'core' ? 20 : 17;
  let top = box.y + PAD - 2;
  const kind = stack([part.kindName], { x, top, size: 12, look: 'soft' });
  top += leading(12);
  const name = stack(wrapText(part.name, size, inner, tight ? 3 : 2, true), { x, top, size, look: 'name' });
  top += name.length * leading(size) + 3;
  const takes = stack(wrapText(part.takes, SOFT, inner, most), {
    x,
    top,
    size: SOFT,
    look: 'soft',
  });
  top += takes.length * leading(SOFT) + 5;
  const { sites, bottom } = placeSites(part.sites, { x, top, width: inner }, target);
  top = bottom;
  const projects = part.projects
    ? stack(wrapText(part.projects, SOFT, inner), { x, top: top + 3, size: SOFT, look: 'soft' })
    : [];
  top += projects.length > 0 ? projects.length * leading(SOFT) + 3 : 0;
  const anchor = sites.find(({ id }) => id === part.anchor)?.box;
  return {
    natural: top + PAD - 4 - box.y,
    mark: {
      id: part.id,
      kind: part.kind,
      name: part.name,
      box,
      lines: [...kind, ...name, ...takes, ...projects],
      sites,
      anchor: anchor ? anchor.y + anchor.height / 2 : null,
    },
  };
}

/** Sites in as many columns as make the fewest rows of lines. */
function placeSites(
  sites: readonly SiteWords[],
  { x, top, width }: { x: number; top: number; width: number },
  target: number,
): { sites: SiteMark[]; bottom: number } {
  const options = [1, 2, 3, 4].map((columns) => {
    const column = (width - (columns - 1) * 10) / columns;
    const wrapped = sites.map((site) => wrapText(site.name, SITE, column - ICON, 3));
    const whole = wrapped.every(
      (lines, i) => lines.length <= 2 && lines.join('').length >= (sites[i]?.name.length ?? 0) * 0.8,
    );
    const fits = column >= 110 && whole && linesWidth(wrapped.flat(), SITE) <= column - ICON + 0.5;
    const rows = Array.from({ length: Math.ceil(sites.length / columns) }, (_, row) => {
      const lines = max(wrapped.slice(row * columns, (row + 1) * columns), (some) => some.length) ?? 1;
      return Math.max(target, lines * leading(SITE) + 5);
    });
    return { columns, column, wrapped, rows, fits };
  });
  const fitting = options.filter((one) => one.fits);
  const chosen = (fitting.length > 0 ? fitting : options.slice(0, 1)).reduce((best, one) =>
    sum(one.rows) < sum(best.rows) ? one : best,
  );
  const { columns, column, wrapped, rows } = chosen;
  const marks = sites.map((site, i): SiteMark => {
    const row = Math.floor(i / columns);
    const box = {
      x: x + (i % columns) * (column + 10) - 4,
      y: top + sum(rows.slice(0, row)),
      width: column + 8,
      height: rows[row] ?? target,
    };
    const lines = wrapped[i] ?? [];
    const first = box.y + (box.height - lines.length * leading(SITE)) / 2;
    return {
      ...site,
      box,
      icon: [box.x + 4, box.y + box.height / 2 - 8],
      lines: stack(lines, { x: box.x + 4 + ICON, top: first + 1, size: SITE, look: 'plain' }),
    };
  });
  return { sites: marks, bottom: top + sum(rows) };
}

/** What no document puts in a part, kind by kind, in lines as wide as the plan. */
export function placeBand(
  words: Pick<PlanWords, 'elsewhere' | 'kinds'>,
  at: Omit<Box, 'height'>,
  target: number,
): BandMark {
  const [left, right] = [at.x + PAD, at.x + at.width - PAD];
  const title = stack(wrapText(words.elsewhere, 14, right - left), {
    x: left,
    top: at.y + PAD - 3,
    size: 14,
    look: 'plain',
  });
  const size = 13;
  let [x, y] = [left, at.y + PAD + title.length * leading(14)];
  const icons: BandMark['icons'][number][] = [];
  const heads: BandMark['lines'][number][] = [];
  const sites: SiteMark[] = [];
  const baseline = (): number => y + target / 2 + size * 0.36;
  const chipWidth = (name: string): number => Math.max(Math.min(target, 44), runWidth(name, size) + 14);
  for (const { type, name, sites: some } of words.kinds) {
    const head = 20 + runWidth(name, SOFT) + 8;
    if (x > left && x + head + chipWidth(some[0]?.name ?? '') > right) [x, y] = [left, y + target];
    icons.push({ type, at: [x, y + target / 2 - 8] });
    heads.push({ x: x + 20, y: baseline(), text: name, size: SOFT, look: 'soft' });
    x += head;
    for (const site of some) {
      const width = Math.min(chipWidth(site.name), right - left);
      if (x + width > right + 1) [x, y] = [left, y + target];
      const [text = ''] = wrapText(site.name, size, width - 13, 1);
      sites.push({
        ...site,
        box: { x, y, width, height: target },
        icon: null,
        lines: [{ x: x + 7, y: baseline(), text, size, look: 'plain' }],
      });
      x += width;
    }
    x += 16;
  }
  const height = y + (words.kinds.length > 0 ? target : 0) + PAD - 6 - at.y;
  return { box: { ...at, height }, lines: [...title, ...heads], icons, sites };
}
