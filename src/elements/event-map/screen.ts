/** Which view is shown, and the rows of those that have rows. */
import { html, type TemplateResult } from 'lit';
import type { ViewName } from '../../i18n/event-words.js';
import { yearOn, type YearKind } from '../../programme/time/calendar.js';
import { oneOf } from '../one-of.js';
import type { Steps } from './body.js';
import { FACETS, GROUPS, VIEWS, type Choice, type GroupName, type ItemIndex } from './choice.js';
import { cycle, yearBar } from './cycle.js';
import { cycleView, type CycleView } from './cycle.view.js';
import type { EntryFrame } from './entry.js';
import type { Item } from './items.view.js';
import { list } from './list.js';
import { listView, yearListView } from './list.view.js';
import { isPast } from './when.view.js';

export interface ScreenState {
  view: ViewName;
  choice: Choice;
  kind: YearKind;
  group: GroupName;
  isNarrow: boolean;
  index: ItemIndex;
  frame: EntryFrame;
}

export interface Screen {
  view: ViewName;
  template: TemplateResult;
  /** How many items what is chosen leaves. */
  count: number;
}

export const viewOf = (asked: unknown): ViewName => oneOf(VIEWS, asked) ?? 'cycle';
export const groupOf = (asked: unknown): GroupName => oneOf(GROUPS, asked) ?? 'project';

export const viewsOf = (_index: ItemIndex, _own: ViewName): ViewName[] =>
  VIEWS.filter((it) => it === 'cycle' || it === 'list');

export const NO_FILTERS: Partial<Record<keyof Choice, undefined>> = Object.fromEntries(
  ['q', ...FACETS].map((it) => [it, undefined]),
);

const cycleOf = ({ index, choice, kind, group, frame }: ScreenState): CycleView =>
  cycleView(index, choice, { kind, group }, frame.context);

export function screen(state: ScreenState): Screen {
  const { view, choice, index, frame } = state;
  if (view === 'cycle') {
    const shown = cycleOf(state);
    const selection = index.selection({ ...choice, year: String(shown.year) });
    return {
      view,
      count: selection.count,
      template: html`${yearBar(shown, frame)}
        <div class="body"></div>`,
    };
  }
  return { view, count: index.selection(choice).count, template: html`<div class="body"></div>` };
}

/** What the rows are made of, to tell whether they have to be made anew, and how. */
export function rows(state: ScreenState): {
  of: unknown[];
  steps: (root: HTMLElement) => Steps;
} {
  const { view, choice, index, isNarrow, kind, group, frame } = state;
  const of = [view, index, kind, group, isNarrow, JSON.stringify(choice), frame.level];
  const steps = (root: HTMLElement): Steps => {
    if (view !== 'cycle')
      return list(listView(index.selection(choice), frame.context), root, frame);
    const shown = cycleOf(state);
    if (!isNarrow) return cycle(shown, root, frame);
    const selection = index.selection({ ...choice, year: String(shown.year) });
    return list(yearListView(selection, shown.bounds, frame.context), root, frame);
  };
  return { of, steps };
}

/** The year in which a reader will find it: its next one, or the last that has been. */
export function yearWith(item: Item, { kind, frame }: ScreenState): number | undefined {
  const { today } = frame.context;
  const it = item.occasions.find((one) => !isPast(one, today)) ?? item.occasions.at(-1);
  return it && yearOn(it.first, kind);
}
