/**
 * A place for a chart within a tag. Draws nothing itself: what draws is loaded when the place comes near the screen, and
 * a page without a chart in view never asks for it.
 */
import type { LitElement, ReactiveController } from 'lit';
import { lateChunk } from '../../loading/bring.js';
import type { ChartView } from './chart-view.js';
import type { DrawnChart } from './line-chart.js';

const lineCharts = lateChunk(() => import('./line-chart.js'));

/** About a screen ahead, so that it is there when the reader arrives. */
const NEAR = '100% 0%';

export class ChartPlace implements ReactiveController {
  /** What is to be drawn; undefined where there is nothing. */
  view?: ChartView | undefined;
  /** What draws it could not be loaded: for now, the table is all there is. */
  isMissing = false;

  readonly #host: LitElement;
  readonly #find: () => Element | null;
  #box?: Element | undefined;
  #observer?: IntersectionObserver | undefined;
  #chart?: DrawnChart | undefined;
  #drawn?: ChartView | undefined;
  #style = '';

  /** @param find where the chart is to stand, in what the tag has drawn */
  constructor(host: LitElement, find: () => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    // A last drawing may come when the tag has left already.
    const box = (this.#host.isConnected && this.#find()) || undefined;
    if (box !== this.#box) this.#watch(box);
    else if (this.#chart && this.view && box) {
      const style = styleOf(box);
      if (this.view === this.#drawn && style === this.#style) return;
      this.#chart.update(this.view);
      this.#drawn = this.view;
      this.#style = style;
    }
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  readonly retry = (): void => {
    this.isMissing = false;
    this.#host.requestUpdate();
  };

  #watch(box: Element | undefined): void {
    this.#observer?.disconnect();
    this.#chart?.destroy();
    this.#chart = this.#observer = this.#drawn = undefined;
    this.#box = box;
    if (!box) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        // A box in something hidden is nowhere, and asks again when it is shown.
        if (entries.some((it) => it.isIntersecting)) void this.#draw(box);
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(box);
  }

  async #draw(box: Element): Promise<void> {
    this.#observer?.disconnect();
    try {
      const { lineChart } = await lineCharts();
      if (this.#box !== box || !this.view) return;
      this.#chart = lineChart(box as HTMLElement, this.view);
      this.#drawn = this.view;
      this.#style = styleOf(box);
    } catch (reason) {
      console.warn(
        'prog-widgets: the chart could not be loaded; its figures stand in the table.',
        reason,
      );
      this.isMissing = true;
      this.#host.requestUpdate();
    }
  }
}

/** A canvas has no style of its own: another theme, or larger letters, and it is drawn anew. */
function styleOf(box: Element): string {
  const style = getComputedStyle(box);
  return ['color', 'font', '--_plan', '--_surface']
    .map((name) => style.getPropertyValue(name))
    .join();
}
