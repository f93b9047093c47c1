/** The year as a table of months: each row is one thing that happens, its bars lie over the months. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { element } from '../../../text/dom.js';
import { subheading } from '../../../../documents/lit/heading.js';
import type { Steps } from '../body.js';
import { cycleStyles } from './cycle.styles.js';
import { cycleView, type BarView, type CycleView } from './cycle.view.js';
import { drawRows, entryRow, fillAll, type EntryFrame } from '../entry.js';
import type { Selection } from '../item-index.js';
import type { EventMapContext } from '../items.view.js';
import { list, loose } from '../list/list.js';
import { yearListView } from '../list/list.view.js';
import type { Screen, View, ViewState } from '../view.js';

export const styles = [cycleStyles];
export const viewFor = (): View => ({ screen, rows });

const cycleOf = ({ index, choice, kind, group, frame }: ViewState): CycleView =>
  cycleView(index, choice, { kind, group }, frame.context);

function screen(state: ViewState): Screen {
  const shown = cycleOf(state);
  const template = html`${yearBar(shown, state.frame)}
    <div class="body"></div>`;
  return { template, count: selectionOf(shown, state).items.length };
}

function rows(state: ViewState, root: HTMLElement): Steps {
  const { isNarrow, frame } = state;
  const shown = cycleOf(state);
  if (!isNarrow) return cycle(shown, root, frame);
  const selection = selectionOf(shown, state);
  return list(yearListView(selection, shown.bounds, frame.context), root, frame);
}

const selectionOf = ({ year }: CycleView, { index, choice }: ViewState): Selection =>
  index.selection({ ...choice, year: String(year) });

/** Which year, what it has, and the ones before and after it. */
function yearBar(view: CycleView, { context, level }: EntryFrame): TemplateResult {
  const { say } = context;
  const step = (year: number | undefined, words: string, sign: string): TemplateResult =>
    html`<button
      type="button"
      class="step"
      name="year"
      value=${year ?? ''}
      aria-disabled=${year === undefined ? 'true' : nothing}
      aria-label=${words}
    >
      ${sign}
    </button>`;
  return html`<div class="years">
    ${step(view.before, say.events.before, '‹')}${subheading(level, view.title)}${step(view.after, say.events.after, '›')}
    <p class="sub" role="status">
      <span class="heard">${view.title}: </span>${view.counts.join(', ') || say.events.nothingThen}
    </p>
  </div>`;
}

function* cycle(view: CycleView, root: HTMLElement, frame: EntryFrame): Steps {
  const { context, level } = frame;
  const { say } = context;
  const now = view.months.findIndex((it) => it.isNow);
  const table = root.appendChild(element('div', 'cycle'));
  if (now >= 0) table.style.setProperty('--now', String(now + 1));
  if (view.groups.length > 0)
    render(head(view, context), table.appendChild(element('div', 'head')));
  else table.append(element('p', 'quiet', undefined, say.events.nothingThen));
  for (const { title, rows } of view.groups) {
    const group = table.appendChild(element('section', 'group'));
    render(
      html`${subheading(level + 1, title)}
        <ul role="list" class="entries"></ul>`,
      group,
    );
    yield* drawRows(
      rows,
      ({ item, bars }) => entryRow(item, { after: barsOf(bars) }, frame),
      group,
    );
  }
  if (view.kinds.length > 0) render(legend(view, context), root.appendChild(element('div', 'key')));
  yield* loose(view.loose, root, frame);
  yield* fillAll(root, frame);
}

/** The dates stand in the bars: the names of the months above are for the eye. */
function head({ months }: CycleView, { say }: EventMapContext): TemplateResult {
  const now = months.find((it) => it.isNow);
  return html`<div class="months" aria-hidden="true">
      ${months.map((it) => html`<span class=${it.isNow ? 'now' : nothing}>${it.short}</span> `)}
    </div>
    ${now ? html`<p class="heard">${say.events.now}: ${now.whole}</p>` : nothing}`;
}

function barsOf(bars: BarView[]): HTMLElement {
  const place = element('span', 'bars');
  for (const it of bars) {
    const { from, to, kind, short, whole } = it;
    const bar = place.appendChild(element('span', 'bar'));
    bar.style.setProperty('grid-column', `${from} / ${to + 1}`);
    bar.dataset['kind'] = kind;
    if (it.edge !== undefined) bar.style.setProperty('--edge', String(it.edge));
    for (const name of ['isPast', 'isLate', 'comes', 'goesOn'] as const)
      if (it[name]) bar.dataset[name] = '';
    bar.appendChild(element('span', 'short', undefined, short)).ariaHidden = 'true';
    bar.append(' ', element('span', 'heard', undefined, `${whole}; `));
  }
  return place;
}

function legend({ kinds }: CycleView, { say }: EventMapContext): TemplateResult {
  return html`<dl class="legend" part="legend" aria-label=${say.events.legend}>
    ${kinds.map(
      (kind) =>
        html`<div>
          <dt><span class="bar" data-kind=${kind}></span></dt>
          <dd>${say.events.bars[kind]}</dd>
        </div>`,
    )}
  </dl>`;
}
