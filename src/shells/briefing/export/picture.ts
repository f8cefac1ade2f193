import type { LegendEntry } from '../../../layers/layer.ts';
import type { MapGeometry } from '../../../model/geometry.ts';
import { measureIn } from '../../../plate/measure.ts';
import { light } from '../../../theme/light.ts';
import { linesIn } from './fit.ts';
import { flatDrawing, flatPlate } from './flatPlate.ts';
import type { PictureWidth } from './pictureWidths.ts';
import type { MapPicture } from './pptx.ts';
import { sceneMap, type MapBox } from './sceneMap.ts';
import type { Sheet, SheetLine, Telling } from './sheet.ts';

/** A slide's map is drawn for a screen of this many pixels in one of CSS. */
const FINE = 2;
/** Text of a slide's map against a desk's: it is seen from farther off. */
const SLIDE_SCALE = 1.05;

/** The map of a sheet as a PNG twice as fine as its box, for slides. Rejects where the browser draws none. */
export async function mapPicture(
  telling: Telling,
  geometry: MapGeometry,
  sheet: Sheet,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<MapPicture> {
  const { image } = await mapImage(telling, geometry, sheet, { width, height, scale: SLIDE_SCALE }, FINE);
  const { canvas, context } = canvasOf(width * FINE, height * FINE);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { png: btoa(binary) };
}

/** Where things stand on a picture 1920 wide. */
const PAGE = { width: 1920, height: 1080, margin: 64 } as const;
const MAP = { x: 64, y: 176, width: 1130, height: 690 } as const;
const TEXT = { x: 1240, y: 200, width: 616, height: 660 } as const;
const LEGEND_Y = 905;
const RULE_Y = 950;
const SIZES = [26, 22, 19, 17] as const;
const LEADING = 1.4;

/** A scene as a PNG with its map, what it says, legend, sources and status. Rejects where the browser draws none. */
export async function scenePicture(
  telling: Telling,
  geometry: MapGeometry,
  sheet: Sheet,
  width: PictureWidth,
): Promise<Blob> {
  const { atlas, messages } = telling;
  const { fonts, ground, ink, inkSoft, hairline, reference, accent } = light;
  const by = width / PAGE.width;
  const { canvas, context } = canvasOf(width, (width * PAGE.height) / PAGE.width);
  const write = (text: string, x: number, y: number, size: number, colour: string, font: string = fonts.sans): void => {
    context.font = `${size}px ${font}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  const broken = (text: string, room: number, size: number, font: string = fonts.sans): string[] => {
    context.font = `${size}px ${font}`;
    return linesIn(text, room, (some) => context.measureText(some).width);
  };
  context.scale(by, by);
  context.textBaseline = 'alphabetic';
  context.fillStyle = ground;
  context.fillRect(0, 0, PAGE.width, PAGE.height);

  const [title = '', more] = broken(sheet.title, PAGE.width - 2 * PAGE.margin, 54, fonts.serif);
  context.font = `700 54px ${fonts.serif}`;
  context.fillStyle = ink;
  context.fillText(more === undefined ? title : `${title.slice(0, -1)}…`, PAGE.margin, 124);

  const { image, legend } = await mapImage(telling, geometry, sheet, { ...MAP, scale: 1.15 }, by);
  context.drawImage(image, MAP.x, MAP.y, MAP.width, MAP.height);

  const blocks = (size: number) => sheet.lines.map((line) => blockOf(line, size, TEXT.width - 30, broken, telling));
  const high = (some: ReturnType<typeof blocks>): number => some.reduce((sum, { height }) => sum + height, 0);
  const size = SIZES.find((one) => high(blocks(one)) <= TEXT.height) ?? SIZES[SIZES.length - 1] ?? 17;
  let y = TEXT.y;
  const all = blocks(size);
  const shown = all.filter((_, i) => high(all.slice(0, i + 1)) <= TEXT.height);
  for (const { rows, marked } of shown) {
    context.fillStyle = accent;
    if (marked) context.fillRect(TEXT.x, y - size * 0.55, size * 0.4, size * 0.4);
    for (const row of rows) {
      write(row.text, TEXT.x + 30, y, row.size, row.cited ? reference : row.soft ? inkSoft : ink);
      y += row.size * LEADING;
    }
    y += size * 0.5;
  }
  if (shown.length < all.length) write(messages.more(all.length - shown.length), TEXT.x + 30, y, size, inkSoft);

  drawLegend(context, legend, write);
  context.fillStyle = hairline;
  context.fillRect(PAGE.margin, RULE_Y, PAGE.width - 2 * PAGE.margin, 1.5);
  const sources = sheet.sources.map(({ short, number, date }, i) =>
    [`${i + 1} ${short}`, number, date].filter(Boolean).join(' '),
  );
  const cited = sources.length > 0 ? [`${messages.source}${messages.colon}${sources.join('  ·  ')}`] : [];
  const status = `${messages.title} · ${messages.aboutMap.statusLine(atlas.review)} · ${messages.schematic}`;
  let foot = RULE_Y + 34;
  for (const line of [...cited, status].flatMap((text) => broken(text, PAGE.width - 2 * PAGE.margin, 19)).slice(0, 4)) {
    write(line, PAGE.margin, foot, 19, inkSoft);
    foot += 27;
  }
  return pngOf(canvas);
}

function blockOf(
  { kind, lead, text, original, cites }: SheetLine,
  size: number,
  room: number,
  broken: (text: string, room: number, size: number) => string[],
  { messages }: Telling,
): { rows: { text: string; size: number; cited?: boolean; soft?: boolean }[]; height: number; marked: boolean } {
  const soft = kind === 'agenda';
  const small = Math.max(15, size - 7);
  const clauses = cites.map(
    ({ clause, draft, source }) => `${clause}${draft ? messages.added(messages.draftMark) : ''} [${source}]`,
  );
  const rows = [
    ...broken(lead ? `${lead}${messages.colon}${text}` : text, room, size).map((one) => ({ text: one, size, soft })),
    ...(original ? broken(original, room, small).map((one) => ({ text: one, size: small, soft: true })) : []),
    ...(clauses.length > 0
      ? broken(clauses.join('  '), room, small).map((one) => ({ text: one, size: small, cited: true }))
      : []),
  ];
  return { rows, height: rows.reduce((sum, row) => sum + row.size * LEADING, size * 0.5), marked: !soft };
}

/** The legend on one line under the map: solid, hatched and bare as the map wears them. */
function drawLegend(
  context: CanvasRenderingContext2D,
  legend: readonly LegendEntry[],
  write: (text: string, x: number, y: number, size: number, colour: string) => void,
): void {
  let x: number = PAGE.margin;
  for (const { mark, label } of legend) {
    const hue = mark.kind === 'zone' ? Object.entries(light.zone).find(([id]) => id === mark.zone)?.[1] : undefined;
    context.fillStyle = hue?.fill ?? (mark.kind === 'tier' && mark.tier === 'key' ? light.inkSoft : light.land);
    context.fillRect(x, LEGEND_Y - 15, 34, 17);
    if (mark.kind === 'tier' && mark.tier === 'cultivate') {
      context.strokeStyle = light.inkSoft;
      context.lineWidth = 3;
      context.beginPath();
      for (const at of [2, 12, 22]) {
        context.moveTo(x + at, LEGEND_Y + 1);
        context.lineTo(x + at + 10, LEGEND_Y - 14);
      }
      context.stroke();
    }
    if (mark.kind === 'tier' && mark.tier === 'reported') {
      context.fillStyle = light.inkSoft;
      for (const at of [6, 17, 28]) context.fillRect(x + at - 2, LEGEND_Y - 8, 4, 4);
    }
    write(label, x + 44, LEGEND_Y, 19, light.inkSoft);
    x += 44 + context.measureText(label).width + 34;
  }
}

/** The map of a sheet as an image `by` times as fine as its box. A data address: the content policy allows it, and it taints no canvas. */
async function mapImage(
  telling: Telling,
  geometry: MapGeometry,
  sheet: Sheet,
  box: MapBox,
  by: number,
): Promise<{ image: HTMLImageElement; legend: readonly LegendEntry[] }> {
  const { placed, drawing, legend } = sceneMap(telling, geometry, light, sheet, box, measureIn(light));
  const label = telling.messages.takeaway.mapOf(sheet.title);
  const svg = (drawing ? flatDrawing(drawing, light) : flatPlate(placed, light, label))
    .replace(/ width="[^"]*"/, ` width="${box.width * by}"`)
    .replace(/ height="[^"]*"/, ` height="${box.height * by}"`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return { image, legend };
}

/** A canvas of a size in pixels. Throws where the browser makes it smaller or gives no way to draw. */
function canvasOf(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(width),
    height: Math.round(height),
  });
  const context = canvas.getContext('2d');
  if (!context || canvas.width !== Math.round(width))
    throw new Error(`this browser draws no picture of ${width} × ${height}`);
  return { canvas, context };
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`this browser makes no picture of ${canvas.width} × ${canvas.height}`);
  return blob;
}
