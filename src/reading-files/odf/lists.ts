/** Lists of an OpenDocument text: their numbers, as the program that wrote them shows them. */
import {
  DEPTHS,
  nextLabel,
  unwritten,
  type Counts,
  type Label,
  type Level,
} from '../list-counts.js';
import { nodesOf, wholeOf, type XmlNode } from '../xml/nodes.js';

/** A list that is open, and those within it. */
interface Open {
  style: string;
  counts: Counts;
  /** Of its item: a number is still to be given. */
  isWaiting: boolean;
  start?: number;
}

export class Lists {
  readonly #styles = new Map<string, Map<number, Level>>();
  readonly #open: Open[] = [];
  /** Lists go on: by name, and by style the last one. */
  readonly #byId = new Map<string, Counts>();
  readonly #byStyle = new Map<string, Counts>();

  /** @param root `styles`, `automatic-styles` */
  add(root: XmlNode | undefined): void {
    for (const it of nodesOf(root))
      if (it.name === 'list-style') this.#styles.set(it.attributes.name ?? '', levelsIn(it));
      else if (it.name === 'outline-style') this.#styles.set(OUTLINE, levelsIn(it));
  }

  open({ attributes }: XmlNode): void {
    const outer = this.#open.at(-1);
    const style = attributes['style-name'] ?? outer?.style ?? '';
    const counts = outer?.counts ?? this.#countsOf(attributes, style);
    if (attributes.id !== undefined) this.#byId.set(attributes.id, counts);
    this.#open.push({ style, counts, isWaiting: false });
  }

  #countsOf(attributes: Record<string, string>, style: string): Counts {
    const goesOn =
      this.#byId.get(attributes['continue-list'] ?? '') ??
      (attributes['continue-numbering'] === 'true' ? this.#byStyle.get(style) : undefined);
    const counts = goesOn ?? [];
    this.#byStyle.set(style, counts);
    return counts;
  }

  close(): void {
    this.#open.pop();
  }

  beginItem({ name, attributes }: XmlNode): void {
    const list = this.#open.at(-1);
    if (!list) return;
    list.isWaiting = name === 'list-item';
    list.start = wholeOf(attributes['start-value']);
  }

  /** The label of the next paragraph, if it is the first of its item; it is counted. */
  next(): Label | undefined {
    const list = this.#open.at(-1);
    const depth = this.#open.length - 1;
    if (!list?.isWaiting || depth >= DEPTHS) return undefined;
    list.isWaiting = false;
    const { counts, start } = list;
    if (start !== undefined) counts[depth] = start - 1;
    return this.#counted(list.style, counts, depth);
  }

  /** Of a heading that has no list around it. */
  nextOfOutline(level: number): Label | undefined {
    const depth = level - 1;
    if (depth < 0 || depth >= DEPTHS || !this.#styles.get(OUTLINE)?.get(depth)?.text)
      return undefined;
    const counts = this.#byStyle.get(OUTLINE) ?? [];
    this.#byStyle.set(OUTLINE, counts);
    return this.#counted(OUTLINE, counts, depth);
  }

  #counted(style: string, counts: Counts, depth: number): Label {
    const levels = this.#styles.get(style);
    return nextLabel(counts, depth, (at) => levels?.get(at) ?? unwritten(at));
  }
}

const OUTLINE = 'Outline';

function levelsIn(root: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const it of nodesOf(root)) {
    const depth = (wholeOf(it.attributes.level) ?? 0) - 1;
    if (depth < 0 || depth >= DEPTHS) continue;
    const isNumber = /^(?:list|outline)-level-style(?:-number)?$/.test(it.name);
    const start = wholeOf(it.attributes['start-value']) ?? 1;
    levels.set(
      depth,
      isNumber
        ? { start, format: formatOf(it.attributes['num-format']), text: '' }
        : { start, format: 'bullet', text: '' },
    );
    if (isNumber) levels.get(depth)!.text = textOf(it.attributes, depth, levels);
  }
  return levels;
}

/** LibreOffice writes the whole of it, `%1%.%2%)`; others what stands around, and how many levels are shown. */
function textOf(
  attributes: Record<string, string>,
  depth: number,
  levels: Map<number, Level>,
): string {
  const whole = attributes['num-list-format'];
  if (whole !== undefined) return whole.replace(/%([1-9])%/g, '%$1');
  const { 'num-prefix': prefix = '', 'num-suffix': suffix = '' } = attributes;
  const count = wholeOf(attributes['display-levels']) ?? 1;
  const shown = Array.from({ length: depth + 1 }, (_, at) => at)
    .slice(-Math.max(1, count))
    .filter((at) => levels.get(at)?.format !== 'none');
  const numbers = levels.get(depth)?.format === 'none' ? [] : shown.map((at) => `%${at + 1}`);
  return `${prefix}${numbers.join('.')}${suffix}`;
}

function formatOf(written: string | undefined): string {
  switch (written) {
    case undefined:
    case '':
      return 'none';
    case 'a':
      return 'lowerLetter';
    case 'A':
      return 'upperLetter';
    case 'i':
      return 'lowerRoman';
    case 'I':
      return 'upperRoman';
  }
  if (written.startsWith('01')) return 'decimalZero';
  if (/^[а]/.test(written)) return 'russianLower';
  return /^[А]/.test(written) ? 'russianUpper' : 'decimal';
}
