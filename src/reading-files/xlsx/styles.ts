/** How cells look, by the number of their format: what of it means something. */
import { LONGEST_PATTERN } from '../limits.js';
import { firstOf, isOn, nodesOf, wholeOf, type XmlNode } from '../xml/nodes.js';
import { NumberFormat } from './number-format.js';

export interface CellStyle {
  format: NumberFormat;
  fill?: string;
  isBold: boolean;
}

export function stylesIn(root: XmlNode | undefined): CellStyle[] {
  const codes = new Map<number, string>();
  for (const { attributes } of nodesOf(firstOf(root, 'numFmts'), 'numFmt'))
    codes.set(
      wholeOf(attributes.numFmtId) ?? -1,
      (attributes.formatCode ?? '').slice(0, LONGEST_PATTERN),
    );
  const fills = [...nodesOf(firstOf(root, 'fills'), 'fill')].map(fillOf);
  const bold = [...nodesOf(firstOf(root, 'fonts'), 'font')].map((it) => isOn(it, 'b') ?? false);
  const formats = new Map<number, NumberFormat>();
  return [...nodesOf(firstOf(root, 'cellXfs'), 'xf')].map(({ attributes }) => {
    const id = wholeOf(attributes.numFmtId) ?? 0;
    const format = formats.get(id) ?? new NumberFormat(id, codes.get(id));
    formats.set(id, format);
    const fill = fills[wholeOf(attributes.fillId) ?? 0];
    return {
      format,
      isBold: bold[wholeOf(attributes.fontId) ?? 0] ?? false,
      ...(fill !== undefined && { fill }),
    };
  });
}

/** White, and what a window has behind its text. */
const WHITE = new Set(['ffffff', 'theme0', 'indexed1', 'indexed9', 'indexed64', 'indexed65']);

/** A colour, or how the file calls it: which one a theme means is no matter. */
function fillOf(node: XmlNode): string | undefined {
  const pattern = firstOf(node, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (!pattern || type === 'none' || type === 'gray125') return undefined;
  const { rgb, theme, tint, indexed } = firstOf(pattern, 'fgColor')?.attributes ?? {};
  let name = type;
  if (rgb !== undefined) name = rgb.slice(-6).toLowerCase();
  else if (theme !== undefined)
    name = `theme${theme}${tint && Number(tint) !== 0 ? `/${tint}` : ''}`;
  else if (indexed !== undefined) name = `indexed${indexed}`;
  return WHITE.has(name) ? undefined : name;
}
