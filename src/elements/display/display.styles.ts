/**
 * Sizes are shares of the screen's shorter side, so that a slide looks alike in a hall, on its side and in a page. A
 * letter of the text is 3 % of it: two centimetres on a screen of 55 inches, legible from five metres.
 */
import { css } from 'lit';

export const displayStyles = css`
  :host(:fullscreen) {
    --prog-display-height: 100vh;
  }
  .screen {
    container: screen / size;
    position: relative;
    block-size: var(--prog-display-height, 100vh);
    overflow: hidden;
    background: var(--_surface);
  }
  .screen:focus-visible {
    outline-offset: -3px;
  }
  .slide {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: 3cqmin;
    padding: 5cqmin 6cqmin 13cqmin;
    font-size: 3cqmin;
    line-height: 1.35;
    overflow: hidden;
  }
  header,
  footer {
    display: flex;
    justify-content: space-between;
    gap: 4cqmin;
    color: var(--_muted);
    font-size: 2.4cqmin;
  }
  footer {
    position: absolute;
    inset: auto 0 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    padding: 0 6cqmin 3cqmin;
  }
  .site {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .control {
    appearance: none;
    position: relative;
    inline-size: max(44px, 5cqmin);
    block-size: max(44px, 5cqmin);
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    opacity: 0;
  }
  .control:is(.pause, .play),
  .screen:is(:hover, :focus-within) .control {
    opacity: 1;
  }
  .controls {
    display: flex;
    align-items: center;
    gap: 1cqmin;
  }
  .place {
    font-variant-numeric: tabular-nums;
  }
  .control::before {
    content: '';
    position: absolute;
    inset: 30%;
    background: currentColor;
  }
  .pause::before {
    clip-path: polygon(
      0 0,
      35% 0,
      35% 100%,
      0 100%,
      0 0,
      65% 0,
      100% 0,
      100% 100%,
      65% 100%,
      65% 0
    );
  }
  .play::before {
    clip-path: polygon(10% 0, 100% 50%, 10% 100%);
  }
  .next::before,
  .back::before {
    clip-path: polygon(30% 0, 80% 50%, 30% 100%, 20% 90%, 60% 50%, 20% 10%);
  }
  .back::before {
    transform: scaleX(-1);
  }
  .whole::before {
    clip-path: polygon(
      evenodd,
      0 0,
      100% 0,
      100% 100%,
      0 100%,
      0 0,
      15% 15%,
      15% 85%,
      85% 85%,
      85% 15%,
      15% 15%
    );
  }
  .control:focus-visible {
    opacity: 1;
  }

  @container screen (min-aspect-ratio: 1/1) {
    .body[data-beside] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.8fr);
      align-items: center;
      gap: 6cqmin;
    }
    .qr {
      justify-self: end;
    }
  }
  @container screen (max-aspect-ratio: 1/1) {
    .slide {
      padding-block-end: 18cqmin;
    }
    .body[data-beside] {
      gap: 7cqmin;
    }
    .rows > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .rows .what {
      grid-column: 1 / -1;
    }
    footer {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .controls {
      grid-row: 1;
      grid-column: 1 / -1;
      justify-content: center;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .slide {
      animation: turn-0 0.5s ease-out;
    }
    .slide[data-turn='1'] {
      animation-name: turn-1;
    }
  }
  /* Two of the same: another name begins anew. */
  @keyframes turn-0 {
    from {
      opacity: 0;
    }
  }
  @keyframes turn-1 {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .control::before {
      background: ButtonText;
    }
    .bars i {
      background: CanvasText;
    }
    .qr {
      forced-color-adjust: none;
    }
  }
  @media print {
    .screen {
      container-type: inline-size;
      block-size: auto;
      overflow: visible;
    }
    .slide {
      position: static;
      font-size: 11pt;
      padding: 0 0 6mm;
      break-inside: avoid;
      animation: none;
    }
    header,
    .controls {
      display: none;
    }
    .title {
      font-size: 1.4em !important;
    }
    .qr {
      inline-size: 40mm;
      block-size: 40mm;
    }
    footer {
      position: static;
      font-size: 9pt;
      padding: 0;
    }
  }
`;
