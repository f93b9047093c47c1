/** The opened toolbar: what to group and narrow by, what is chosen, what to download. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolsWords } from '../../../../i18n/contract/tools.js';
import { TICK_UNITS } from '../../../../drawing/ticks.js';
import type { FacetView } from '../../../choice/choice-index.js';
import { chosen, facetFields } from '../../../choice/chosen.js';
import { select } from '../../../choice/field.js';
import type { Grouping } from '../groups.view.js';
import type { ToolName } from '../toolbar.js';
import { FACETS, type Choice } from './choice.js';

export interface PanelState {
  words: ToolsWords;
  opened?: ToolName;
  choice: Choice;
  /** What the page itself asks for where the visitor has not chosen. */
  asked: Pick<Choice, 'group' | 'scale'>;
  groupings: Grouping[];
  facets: FacetView[];
  labelOf: (name: string, value: string) => string;
  shown: number;
  total: number;
  /** The file's address, if it has one. */
  src?: string;
}

export function panel(state: PanelState): TemplateResult {
  const { opened } = state;
  return html`${opened === 'filters' ? filters(state) : nothing}
  ${opened === 'download' ? downloads(state) : nothing}
  ${chosen({ ...state, names: FACETS }, state.words)}`;
}

function filters({ words, choice, asked, groupings, facets }: PanelState): TemplateResult {
  const group = choice.group ?? asked.group ?? 'project';
  const scale = choice.scale ?? asked.scale ?? '';
  return html`<div class="panel">
    ${
      groupings.length > 1
        ? select(
            'group',
            words.group,
            groupings.map((it) => ({ value: it, label: words.groups[it] })),
            group,
          )
        : nothing
    }
    ${facetFields(facets, choice, words)}
    ${select(
      'scale',
      words.scale,
      [
        ...(asked.scale ? [] : [{ value: '', label: words.scales.auto }]),
        ...TICK_UNITS.map((it) => ({ value: it, label: words.scales[it] })),
      ],
      scale,
    )}
    ${group === 'role' || group === 'year' ? html`<p class="quiet">${words.inEachGroup}</p>` : nothing}
  </div>`;
}

function downloads({ words, shown, src }: PanelState): TemplateResult {
  return html`<ul class="panel downloads">
    ${
      shown > 0
        ? html`<li>
            <button type="button" class="plain link" name="csv">${words.csv(shown)}</button>
            <span class="quiet">${words.csvHint}</span>
          </li>`
        : nothing
    }
    <li>
      ${
        src
          ? html`<a href=${src} download>${words.json}</a>`
          : html`<button type="button" class="plain link" name="json">${words.json}</button>`
      }
      <span class="quiet">${words.jsonHint}</span>
    </li>
  </ul>`;
}
