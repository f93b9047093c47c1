/**
 * Status shapes: told apart without colour, in print and in forced colours. Drawn by borders and clipping: pictures of
 * a data: address are what strict policies forbid, and an SVG in each of ten thousand rows costs a fifth of a row.
 */
import { css } from 'lit';

export const iconStyles = css`
  [data-icon]::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: 0.11em solid;
    border-radius: 50%;
  }
  [data-icon='done']::before {
    background: currentColor;
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
  [data-icon='part']::before {
    padding: 0.13em;
    background: conic-gradient(currentColor 75%, transparent 0) content-box;
  }
  [data-icon='going']::before {
    background: linear-gradient(90deg, transparent 50%, currentColor 0);
  }
  [data-icon='stopped']::before {
    padding: 0.13em;
    background: linear-gradient(transparent 40%, currentColor 0 60%, transparent 0) content-box;
  }
  [data-icon='open']::before {
    border-style: dotted;
  }
  [data-icon='late']::before {
    border: 0;
    border-radius: 0;
    background: currentColor;
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
  @media (forced-colors: active) {
    [data-icon]::before,
    .fold::before,
    .button::after {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
