/** What a summary looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Words } from '../../../i18n/contract/words.js';
import { heading, subheading } from '../../../documents/lit/heading.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { folded } from './fold.js';
import type { AnswerView } from './model.js';

export interface Frame {
  say: Say<'promises' | 'summary'>;
  headingLevel: number;
  /** Around a summary in the page of a whole programme, its title stands already. */
  isNamed: boolean;
  /** The four words and the squares, with a heading between them. */
  wall: { reading: string; below: (heading: unknown) => unknown } | undefined;
  /** What follows the answer. */
  more: unknown;
}

/** The answer first; then what it is made of, and last what the programme is for. */
export function template(view: AnswerView, frame: Frame): TemplateResult {
  const { say, headingLevel, isNamed, wall } = frame;
  const wallHeading = html`<div class="reading">
    ${subheading(headingLevel + 1, say.promises.title)}
    <p class="sub">${wall?.reading}</p>
  </div>`;
  return html`
    <header>
      ${isNamed ? name(view, say) : nothing}
      <p class="sub facts">
        ${view.facts.map((fact, index) => html`${index ? ' · ' : nothing}<span class=${fact.length < 40 ? 'keep' : nothing}>${fact}</span>`)}
      </p>
      ${heading(headingLevel, view.verdict || say.summary.title)}
    </header>
    ${wall?.below(wallHeading)} ${view.stale ? html`<p class="sub">${view.stale}</p>` : nothing}
    ${frame.more}
  `;
}

function name({ name: { num, title } }: AnswerView, say: Words): TemplateResult {
  const said = html`${num ? html`<span class="num">${num}</span> ` : nothing}${richText(title)}`;
  return folded(said, { className: 'name', more: say.passport.moreText });
}
