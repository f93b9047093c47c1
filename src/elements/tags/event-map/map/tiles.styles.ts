/**
 * What Leaflet 1.9 requires of a style sheet (BSD-2-Clause, © Volodymyr Agafonkin, CloudMade), for what is used of it:
 * panes, tiles, signs. Its own sheet would have to come from an address of its own.
 */
import { css } from 'lit';

export const tilesStyles = css`
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-container {
    position: relative;
    overflow: hidden;
    isolation: isolate;
    touch-action: pan-x pan-y;
  }
  .leaflet-touch-drag {
    touch-action: pinch-zoom;
  }
  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-container .leaflet-tile {
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    visibility: hidden;
  }
  .leaflet-container .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-box {
    display: none;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-interactive {
    cursor: pointer;
  }
  .tile-icon {
    display: grid;
    place-items: center;
  }
  .tile-sign {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    border: 2px solid var(--_surface);
    border-radius: 99px;
    background: var(--_plan-text);
    color: var(--_surface);
    font-weight: 600;
    font-size: 14px;
  }
`;
