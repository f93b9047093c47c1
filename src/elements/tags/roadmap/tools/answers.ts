/** The way back from an activity to the items of a SWOT matrix that name it as their answer. */
import type { Programme } from '../../../../programme/schema.js';
import { written } from '../../../../documents/item-ref.js';
import { plainText } from '../../../../documents/plain-text.js';
import { element } from '../../../text/dom.js';

export function answersTo(item: string, { swot = [] }: Programme, label: string): HTMLElement[] {
  const links = swot.flatMap(({ id, items }) =>
    items.flatMap(({ text, links = [] }, index) => {
      if (!links.includes(item)) return [];
      const link = element('a', '', undefined, plainText(text));
      link.dataset['to'] = written({ part: 'swot', item: `${id}.${index + 1}` });
      return [link];
    }),
  );
  if (links.length === 0) return [];
  const fact = element('div', 'fact');
  fact.dataset['answers'] = '';
  fact.append(element('div', 'fact-label', undefined, label), ...links);
  return [fact];
}
