/** What the document is called, and for which years: from its first headings. */
import type { Found, Said } from '../found.js';
import { isTime } from '../time.js';
import { firm, isHeading, isProse, textOf, type Flow } from './blocks.js';

const NAMES =
  /^(?:муниципальная |комплексная |целевая |годовой |перспективный |методический )?(?:программа|план|дорожная карта|концепция|стратегия|анализ|отч[её]т|проект)(?!\p{L})/iu;
const FIRST_BLOCKS = 60;
const MOST_LINES = 5;

export interface Title {
  title?: Found<Said>;
  period?: Found<Said>;
}

export function titleIn(flow: Flow): Title {
  const early = flow.slice(0, FIRST_BLOCKS);
  const start = early.findIndex((it) => isProse(it) && isHeading(it) && NAMES.test(textOf(it)));
  if (start < 0) return {};
  const lines: Said[] = [];
  let period: Said | undefined;
  for (const block of early.slice(start, start + MOST_LINES)) {
    if (!isProse(block)) break;
    const text = textOf(block);
    if (lines.length > 0 && isTime(text.replace(/^\(|\)$/g, ''))) {
      period = { text, at: block.at };
      break;
    }
    if (
      lines.length > 0 &&
      (!isHeading(block) || /^(?:содержание|паспорт|оглавление|введение)/i.test(text))
    )
      break;
    lines.push({ text, at: block.at });
  }
  const title = { text: lines.map((it) => it.text).join(' '), at: lines[0]!.at };
  const within = /(?:на )?(?:19|20)\d\d ?(?:[-–—]|по) ?(?:19|20)\d\d(?: ?гг?\.?| годы?)?/.exec(
    title.text,
  );
  period ??= within ? { text: within[0], at: title.at } : undefined;
  return {
    title: firm(
      title,
      lines.map((it) => it.at),
      0.75,
    ),
    ...(period && { period: firm(period, period.at, 0.8) }),
  };
}
