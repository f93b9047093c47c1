/** The list by date. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { element } from '../../../text/dom.js';
import { subheading } from '../../../../documents/lit/heading.js';
import type { Steps } from '../body.js';
import type { Entry } from '../item-index.js';
import { drawRows, entryRow, fillAll, type EntryFrame } from '../entry.js';
import type { Item } from '../items.view.js';
import type { View } from '../view.js';
import { listView, type ListView, type MonthView } from './list.view.js';
import { looseWords, occasionWords, weekdayWords } from '../when.view.js';

export const viewFor = (): View => ({
  screen: ({ index, choice }) => ({
    template: html`<div class="body"></div>`,
    count: index.selection(choice).items.length,
  }),
  rows: ({ index, choice, frame }, root) =>
    list(listView(index.selection(choice), frame.context), root, frame),
});

export function* list(view: ListView, root: HTMLElement, frame: EntryFrame): Steps {
  const { say } = frame.context;
  const isAlone = view.pastCount === 0 && view.loose.length === 0;
  if (view.ahead.length === 0 && !isAlone) {
    const words = view.isYear ? say.events.nothingThen : say.events.nothingAhead;
    root.append(element('p', 'quiet', undefined, words));
  }
  yield* months(view.ahead, root, frame);
  if (view.pastCount > 0) {
    const past = root.appendChild(document.createElement('details'));
    past.className = 'past';
    // Nothing else to see, or all there is to see: then it need not be asked for.
    past.open = view.ahead.length === 0 && view.pastCount <= FEW;
    const title = past.appendChild(document.createElement('summary'));
    title.textContent = say.events.past(view.pastCount);
    yield undefined;
    yield* months(view.past, past, frame);
  }
  yield* loose(view.loose, root, frame);
  yield* fillAll(root, frame);
}

/** So many can be overlooked at once. */
const FEW = 12;

function* months(all: MonthView[], root: HTMLElement, frame: EntryFrame): Steps {
  const { level } = frame;
  for (const { title, isNow, entries } of all) {
    const place = root.appendChild(element('section', 'month'));
    if (isNow) place.dataset['now'] = '';
    render(
      html`${subheading(level, title)}
        <ul role="list" class="entries"></ul>`,
      place,
    );
    yield* drawRows(
      entries,
      (it) => entryRow(it.item, { before: dateOf(it, frame) }, frame),
      place,
    );
  }
}

function dateOf({ occasion }: Entry, { context }: EntryFrame): unknown {
  const { say } = context;
  const isYearSaid = occasion.placing !== 'within' || occasion.precision === 'month';
  const more =
    weekdayWords(occasion, context) || (occasion.rule ? say.events.every(occasion.rule) : '');
  return html`<span class="when" data-placing=${occasion.placing}
    ><span>${occasionWords(occasion, context, !isYearSaid || crossesYears(occasion))}</span>${
      more ? html` <span class="more">${more}</span>` : nothing
    }</span
  >`;
}

const YEAR = 365;
/** Under «Сейчас идёт» and over New Year no heading says the year. */
const crossesYears = ({ first, last }: Entry['occasion']): boolean => last - first > YEAR / 2;

/** A month it has, and more of them than there are rows for. */
const isTooOften = ({ loose }: Item): boolean =>
  loose.some((it) => it.kind === 'recurring' && it.windows.some(({ isBand }) => isBand));

export function* loose(all: Item[], root: HTMLElement, frame: EntryFrame): Steps {
  if (all.length === 0) return;
  const { context } = frame;
  const place = root.appendChild(element('section', 'loose'));
  render(
    html`<details ?open=${all.length <= FEW}>
      <summary>${context.say.events.looseCount(all.length)}</summary>
      <p class="quiet">${context.say.events.looseWhy(all.some(isTooOften))}</p>
      <ul role="list" class="entries"></ul>
    </details>`,
    place,
  );
  const when = (it: Item): TemplateResult =>
    html`<span class="when" data-placing="loose">${looseWords(it, context)}</span>`;
  yield* drawRows(all, (it) => entryRow(it, { before: when(it) }, frame), place);
}
