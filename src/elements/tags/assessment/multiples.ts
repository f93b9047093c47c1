/** The results of an assessment as small charts beside each other, each with its first and its last score. */
import { html, nothing, type TemplateResult } from 'lit';
import { richText } from '../../../documents/lit/rich-text.js';
import type * as scorePicture from '../../figures/score-picture.js';
import { signs } from '../../figures/signs.js';
import type { AssessmentContext, AssessmentView, ItemView } from './assessment.view.js';
import type { CourseFrame } from './result.view.js';

/** What draws the small charts. */
export type Pictures = typeof scorePicture;

export function multiples(
  { items }: AssessmentView,
  frame: CourseFrame,
  pictures: Pictures | undefined,
): TemplateResult {
  return html`<ul role="list" class="multiples" part="results">
    ${items.map((it) => multiple(it, frame, pictures))}
  </ul>`;
}

function multiple(
  { id, num, title, note, result }: ItemView,
  frame: CourseFrame,
  pictures: Pictures | undefined,
): TemplateResult {
  const { course, from, to, words } = result;
  return html`<li part="result" data-item=${id ?? nothing}>
    <div class="what">
      ${num ? html`<span class="num">${num}</span> ` : nothing}${richText(title)}
      ${note ? html`<p class="quiet note-of">${richText(note)}</p>` : nothing}
    </div>
    <div class="course">
      <span class="picture">${course && pictures?.scores(course, frame)}</span>
      <p class="reached">
        ${from === undefined ? nothing : html`<span>${from} →</span>`} <b>${to}</b>
        ${words.map((it) => html`<small>${it}</small> `)}
      </p>
    </div>
  </li>`;
}

export const legend = (
  all: AssessmentView[],
  { say }: AssessmentContext,
  pictures: Pictures | undefined,
): unknown =>
  signs(
    all.flatMap(({ frame, items }) => (frame ? items.flatMap((it) => it.result.course ?? []) : [])),
    say.assessment.signs,
    pictures?.sign,
  );
