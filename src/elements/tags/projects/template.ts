/** Cards side by side; one that is open takes the whole width. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { blocks } from '../../../documents/to-lit.js';
import { heading } from '../../../documents/lit/heading.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import type { PartFrame } from '../../base/part-element.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { legendItem, strip } from '../../figures/strip.js';
import type { CardView, ProjectsView } from './projects.view.js';
import type { StripView } from './stages.view.js';

export function template({ stages, cards }: ProjectsView, frame: PartFrame): TemplateResult {
  const lang = frame.context.ownLang;
  return html`${
    stages
      ? html`<section class="stages">
          ${cards.length ? heading(frame.level, frame.context.part.stages, lang) : nothing}
          ${stages.strip ? timeStrip(stages.strip) : nothing}
          ${blocks([{ facts: stages.facts }], frame.level + 1, lang)}
        </section>`
      : nothing
  }
  ${list(cards, frame)}`;
}

function list(cards: CardView[], frame: PartFrame): TemplateResult | typeof nothing {
  if (cards.length === 0) return nothing;
  return html`<ul class="cards" role="list">
    ${cards.map((it) => card(it, frame))}
  </ul>`;
}

function card(it: CardView, frame: PartFrame): TemplateResult {
  const { context, level } = frame;
  const lang = context.ownLang;
  const labels = context.part.project;
  const isFolded = it.facts.length > 0;
  const note = it.note ? html`<div class="remark">${richText(it.note)}</div>` : nothing;
  return html`<li class="card" part="card" data-item=${it.id} ?data-wide=${it.inside.length > 0}>
    <div class="face">
      ${heading(level, [it.num, it.title].filter(Boolean).join(' '))}
      ${it.aim ? html`<p class="aim">${richText(it.aim)}</p>` : nothing}
      ${
        it.brief.length
          ? html`<dl class="brief">
              ${it.brief.map(
                (fact) =>
                  html`<div>
                    <dt>${paragraphs(fact.label, lang)}</dt>
                    <dd>${paragraphs(fact.lines, lang)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${it.strip ? timeStrip(it.strip) : nothing}
      ${
        it.activities
          ? html`<div class="plan">
              <p class="count">${line(it.activities, lang)}</p>
              ${strip(it.shares)}
              <ul class="legend" role="list" lang=${lang ?? nothing}>
                ${it.shares.map((share) => legendItem(share, share.words))}
              </ul>
            </div>`
          : nothing
      }
      ${isFolded ? nothing : note}
    </div>
    ${
      isFolded
        ? html`<details @toggle=${widen}>
            <summary lang=${lang ?? nothing}>${labels.passport}</summary>
            ${blocks([{ facts: it.facts }], level + 1, lang)} ${note}
          </details>`
        : nothing
    }
    ${
      it.inside.length
        ? html`<section class="inside">
            <p class="label" lang=${lang ?? nothing}>${labels.inside}</p>
            ${list(it.inside, { context, level: level + 1 })}
          </section>`
        : nothing
    }
  </li>`;
}

/** By an attribute, since not every browser that we serve knows `:has()`. */
function widen({ target }: Event): void {
  const details = target as HTMLDetailsElement;
  details.parentElement!.toggleAttribute('data-open', details.open);
}

const TRACK = 10;

/** A picture of the words beside it: attributes only, so that it prints and no policy minds. */
function timeStrip({ from, to, bars, today }: StripView): TemplateResult {
  const percent = (at: number): string => `${(at * 100).toFixed(2)}%`;
  return html`<div class="time" aria-hidden="true">
    <svg width="100%" height=${bars.length * TRACK + 4} focusable="false">
      ${bars.map(
        (it, index) => svg`<rect
          class=${[it.isNow && 'now', it.isOpen && 'open'].filter(Boolean).join(' ')}
          x=${percent(it.start)}
          width=${percent(Math.max(it.end - it.start, 0.01))}
          y=${index * TRACK + 3}
          height=${TRACK - 3}
          rx="2"
        ></rect>`,
      )}
      ${today === undefined ? nothing : svg`<line x1=${percent(today)} x2=${percent(today)} y1="0" y2="100%"></line>`}
    </svg>
    <p class="ends"><span>${from}</span><span>${to}</span></p>
  </div>`;
}
