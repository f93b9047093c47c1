/** Target indicators that are a list: «Целевые показатели», «Проект 1:», «1. Доля … не менее 80 %». */
import type { Found } from '../found.js';
import { valueOf, type Value } from '../parts/values.js';
import { cutNumber, withoutBullet, withoutEnd } from '../text.js';
import { firm, isItem, isProse, textOf, type Flow } from './blocks.js';

export interface ToldTarget {
  num?: string;
  title: string;
  /** The line above the list: «СП-1». */
  group?: string;
  value?: Value;
}

const HEADING =
  /^(?:\d+[.)] ?)?(?:целев\p{Ll}+|ключев\p{Ll}+|основн\p{Ll}+|контрольн\p{Ll}+)? ?(?:показател|индикатор|критери)\p{Ll}+/iu;
const GROUP =
  /^(?:сп|кп|фп|проект|направление|задача|подпрограмма|раздел)[-– ]?(?:№ ?)?[\dIVX]{1,4}(?!\p{L})/iu;
const SAID =
  /(?:не менее|не более|не ниже|не выше|до|свыше|более) ?\d+(?:[.,]\d+)? ?%?(?: ежегодно)?/iu;

export function targetsIn(flow: Flow): Found<ToldTarget>[] {
  const out: Found<ToldTarget>[] = [];
  let open = false;
  let group: string | undefined;
  for (const block of flow) {
    if (!isProse(block)) {
      open = false;
      continue;
    }
    const text = textOf(block);
    const cut = cutNumber(withoutBullet(text));
    const asItem = isItem(block) || cut.num !== undefined;
    if (!asItem && text.length < 120 && HEADING.test(text)) {
      open = true;
      group = undefined;
    } else if (open && text.length < 120 && GROUP.test(text)) group = withoutEnd(text, ':.');
    else if (open && asItem) {
      const title = withoutEnd(cut.text, ';.');
      const words = /\(([^()]{0,80}\d[^()]{0,80})\)/.exec(title)?.[1] ?? SAID.exec(title)?.[0];
      const value = words ? valueOf(words, block.at) : undefined;
      out.push(
        firm(
          {
            ...(cut.num && { num: cut.num }),
            title,
            ...(group && { group }),
            ...(value && { value }),
          },
          block.at,
          cut.num ? 0.8 : 0.6,
        ),
      );
    } else if (text.length > 12) open = false;
  }
  return out;
}
