/**
 * Sizes are shares of the screen's shorter side, so that a slide looks alike in a hall, on its side and in a page.
 *
 * Legible from five metres: a capital letter of what is read is seen under at least 16 minutes of arc (ISO 9241-303) on
 * a screen of 65 inches, which is 2.9 % of its height, letters of 4 %; what is only looked up, in the margins, under 11:
 * letters of 2.8 %. Slides begin at 5 % and get smaller, down to that, only where there is much to say (`fit.ts`).
 */
import { css } from 'lit';

export const displayStyles = css`
  :host(:fullscreen) {
    --prog-display-height: 100vh;
  }
  /* A screen has no frame around it, whatever its look. */
  .prog.prog {
    padding: 0;
  }
  .screen {
    container: screen / size;
    position: relative;
    block-size: var(--prog-display-height, 100vh);
    overflow: hidden;
    background: var(--_surface);
    /* One turns slides by swiping, and still scrolls the page. */
    touch-action: pan-y pinch-zoom;
  }
  .screen:focus-visible {
    outline-offset: -3px;
  }
  .stage {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
  }
  .slides {
    position: relative;
  }
  .slide {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: 2cqmin;
    padding: 4cqmin 6cqmin 1cqmin;
    font-size: calc(var(--_fit, 1) * max(5cqmin, 18px));
    line-height: 1.25;
    overflow: hidden;
  }
  header,
  footer {
    display: flex;
    justify-content: space-between;
    gap: 4cqmin;
    color: var(--_muted);
    font-size: max(2.8cqmin, 12px);
    line-height: 1.3;
  }
  header span:last-child {
    text-align: end;
  }
  footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    padding: 0 6cqmin 2cqmin;
  }
  .site {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .control {
    appearance: none;
    position: relative;
    inline-size: max(44px, 6cqmin);
    block-size: max(44px, 6cqmin);
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
    white-space: nowrap;
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
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      align-items: center;
      gap: 5cqmin;
    }
    [data-kind='qr'] .body[data-beside] {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    header span:last-child {
      flex: none;
    }
  }
  @container screen (max-aspect-ratio: 3/2) {
    .rows > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .beside {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
  }
  @container screen (max-aspect-ratio: 1/1) {
    .body[data-beside] {
      gap: 7cqmin;
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
`;
