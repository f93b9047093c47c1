/** What the map gives to others, and what writes it comes only then: a calendar file, data for search engines. */
import { lateChunk, quietly } from '../../../loading/bring.js';
import type { EventMapContext, Item } from './items.view.js';
import type { JsonLd } from './json-ld.js';
import type { Model } from './model.js';

const calendars = lateChunk(() => import('./save-calendar.js'));
const lateData = lateChunk(() => import('./json-ld.js'));

export class Outputs {
  readonly #tag: HTMLElement;
  #data?: JsonLd;

  constructor(tag: HTMLElement) {
    this.#tag = tag;
  }

  /** @returns what is in the file, and what is not, in a sentence; or that there is none */
  calendar(items: Item[], context: EventMapContext, one?: string): Promise<string> {
    return calendars().then(
      (it) => it.saveCalendar(items, context, one),
      (reason: unknown) => {
        quietly(reason);
        return context.say.events.missing.calendar;
      },
    );
  }

  /** Few pages ask for it. */
  async forSearchEngines(isAsked: boolean, model: Model | undefined): Promise<void> {
    if (isAsked) this.#data ??= new (await lateData()).JsonLd(this.#tag);
    this.#data?.show(isAsked, model);
  }
}
