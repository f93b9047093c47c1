/** A project a row: what it is, beside it how it stands; below, what its passport says. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Card, TagBlock, Shares, Timeline } from '../../../documents/block.js';
import { subheading } from '../../../documents/lit/heading.js';
import { line } from '../../../documents/lit/lines.js';
import { toLit, type Frame } from '../../../documents/to-lit.js';
import { legendItem, strip } from '../../figures/strip.js';

export function drawBlock(it: TagBlock, frame: Frame): unknown {
  if (it.kind === 'cards') return list(it.cards, frame);
  if (it.kind === 'shares') return plan(it);
  return it.kind === 'timeline' && timeStrip(it);
}

const list = (cards: Card[], frame: Frame): TemplateResult =>
  html`<ul class="cards" role="list">
    ${cards.map((it) => card(it, frame))}
  </ul>`;

function card(it: Card, frame: Frame): TemplateResult {
  const { id, title, face, beside, fold, inside, insideLabel } = it;
  const below = { ...frame, level: frame.level + 1 };
  return html`<li class="card" part="card" data-item=${id}>
    <div class="face">
      <div>${subheading(frame.level, title)} ${toLit(face, below)}</div>
      <div class="beside">${toLit(beside, below)}</div>
    </div>
    ${
      fold
        ? html`<details>
            <summary>${fold.label}</summary>
            ${toLit(fold.blocks, below)}
          </details>`
        : nothing
    }
    ${
      inside.length
        ? html`<section class="inside">
            <p class="label">${insideLabel}</p>
            ${list(inside, below)}
          </section>`
        : nothing
    }
  </li>`;
}

const plan = ({ counts, shares }: Shares): TemplateResult =>
  html`<div class="plan">
    <p class="count">${counts.map((it, at) => [at ? ' · ' : nothing, line(it)])}</p>
    ${
      shares.length
        ? html`${strip(shares)}
            <ul class="legend" role="list">
              ${shares.map((it) => legendItem(it, it.words))}
            </ul>`
        : nothing
    }
  </div>`;

const TRACK = 10;

/** A picture of the words beside it: attributes only, so that it prints and no policy minds. */
function timeStrip({ from, to, bars, today }: Timeline): TemplateResult {
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
    <p class="ends"><span>${from}</span> <span>${to}</span></p>
  </div>`;
}
