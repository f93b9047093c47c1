/** The opened toolbar: what to group and narrow by, what is chosen, what to download. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolsWords } from '../../../../i18n/contract/tools.js';
import { TICK_UNITS } from '../../../../drawing/ticks.js';
import { chosen, type Chip } from '../../../choice/chosen.js';
import { select } from '../../../choice/field.js';
import type { Grouping } from '../groups.view.js';
import type { ToolName } from '../toolbar.js';
import { FACETS, type Choice, type Facet, type FacetName } from './facets.view.js';

export interface PanelState {
  words: ToolsWords;
  opened?: ToolName;
  choice: Choice;
  /** What the page itself asks for where the visitor has not chosen. */
  own: Pick<Choice, 'group' | 'scale'>;
  groupings: Grouping[];
  facets: Facet[];
  labelOf: (name: FacetName, value: string) => string;
  shown: number;
  total: number;
  /** The file's address, if it has one. */
  src?: string;
}

export function panel(state: PanelState): TemplateResult {
  const { opened } = state;
  return html`${opened === 'filters' ? filters(state) : nothing}
  ${opened === 'download' ? downloads(state) : nothing} ${chosenOf(state)}`;
}

function filters({ words, choice, own, groupings, facets }: PanelState): TemplateResult {
  const group = choice.group ?? own.group ?? 'project';
  const scale = choice.scale ?? own.scale ?? '';
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
    ${facets.map(({ name, options }) =>
      select(
        name,
        words.facets[name],
        [
          { value: '', label: words.all },
          ...options.map((it) => ({ ...it, label: `${it.label} (${it.count})` })),
        ],
        choice[name] ?? '',
      ),
    )}
    ${select(
      'scale',
      words.scale,
      [
        ...(own.scale ? [] : [{ value: '', label: words.scales.auto }]),
        ...TICK_UNITS.map((it) => ({ value: it, label: words.scales[it] })),
      ],
      scale,
    )}
    ${group === 'role' || group === 'year' ? html`<p class="quiet">${words.inEachGroup}</p>` : nothing}
  </div>`;
}

function downloads({ words, shown, src }: PanelState): TemplateResult {
  return html`<ul class="panel downloads">
    <li>
      <button type="button" class="plain link" name="csv">${words.csv(shown)}</button>
      <span class="quiet">${words.csvHint}</span>
    </li>
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

function chosenOf({ words, choice, labelOf, shown, total }: PanelState): TemplateResult {
  const chips = FACETS.flatMap((name): Chip[] => {
    const value = choice[name];
    return value ? [{ name, label: `${words.facets[name]}: ${labelOf(name, value)}` }] : [];
  });
  if (choice.q) chips.push({ name: 'q', label: `${words.query}: ${choice.q}` });
  const left = chips.length === 0 ? '' : shown === 0 ? words.nothing : words.shown(shown, total);
  return chosen(chips, left, words);
}
