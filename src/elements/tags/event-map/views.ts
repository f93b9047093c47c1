/** Which views are here, and which of them is shown. */
import { quietly } from '../../../loading/bring.js';
import type { ViewName } from '../../../i18n/contract/events.js';
import { LoadFailure } from '../../../loading/failure.js';
import { viewFor as listView } from './list/list.js';
import type { MapHost } from './map/map-place.js';
import type { View, ViewScript, ViewState } from './view.js';

export interface ViewsHost extends MapHost {
  fail: (reason: unknown) => void;
  /** Those that come late, each by its name. */
  readonly lateViews: ReadonlyMap<unknown, () => Promise<ViewScript>>;
}

export class Views {
  readonly #host: ViewsHost;
  readonly #here = new Map<ViewName, View>([['list', listView()]]);
  readonly #coming = new Set<ViewName>();
  /** What did not come is said where it would stand, until it comes. */
  readonly #missing = new Set<ViewName>();
  #shown?: ViewName;

  constructor(host: ViewsHost) {
    this.#host = host;
  }

  /** @returns what is shown: until that which is asked for has come, the one before it */
  shown(asked: ViewName): ViewName | undefined {
    if (this.#here.has(asked) || this.#missing.has(asked)) this.#shown = asked;
    else void this.bring(asked);
    return this.#shown;
  }

  /** @returns undefined where it did not come */
  named(name: ViewName): View | undefined {
    return this.#here.get(name);
  }

  async bring(name: ViewName): Promise<void> {
    if (this.#coming.has(name) || this.#here.has(name)) return;
    this.#coming.add(name);
    try {
      const { styles, viewFor } = await this.#host.lateViews.get(name)!();
      this.#host.wear(styles);
      this.#here.set(name, viewFor(this.#host));
      this.#missing.delete(name);
    } catch (reason) {
      if (!(reason instanceof LoadFailure)) this.#host.fail(reason);
      quietly(reason);
      this.#missing.add(name);
    }
    this.#coming.delete(name);
    this.#host.requestUpdate();
  }

  drawn(state: ViewState): void {
    for (const [name, view] of this.#here)
      if (name === this.#shown) view.drawn?.(state);
      else view.left?.();
  }

  left(): void {
    for (const view of this.#here.values()) view.left?.();
  }
}
