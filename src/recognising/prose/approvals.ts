/** «УТВЕРЖДАЮ», «СОГЛАСОВАНО», «ПРИНЯТО» with what stands below: in paragraphs, or in a table without borders. */
import type { Found, Said } from '../found.js';
import { lineText } from '../tables/grid.js';
import { placeIn } from '../tables/join.js';
import { firm, isProse, textOf, type Flow } from './blocks.js';

export interface Approval {
  kind: 'agreed' | 'approved' | 'adopted';
  lines: Said[];
  date?: Said;
}

const GRIF =
  /^[«"]? ?(?:(СОГЛАСОВАН|УТВЕРЖД|ПРИНЯТ|РАССМОТРЕН|ОДОБРЕН)\p{Lu}*|(Согласован|Утвержд|Принят|Рассмотрен|Одобрен)\p{Ll}*[»"]?:?$)/u;
const DATE =
  /\d{1,2}\.\d{2}\.\d{4}|\d{1,2} ?[*»"”]{0,2} ?(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{Ll}{1,2} \d{4}/u;
const ENDS =
  /^(?:программа|план|анализ|отч[её]т|дорожная карта|концепция|стратегия|проект|положение|содержание|оглавление|паспорт)/i;
/** Lines of one approval, and how far from the beginning they are looked for. */
const MOST_LINES = 9;
const FIRST_BLOCKS = 80;

export function approvalsIn(flow: Flow): Found<Approval>[] {
  const out: Found<Approval>[] = [];
  const early = flow.slice(0, FIRST_BLOCKS);
  for (let i = 0; i < early.length; i++) {
    const block = early[i]!;
    if (block.kind === 'table') {
      for (const cell of block.cells.slice(0, 12)) {
        const lines = cell.lines
          .map((line, at) => ({ text: lineText(line), at: placeIn(block, cell.row, cell.col, at) }))
          .filter((it) => it.text !== '');
        if (lines[0] && GRIF.test(lines[0].text)) add(lines.slice(0, MOST_LINES));
      }
      continue;
    }
    if (textOf(block).length > 200 || !GRIF.test(textOf(block))) continue;
    const lines: Said[] = [];
    for (const next of early.slice(i, i + MOST_LINES)) {
      if (!isProse(next)) break;
      const text = textOf(next);
      if (lines.length > 0 && (GRIF.test(text) || ENDS.test(text))) break;
      lines.push({ text, at: next.at });
    }
    add(lines);
  }
  return out;

  function add(lines: Said[]): void {
    const grif = GRIF.exec(lines[0]!.text)!;
    const word = (grif[1] ?? grif[2])!.toLowerCase();
    const dated = lines.find((it) => DATE.test(it.text));
    const words = lines.map((it) => it.text).join(' ');
    if (
      !dated &&
      !/директор|начальник|заведующ|председател|протокол|приказ|распоряжен|постановлен/i.test(words)
    )
      return;
    const kind = word.startsWith('утвержд')
      ? 'approved'
      : word.startsWith('согласов')
        ? 'agreed'
        : 'adopted';
    const date = dated && { text: DATE.exec(dated.text)![0], at: dated.at };
    out.push(
      firm(
        { kind, lines, ...(date && { date }) },
        lines.map((it) => it.at),
        dated ? 0.95 : 0.8,
      ),
    );
  }
}
