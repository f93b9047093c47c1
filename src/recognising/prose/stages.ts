/** Stages that are headings or lines: «I этап (2024–2025 гг.)», «2021 г. (краткосрочный этап)», «Первый этап – 2024 год». */
import type { Found, Said } from '../found.js';
import { withoutEnd } from '../text.js';
import { isTime } from '../time.js';
import { STAGE_NAMES } from '../words.js';
import { firm, isProse, textOf, type Flow } from './blocks.js';

export interface ToldStage {
  title: string;
  when: Said;
  task?: Said;
}

const BRACKETS = /^([^()]{2,90}?) ?\(([^()]{2,70})\) ?[-–—:.]? ?(.{0,400})/;
const PARTED = /^([^–—:]{3,90}?) ?[–—:] ?(\S.{2,500})$/;
/** «В 2027 году начат практический этап» */
const SAID =
  /^((?:(?:в|с|до|к) )?(?:19|20)\d\d(?: ?[-–—] ?(?:19|20)\d\d)?(?: ?гг?\.| год\p{L}{0,2})?)(?: ?[–—-])? ?[^.;]{0,60}?(?<!\p{L})(\p{L}{4,20}) (этап\p{L}{0,2})(?!\p{L})(?! (?:\p{L}{4,20} )?(?:конкурс|олимпиад|чемпионат|фестивал|соревнован|игр))/iu;

interface Read {
  title: string;
  when: string;
  rest: string;
}

function stageOf(text: string): Read | undefined {
  if (text.length > 600 || !/этап/i.test(text.slice(0, 120))) return undefined;
  const found = BRACKETS.exec(text);
  if (found) {
    const [, left = '', inside = '', rest = ''] = found;
    if (isTime(inside) && /этап/i.test(left)) return { title: left, when: inside, rest };
    if (isTime(left) && /этап/i.test(inside)) return { title: inside, when: left, rest };
  }
  return parted(text);
}

/** «Второй этап – 2026–2028 годы: школы работают парами», «III этап. Обобщающий: 2029 год», «2030 год – этап обобщения». */
function parted(text: string): Read | undefined {
  const [, left = '', right = ''] = PARTED.exec(text) ?? [];
  if (isTime(left) && /^(?:\p{L}+ )?этап(?!\p{L})/iu.test(right) && right.length < 90)
    return { title: withoutEnd(right, '.;'), when: left, rest: '' };
  if (!/этап/i.test(left)) return undefined;
  const colon = right.search(/: |\. /);
  const when = withoutEnd(colon < 0 ? right : right.slice(0, colon), '.;');
  return isTime(when)
    ? { title: left, when, rest: colon < 0 ? '' : right.slice(colon + 2) }
    : undefined;
}

/** In running text: only what stages are called, never a stage of a contest. */
function saidIn(text: string): Read | undefined {
  if (text.length > 600) return undefined;
  const [, when, word] = SAID.exec(text) ?? [];
  const name = word && nominative(word.toLowerCase());
  return when && name && STAGE_NAMES.some((it) => name.startsWith(it))
    ? { title: `${name.charAt(0).toUpperCase()}${name.slice(1)} этап`, when, rest: '' }
    : undefined;
}

/** «практического», «практическому», «практическом» → «практический». */
function nominative(adjective: string): string {
  const stem = /^(.+?)(?:ого|ому|ом|его|ему|ем)$/.exec(adjective)?.[1];
  if (!stem) return adjective;
  if (/^(?:основн|втор|шест|седьм|восьм)$/.test(stem)) return `${stem}ой`;
  if (stem === 'треть') return 'третий';
  return `${stem}${/[гкхжчшщ]$/.test(stem) ? 'ий' : 'ый'}`;
}

/** @param inTables whether tables hold the stages: then sentences only speak of them */
export function stagesIn(flow: Flow, inTables: boolean): Found<ToldStage>[] {
  const headed = headedStages(flow);
  return headed.length > 0 || inTables ? headed : saidStages(flow);
}

function saidStages(flow: Flow): Found<ToldStage>[] {
  const seen = new Set<string>();
  return flow.flatMap((block) => {
    const found = isProse(block) ? saidIn(textOf(block)) : undefined;
    if (!found || seen.has(found.title)) return [];
    seen.add(found.title);
    const when = { text: found.when, at: block.at };
    return [firm({ title: found.title, when }, block.at, 0.6)];
  });
}

function headedStages(flow: Flow): Found<ToldStage>[] {
  return flow.flatMap((block, i) => {
    if (!isProse(block)) return [];
    const found = stageOf(textOf(block));
    if (!found) return [];
    const next = flow[i + 1];
    const follows =
      isProse(next) && !stageOf(textOf(next))
        ? /^(?:основн\p{Ll}+ |главн\p{Ll}+ )?(?:задач[аи]|цель|содержание)[:.]? ?(.+)$/iu.exec(
            textOf(next),
          )
        : null;
    const task = found.rest
      ? { text: found.rest, at: block.at }
      : follows
        ? { text: follows[1]!, at: next!.at }
        : undefined;
    const when = { text: found.when, at: block.at };
    return [
      firm(
        { title: found.title.replace(/^[–—-] ?/, ''), when, ...(task && { task }) },
        block.at,
        0.85,
      ),
    ];
  });
}
