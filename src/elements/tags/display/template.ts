/** What a slide looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenWords } from '../../../i18n/contract/screen.js';
import { handled } from '../../../documents/lit/handled.js';
import { heading } from '../../../documents/lit/heading.js';
import type { DisplayView } from './display.view.js';
import { legendItem, strip } from '../../figures/strip.js';
import { qrPicture } from './qr.js';
import type { BarOfSlide, RowOfSlide, Slide } from './slide.js';

export interface Frame {
  say: ScreenWords;
  headingLevel: number;
}

export interface Controls {
  index: number;
  count: number;
  isPlaying: boolean;
  /** Said only when the data is old. */
  since: string | undefined;
  go: (index: number) => void;
  play: (isPlaying: boolean) => void;
  /** Absent where the browser has no whole screen to give. */
  whole: (() => void) | undefined;
}

export function screen(
  view: DisplayView,
  slides: Slide[],
  frame: Frame,
  controls: Controls,
): TemplateResult {
  const { say } = frame;
  const { index, count, isPlaying } = controls;
  return html`<section
    class="screen"
    part="screen"
    aria-roledescription=${say.show}
    aria-label=${view.programme}
    tabindex="0"
  >
    <div class="stage">
      <div class="slides" aria-live=${isPlaying ? 'off' : 'polite'}>
        ${slides.map(
          (it) =>
            html`<div
              class="slide"
              part="slide"
              role="group"
              data-kind=${it.kind}
              data-turn=${index % 2}
              aria-roledescription=${say.slide}
              aria-label=${say.outOf(view.slides.indexOf(it) + 1, count)}
            >
              <header>
                <span>${view.organization}</span>
                <span>${view.programme}</span>
              </header>
              ${body(it, frame)}
            </div>`,
        )}
      </div>
      ${footer(view, frame, controls)}
    </div>
  </section>`;
}

function footer(view: DisplayView, { say }: Frame, controls: Controls): TemplateResult {
  const { index, count, isPlaying, since, go, play, whole } = controls;
  const button = (name: string, label: string, act: () => void): TemplateResult =>
    html`<button
      class="control ${name}"
      aria-label=${label}
      title=${label}
      @click=${handled(act)}
    ></button>`;
  return html`<footer part="footer">
    <span class="date">${view.date}${since ? html` · ${since}` : nothing}</span>
    <span class="controls">
      ${button('back', say.back, () => go(index - 1))}
      ${isPlaying ? button('pause', say.pause, () => play(false)) : button('play', say.play, () => play(true))}
      <span class="place">${index + 1} / ${count}</span>
      ${button('next', say.next, () => go(index + 1))}
      ${whole ? button('whole', say.whole, whole) : nothing}
    </span>
    <span class="site">${view.site?.replaceAll('/', '\u200b/')}</span>
  </footer>`;
}

function body(slide: Slide, frame: Frame): TemplateResult {
  const { kicker, title, text, lines, note } = slide;
  const picture = pictureOf(slide, frame);
  return html`<div class="body" ?data-beside=${picture !== undefined} ?data-list=${slide.rows}>
    <div class="words" data-length=${lengthOf(title, text)}>
      ${kicker ? html`<p class="kicker">${kicker}</p>` : nothing}
      ${heading(frame.headingLevel, title)} ${text ? html`<p class="text">${text}</p>` : nothing}
      ${lines?.map((it) => html`<p class="line">${it}</p>`)}
      ${slide.numbers ? numbers(slide.numbers) : nothing}
    </div>
    ${slide.shares?.length ? shares(slide.shares) : nothing} ${picture ?? nothing}
    ${slide.rows ? rows(slide.rows) : nothing}
    ${note ? html`<p class="note-of">${note}</p>` : nothing}
  </div>`;
}

/** Four sizes of letters: a title of two words and one of two hundred letters both fill their place. */
function lengthOf(title: string, text = ''): string {
  const length = title.length + text.length / 3;
  return length <= 45 ? 's' : length <= 100 ? 'm' : length <= 180 ? 'l' : 'xl';
}

function pictureOf(slide: Slide, { say }: Frame): TemplateResult | undefined {
  if (slide.address) return qrPicture(slide.address, say.code(slide.address));
  if (slide.bars) return bars(slide.bars, say);
  return undefined;
}

const numbers = (all: NonNullable<Slide['numbers']>): TemplateResult =>
  html`<dl class="numbers" data-count=${all.length}>
    ${all.map(
      (it) =>
        html`<div ?data-late=${it.isLate}>
          <dd>${it.value}</dd>
          <dt>${it.label}</dt>
        </div>`,
    )}
  </dl>`;

const shares = (all: NonNullable<Slide['shares']>): TemplateResult =>
  html`<div class="shares">
    ${strip(all)}
    <ul class="legend">
      ${all.map((it) => legendItem(it, html`<b>${it.count}</b> ${it.label}`))}
    </ul>
  </div>`;

const bars = (all: BarOfSlide[], say: ScreenWords): TemplateResult =>
  html`<div>
    <ul class="bars">
      ${all.map(
        (it) =>
          html`<li ?data-plan=${it.isPlan}>
            <b>${it.value}</b>
            ${it.plan ? html`<small>${say.plan} ${it.plan.value}</small>` : nothing}
            <i data-height=${it.height} data-mark=${it.plan?.height ?? nothing}></i>
            <span
              >${it.label}${it.isPlan ? html`<span class="heard">, ${say.plan}</span>` : nothing}</span
            >
          </li>`,
      )}
    </ul>
    <p class="key" aria-hidden="true">
      ${all.some((it) => !it.isPlan) ? html`<span>${say.reached}</span>` : nothing}
      ${all.some((it) => it.isPlan || it.plan) ? html`<span data-plan>${say.plan}</span>` : nothing}
    </p>
    ${all.some((it) => it.label.endsWith('*')) ? html`<p class="key">${say.partNote}</p>` : nothing}
  </div>`;

const rows = (all: RowOfSlide[]): TemplateResult =>
  html`<ul class="rows">
    ${all.map(
      ({ num, title, when, status }) =>
        html`<li>
          <span class="what"
            >${num ? html`<span class="num">${num}</span> ` : nothing}${title}</span
          >
          <span class="beside">
            <span class="when">${when}</span>
            ${
              status
                ? html`<span class="status" data-icon=${status.icon} ?data-late=${status.isLate}>
                    ${status.label}
                  </span>`
                : nothing
            }
          </span>
        </li>`,
    )}
  </ul>`;
