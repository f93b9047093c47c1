/** Signs of the fonts that have pictures for letters; the signs of plans: ticks, boxes, arrows, points. */
import type { LeftOut } from './left.js';

const WINGDINGS: Record<number, string> = {
  ...{ 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒' },
  ...{ 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9f: '•', 0xa7: '▪', 0xa8: '☐' },
  ...{ 0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xdf: '←', 0xe1: '↑', 0xe2: '↓' },
  ...{ 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0xab: '★', 0x4a: '☺', 0x2d: '-', 0x20: ' ' },
};
const WINGDINGS_2: Record<number, string> = {
  ...{ 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x55: '☒' },
  ...{ 0x96: '•', 0x97: '●', 0x98: '●', 0xa2: '■', 0xa3: '□', 0x20: ' ' },
};
const SYMBOL: Record<number, string> = {
  ...{ 0xb7: '•', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb9: '≠', 0xbb: '≈', 0xb0: '°' },
  ...{ 0xae: '→', 0xac: '←', 0xad: '↑', 0xaf: '↓', 0xde: '⇒', 0xa5: '∞', 0x2d: '−', 0xd6: '√' },
  ...{ 0x61: 'α', 0x62: 'β', 0x44: 'Δ', 0x53: 'Σ', 0xe5: '∑', 0x6d: 'μ', 0xc6: '∅', 0x20: ' ' },
};

/** A sign stands there, but which one is not known. */
const UNKNOWN = '▪';

/** @param code as it is in the font, or in the private area of Unicode */
export function symbolOf(font: string, code: number, left: LeftOut): string {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const symbol = tableOf(font)?.[at] ?? (at === 0x20 ? ' ' : UNKNOWN);
  if (symbol === UNKNOWN) left.add('symbols');
  return symbol;
}

function tableOf(font: string): Record<number, string> | undefined {
  if (/^wingdings 2$/i.test(font)) return WINGDINGS_2;
  if (/^wingdings$/i.test(font)) return WINGDINGS;
  return /^symbol$/i.test(font) ? SYMBOL : undefined;
}

/** Fonts in which letters are pictures. */
const OF_PICTURES = /^(?:wingdings|symbol|webdings)\b/i;
const PRIVATE = /[\uf020-\uf0ff]/;

/** Letters of a font of pictures are no letters. */
export function withSymbols(text: string, font: string, left: LeftOut): string {
  const isOfPictures = OF_PICTURES.test(font);
  if (!isOfPictures && !PRIVATE.test(text)) return text;
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!;
    const isPicture = PRIVATE.test(sign) || (isOfPictures && code > 0x20 && code < 0x100);
    return isPicture ? symbolOf(font || 'Wingdings', code, left) : sign;
  }).join('');
}
