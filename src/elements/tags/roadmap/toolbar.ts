/** Only the controls above the table: what they do comes when somebody reaches for them (`tools/`). */
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapContext } from './context.js';

export interface ToolbarState {
  opened?: ToolName;
  panel?: unknown;
  areMissing: boolean;
  /** Whether all groups are folded; absent where there are none. */
  areFolded?: boolean | undefined;
  foldAll: () => void;
  reach: () => void;
  use: (event: Event) => void;
}

export type ToolName = 'filters' | 'download';

export function toolbar(
  { say }: RoadmapContext,
  { opened, panel, areMissing, areFolded, foldAll, reach, use }: ToolbarState,
): TemplateResult {
  const { search, filters, download, toolsMissing, ...words } = say.roadmap;
  const button = (name: ToolName, label: string) =>
    html`<button type="button" class="button" name=${name} aria-expanded=${opened === name}>
      ${label}
    </button>`;
  // Not a search landmark: two roadmaps on a page would be two landmarks of the same name.
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${filters}
    @focusin=${reach}
    @pointerover=${reach}
    @input=${use}
    @click=${use}
  >
    <input type="search" name="q" autocomplete="off" placeholder=${search} aria-label=${search} />
    ${button('filters', filters)}${
      areFolded === undefined
        ? nothing
        : html`<button type="button" class="button" name="folds" @click=${foldAll}>
            ${areFolded ? words.unfoldAll : words.foldAll}
          </button>`
    }${button('download', download)}${panel}
    ${areMissing ? html`<p class="note" role="status" data-for="failed">${toolsMissing}</p>` : nothing}
  </div>`;
}
