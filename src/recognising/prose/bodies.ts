/** Who governs: under a heading that says so, a short line and the dashed list of what it does. */
import type { Found, Said } from '../found.js';
import { cutNumber, withoutBullet, withoutEnd } from '../text.js';
import { firm, isHeading, isItem, isProse, textOf, type Flow } from './blocks.js';

export interface ToldBody {
  num?: string;
  title: string;
  functions: Said[];
}

const HEADING = /полномочи|функци|ответственност|управлени|организационн\p{Ll}+ структур/iu;
const WHOSE = /субъект|орган|участник|управлени|структур|программ/i;

export function bodiesIn(flow: Flow): Found<ToldBody>[] {
  const out: Found<ToldBody>[] = [];
  let open = false;
  let body: ToldBody | undefined;
  for (const [i, block] of flow.entries()) {
    if (!isProse(block)) {
      open = false;
      continue;
    }
    const text = textOf(block);
    const item = isItem(block);
    if (item && body) {
      body.functions.push({ text: withoutEnd(withoutBullet(text), ';.'), at: block.at });
      continue;
    }
    body = undefined;
    if (item) continue;
    const cut = cutNumber(text);
    if (
      open &&
      text.length < 110 &&
      isItem(flow[i + 1]) &&
      (cut.num !== undefined || /:$/.test(text) || isHeading(block)) &&
      !/^(?:в том числе|задач|принцип|цел|следующ)/i.test(cut.text)
    ) {
      body = { ...(cut.num && { num: cut.num }), title: withoutEnd(cut.text, ':.'), functions: [] };
      out.push(firm(body, block.at, cut.num ? 0.85 : 0.65));
      continue;
    }
    if (!isHeading(block)) continue;
    open = HEADING.test(text) && WHOSE.test(text);
  }
  return out;
}
