/**
 * One look a status: its ink and its texture, worn by icons, strips, legends and bars alike. All are told apart without
 * colour, in print and in forced colours. Drawn by gradients and clipping: pictures of a data: address are what strict
 * policies forbid, and an SVG in each of ten thousand rows costs a fifth of a row.
 */
import { css } from 'lit';

export const iconStyles = css`
  [data-icon],
  [data-shape] {
    --ink: var(--_muted);
    --ground: var(--_surface);
    --look: var(--ground);
    --edge: solid;
  }
  :is([data-icon='done'], [data-shape='done']) {
    --ink: var(--_done);
    --look: var(--ink);
  }
  :is([data-icon='part'], [data-shape='part']) {
    --ink: var(--_plan);
    --look: linear-gradient(to top, var(--ink) 55%, var(--ground) 0);
  }
  :is([data-icon='going'], [data-shape='going']) {
    --ink: var(--_plan);
    --look: repeating-linear-gradient(90deg, var(--ink) 0 4px, var(--ground) 4px 6px);
  }
  :is([data-icon='underway'], [data-shape='underway']) {
    --ink: var(--_plan);
    --look: linear-gradient(var(--ground) 38%, var(--ink) 0 62%, var(--ground) 0);
  }
  :is([data-icon='planned'], [data-shape='planned']) {
    --look: radial-gradient(var(--ink) 1px, var(--ground) 1.5px) 0 0 / 4px 4px;
  }
  :is([data-icon='postponed'], [data-shape='postponed']) {
    --ink: var(--_late);
    --look: repeating-linear-gradient(45deg, var(--ink) 0 1.5px, var(--ground) 1.5px 6px);
  }
  :is([data-icon='noReport'], [data-shape='noReport']) {
    --look: repeating-linear-gradient(-45deg, var(--ink) 0 1px, var(--ground) 1px 4px);
  }
  :is([data-icon='late'], [data-shape='late']) {
    --ink: var(--_late);
    --look: repeating-linear-gradient(-45deg, var(--ink) 0 4px, var(--_late-soft) 4px 6px);
  }
  :is([data-icon='notDone'], [data-shape='notDone']) {
    --ink: var(--_late);
    --look:
      repeating-linear-gradient(45deg, var(--ink) 0 1.5px, transparent 1.5px 5px),
      repeating-linear-gradient(-45deg, var(--ink) 0 1.5px, var(--ground) 1.5px 5px);
  }
  :is([data-icon='cancelled'], [data-shape='cancelled']) {
    --look: linear-gradient(to top right, var(--ground) 42%, var(--ink) 0 58%, var(--ground) 0);
    --edge: dashed;
  }
  :is([data-icon='open'], [data-shape='open']) {
    --edge: dotted;
  }
  :is([data-icon='stopped'], [data-shape='stopped']) {
    --look: linear-gradient(90deg, var(--ground) 38%, var(--ink) 0 62%, var(--ground) 0);
  }
  [data-icon]::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: 0.11em var(--edge) var(--ink);
    border-radius: 50%;
    background: var(--look);
  }
  [data-icon='done']::before {
    /* A tick is left out. */
    clip-path: polygon(
      evenodd,
      0 0,
      100% 0,
      100% 100%,
      0 100%,
      0 0,
      22% 51%,
      43% 72%,
      78% 34%,
      69% 26%,
      43% 55%,
      31% 43%,
      22% 51%
    );
  }
  :is([data-icon='late'], [data-icon='notDone'])::before {
    border: 0;
    border-radius: 0;
    background: var(--ink);
  }
  [data-icon='late']::before {
    /* A triangle without its exclamation mark. */
    clip-path: polygon(
      evenodd,
      50% 4%,
      100% 94%,
      0 94%,
      50% 4%,
      44% 34%,
      56% 34%,
      56% 62%,
      44% 62%,
      44% 34%,
      44% 70%,
      56% 70%,
      56% 82%,
      44% 82%,
      44% 70%,
      44% 34%
    );
  }
  [data-icon='notDone']::before {
    clip-path: polygon(
      10% 0,
      50% 38%,
      90% 0,
      100% 10%,
      62% 50%,
      100% 90%,
      90% 100%,
      50% 62%,
      10% 100%,
      0 90%,
      38% 50%,
      0 10%
    );
  }
`;
