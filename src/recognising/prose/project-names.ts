/** Which project the document speaks of: where its name is said, and where another chapter ends it. */
import type { Said } from '../found.js';
import { unquoted, withoutEnd } from '../text.js';
import { isHeading, isProse, textOf, type Flow } from './blocks.js';

const LABELLED = /^(?:название|наименование|тема) проекта ?[:.–—-]? ?(.{2,300})$/i;
const NUMBERED =
  /^проект(?: ?№ ?| |-)(?:\d{1,2}|[IVX]{1,4})(?:[.:)]| [-–—]| (?=[«"])) ?(\S.{2,200})$/iu;
const QUOTED = /^проект ([«"].{2,200}[»"])$/i;
const ENDS =
  /^(?:[\dIVX]{1,4}[.)]? ?)?(?:раздел|глава|приложение|заключение|выводы|паспорт программы)(?!\p{L})/iu;
/** «Проект 1. «Мост» 12»: a line of the contents. */
const PAGE = /[\s.…]\d{1,3}$/;

/** The block that names one → the name; none where it ends. */
export function projectNames(flow: Flow): Map<Flow[number], string | undefined> {
  const out = new Map<Flow[number], string | undefined>();
  const quoted = new Map<Flow[number], string>();
  for (const block of flow) {
    if (!isProse(block)) continue;
    const text = textOf(block);
    const named = LABELLED.exec(text)?.[1] ?? (isHeading(block) ? NUMBERED.exec(text)?.[1] : '');
    if (named && !PAGE.test(named)) out.set(block, nameOf(named));
    else if (isHeading(block)) {
      const name = QUOTED.exec(text)?.[1];
      if (name) quoted.set(block, nameOf(name));
      else if (ENDS.test(text)) out.set(block, undefined);
    }
  }
  // One alone may be the document's own title.
  if (quoted.size > 1) for (const [block, name] of quoted) out.set(block, name);
  return out;
}

export const nameOf = (text: string): string => unquoted(withoutEnd(text, '.;'));

const CAPTION = /(?:проекта|подпрограммы) [«"]([^«»"]{2,120})[»"][.*]?$/i;

/** «Таблица 3 – Самооценка результатов проекта «Мост»»: this table is the project's. */
export function projectInCaption(above: readonly Said[]): Said | undefined {
  const last = above.at(-1);
  const name = CAPTION.exec(
    above
      .slice(-2)
      .map((it) => it.text)
      .join(' '),
  )?.[1];
  return last && name ? { text: name, at: last.at } : undefined;
}
