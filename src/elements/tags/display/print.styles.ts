/** On paper: all slides, one below the other, as tall as what they say. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    .screen {
      container-type: inline-size;
      block-size: auto;
      overflow: visible;
    }
    .stage {
      display: block;
    }
    .slide {
      position: static;
      display: block;
      padding: 0 0 7mm;
      font-size: 10.5pt;
      overflow: visible;
      break-inside: avoid;
      animation: none;
    }
    .slide > header {
      display: none;
    }
    .slide:first-child > header {
      display: flex;
      margin-block-end: 6mm;
      padding-block-end: 1mm;
      border-block-end: 1px solid var(--_rule);
    }
    header,
    footer {
      font-size: 9pt;
    }
    .controls {
      display: none;
    }
    .title.title {
      font-size: 1.45em;
      break-after: avoid;
    }
    .numbers dd {
      font-size: 1.5em;
    }
    .body.body {
      display: grid;
      gap: 3mm 8mm;
    }
    .rows > li {
      grid-template-columns: minmax(0, 1fr) 14em;
    }
    .beside {
      display: block;
    }
    .bars i {
      block-size: calc(var(--height) * 35mm);
    }
    .qr {
      inline-size: 40mm;
      block-size: 40mm;
      justify-self: start;
    }
    footer {
      display: flex;
      padding: 0;
    }
  }
`;
