/** Stages that are headings or lines: «I этап (2024–2025 гг.)», «2021 г. (краткосрочный этап)», «Первый этап – 2024 год». */
import type { Found, Said } from '../found.js';
import { isTime } from '../time.js';
import { firm, isProse, textOf, type Flow } from './blocks.js';

export interface ToldStage {
  title: string;
  when: Said;
  task?: Said;
}

const BRACKETS = /^([^()]{2,90}?) ?\(([^()]{2,70})\) ?[-–—:.]? ?(.{0,400})/;
const DASH = /^([^–—:]{0,60}этап[^–—:]{0,60}?) ?[–—:] ?([^–—:(]{4,60}?)[.;:]?$/i;

function stageOf(text: string): { title: string; when: string; rest: string } | undefined {
  if (text.length > 500 || !/этап/i.test(text.slice(0, 120))) return undefined;
  const found = BRACKETS.exec(text);
  if (found) {
    const [, left = '', inside = '', rest = ''] = found;
    if (isTime(inside) && /этап/i.test(left)) return { title: left, when: inside, rest };
    if (isTime(left) && /этап/i.test(inside)) return { title: inside, when: left, rest };
  }
  const dash = DASH.exec(text);
  return dash && isTime(dash[2]!) ? { title: dash[1]!, when: dash[2]!, rest: '' } : undefined;
}

export function stagesIn(flow: Flow): Found<ToldStage>[] {
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
