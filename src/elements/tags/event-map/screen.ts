/** Which view is shown, and the rows of those that have rows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../../../i18n/contract/events.js';
import { yearOn, type YearKind } from '../../../programme/time/calendar.js';
import { oneOf } from '../../choice/one-of.js';
import type { Steps } from './body.js';
import { calendar } from './calendar.js';
import { calendarView, monthText } from './calendar.view.js';
import { card } from './card.js';
import { GROUPS, VIEWS, type Choice, type GroupName } from './choice.js';
import { cycle, yearBar } from './cycle.js';
import { cycleView, type CycleView } from './cycle.view.js';
import type { EntryFrame } from './entry.js';
import type { ItemIndex } from './item-index.js';
import type { Item } from './items.view.js';
import { list } from './list.js';
import { listView, yearListView } from './list.view.js';
import { map } from './map.js';
import type { MapPlace } from './map-place.js';
import { hasCoordinates, mapView, type MapView } from './map.view.js';
import { isPast } from './when.view.js';

export interface ScreenState {
  view: ViewName;
  choice: Choice;
  kind: YearKind;
  group: GroupName;
  isNarrow: boolean;
  map: MapPlace;
  index: ItemIndex;
  frame: EntryFrame;
  /** What the card below the calendar or the map is about. */
  picked?: string;
}

export interface Screen {
  view: ViewName;
  template: TemplateResult;
  /** How many items what is chosen leaves. */
  count: number;
}

export const viewOf = (asked: unknown): ViewName => oneOf(VIEWS, asked) ?? 'cycle';
export const groupOf = (asked: unknown): GroupName => oneOf(GROUPS, asked) ?? 'project';

/** A map without a single place would be a picture of nothing; it is there where the page asks for one. */
export const viewsOf = (index: ItemIndex, asked: ViewName, hasOutline: boolean): ViewName[] =>
  VIEWS.filter(
    (it) =>
      it !== 'map' ||
      asked === 'map' ||
      hasOutline ||
      index.items.some(({ place }) => place && hasCoordinates(place)),
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
      count: selection.items.length,
      template: html`${yearBar(shown, frame)}
        <div class="body"></div>`,
    };
  }
  if (view === 'calendar') {
    const shown = calendarView(index, choice, frame.context);
    return { view, count: shown.count, template: html`${calendar(shown, frame)}${cardOf(state)}` };
  }
  const { items } = index.selection(choice);
  if (view === 'map')
    return {
      view,
      count: items.length,
      template: html`${map(mapOf(state), state)}${cardOf(state)}`,
    };
  return { view, count: items.length, template: html`<div class="body"></div>` };
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

export const mapOf = ({ index, choice, frame }: ScreenState): MapView =>
  mapView(index.selection(choice), frame.context);

function cardOf({ frame, picked }: ScreenState): unknown {
  const item = picked === undefined ? undefined : frame.itemOf(picked);
  return item ? card(item, frame) : nothing;
}

/** Where a reader will find it in this view: at its next time, or the last that has been. */
export function placeWith(item: Item, { view, kind, frame }: ScreenState): Partial<Choice> {
  const { today } = frame.context;
  const it = item.occasions.find((one) => !isPast(one, today)) ?? item.occasions.at(-1);
  if (!it) return {};
  if (view === 'calendar') return { at: monthText(it.first) };
  return view === 'cycle' ? { year: String(yearOn(it.first, kind)) } : {};
}

/** Below so many em twelve months have no room beside each other. */
export const NARROW = 46;
