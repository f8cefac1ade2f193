import { CORNER, FUTURE, SIDE, SIGN, cornerOf } from '../../../charts/sign.ts';
import { light } from '../../../theme/light.ts';
import { escaped } from './plainText.ts';
import type { SheetSign } from './sheet.ts';
import type { Box } from './slide.ts';
import { EMU, fonts, spoken, type Setting } from './textXml.ts';

/** Points in an inch, and how much of a square its letters fill: one character, or two letters of an alphabet. */
const POINTS = 72;
const LETTERS = [0.62, 0.5] as const;

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${digits(colour)}"/></a:solidFill>`;
const digits = (colour: string): string => colour.replace('#', '').toUpperCase();
const line = (colour: string, points: number, dash = ''): string =>
  `<a:ln w="${Math.round(points * 12_700)}">${solid(colour)}${dash}</a:ln>`;

/**
 * The nine-square sign as one group of native shapes in a box (inches), which its sentence names: solid key, hatched cultivate, dotted where a
 * report alone says so, a corner where a draft does, and the dot of the future fields outside the box.
 */
export function signXml({ sentence, hue, squares, futures }: SheetSign, box: Box, { language }: Setting): string {
  const { fill, on, pale } = hue ? light.zone[hue] : { fill: light.ink, on: light.sheet, pale: light.land };
  const unit = box.w / SIGN.across;
  const frame = (x: number, y: number, side: number): string =>
    `<a:xfrm>${place(box.x + x * unit, box.y + y * unit, side * unit, side * unit)}</a:xfrm>`;
  const shape = (name: string, geometry: string, where: string, look: string, body = ''): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${escaped(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${where}` +
    `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${look}</p:spPr><p:txBody>` +
    `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>` +
    `<a:p><a:pPr algn="ctr"/>${body || `<a:endParaRPr ${spoken(language)}/>`}</a:p></p:txBody></p:sp>`;
  const hatched = `<a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="${digits(fill)}"/></a:fgClr><a:bgClr><a:srgbClr val="${digits(pale)}"/></a:bgClr></a:pattFill>`;
  const looks = {
    key: solid(fill) + line(fill, 0.75),
    cultivate: hatched + line(fill, 0.75),
    reported: `<a:noFill/>${line(fill, 1, '<a:prstDash val="sysDot"/>')}`,
    none: solid(light.ground) + line(light.hairline, 0.5),
  };
  const written = (letters: string, colour: string): string => {
    const size = Math.round(SIDE * unit * POINTS * LETTERS[[...letters].length > 1 ? 1 : 0]) * 100;
    return `<a:r><a:rPr ${spoken(language)} sz="${size}" b="1" dirty="0">${solid(colour)}${fonts('mn')}</a:rPr><a:t>${escaped(letters)}</a:t></a:r>`;
  };
  const drawn = squares.flatMap(({ letters, tier, status }, i) => {
    const [x, y] = cornerOf(i);
    const look = tier === null ? 'none' : status === 'article' ? 'reported' : tier;
    const body = tier === null ? '' : written(letters, look === 'key' ? on : light.ink);
    return [
      shape(letters, 'rect', frame(x, y, SIDE), looks[look], body),
      ...(tier !== null && status === 'draft'
        ? /* Its right angle lies in the square's upper right corner. */
          [
            shape(
              `${letters} *`,
              'rtTriangle',
              frame(x + SIDE - CORNER, y, CORNER).replace('<a:xfrm>', '<a:xfrm rot="10800000">'),
              solid(light.accent) + line(light.sheet, 0.25),
            ),
          ]
        : []),
    ];
  });
  const { x, y, radius } = FUTURE;
  const dot =
    futures === null
      ? []
      : [
          shape(
            'futures',
            'ellipse',
            frame(x - radius, y - radius, 2 * radius),
            (futures === 'key' ? solid(fill) : solid(light.sheet)) + line(fill, 1),
          ),
        ];
  const whole = `${place(box.x, box.y, box.w, box.h)}<a:chOff ${at(box.x, box.y)}/><a:chExt ${sized(box.w, box.h)}/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${escaped(sentence)}" descr="${escaped(sentence)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${whole}</a:xfrm></p:grpSpPr>${[...drawn, ...dot].join('')}</p:grpSp>`
  );
}

const emu = (inches: number): number => Math.round(inches * EMU);
const at = (x: number, y: number): string => `x="${emu(x)}" y="${emu(y)}"`;
const sized = (w: number, h: number): string => `cx="${emu(w)}" cy="${emu(h)}"`;
const place = (x: number, y: number, w: number, h: number): string => `<a:off ${at(x, y)}/><a:ext ${sized(w, h)}/>`;
