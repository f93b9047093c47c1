/** A way of showing what is chosen: `cycle/`, `calendar/`, `list/` and `map/` have one each. */
import type { CSSResult, TemplateResult } from 'lit';
import type { YearKind } from '../../../programme/time/calendar.js';
import type { Steps } from './body.js';
import type { Choice, GroupName } from './choice.js';
import type { EntryFrame } from './entry.js';
import type { ItemIndex } from './item-index.js';
import type { Item } from './items.view.js';
import type { MapHost } from './map/map-place.js';

export interface ViewState {
  choice: Choice;
  kind: YearKind;
  group: GroupName;
  isNarrow: boolean;
  index: ItemIndex;
  frame: EntryFrame;
  /** What the card below the calendar or the map is about. */
  picked: Item | undefined;
}

export interface Screen {
  template: TemplateResult;
  /** How many items what is chosen leaves. */
  count: number;
}

export interface View {
  screen: (state: ViewState) => Screen;
  /** What goes into the `.body` of the screen. */
  rows?: (state: ViewState, root: HTMLElement) => Steps;
  /** After each drawing of it. */
  drawn?: (state: ViewState) => void;
  /** Another one is shown, or the tag has left the page. */
  left?: () => void;
}

/** What the script of a view exports. */
export interface ViewScript {
  styles: CSSResult[];
  viewFor: (host: MapHost) => View;
}
