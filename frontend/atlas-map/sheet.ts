import { css } from 'lit';

/** The element's own style. Colours of the frame come from the page, those of the map from the palette. */
export const sheet = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--sea, #d9e3e6);
    color: var(--atlas-ink, #2b2620);
    font-family: var(--atlas-sans, system-ui, sans-serif);
  }
  #sheet {
    position: absolute;
    inset: 0;
  }
  #sheet:focus-visible {
    outline: 3px solid var(--atlas-focus, #1d5c85);
    outline-offset: -3px;
  }
  .tools {
    position: absolute;
    top: 12px;
    right: 12px;
    display: grid;
    border: 1px solid var(--atlas-rule, #c9bfa9);
    border-radius: 4px;
    overflow: hidden;
  }
  .tools button {
    width: 44px;
    height: 44px;
    border: 0;
    border-bottom: 1px solid var(--atlas-rule, #c9bfa9);
    background: var(--atlas-paper, #fbf7ee);
    color: inherit;
    font: 400 19px/1 var(--atlas-sans, system-ui, sans-serif);
    cursor: pointer;
  }
  .tools button:last-child {
    border-bottom: 0;
  }
  .tools button:hover,
  .tools button:focus-visible {
    background: var(--atlas-shade, #efe7d5);
  }
  .tools button:focus-visible {
    outline: 3px solid var(--atlas-focus, #1d5c85);
    outline-offset: -3px;
  }
  .places,
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .credits {
    position: absolute;
    right: 0;
    bottom: 0;
    margin: 0;
    padding: 2px 8px;
    max-width: calc(100% - 150px);
    background: color-mix(in srgb, var(--atlas-paper, #fbf7ee) 82%, transparent);
    color: var(--atlas-ink, #2b2620);
    font-size: 11px;
    line-height: 1.4;
    text-align: right;
  }
  .failure {
    position: absolute;
    top: 12px;
    left: 12px;
    margin: 0;
    padding: 8px 12px;
    max-width: 60%;
    border-left: 4px solid #b23a1e;
    background: var(--atlas-paper, #fbf7ee);
  }
  .ol-viewport,
  .ol-layers {
    touch-action: none;
  }
  .ol-scale-line {
    position: absolute;
    left: 12px;
    bottom: 10px;
    padding: 2px 4px;
    background: color-mix(in srgb, var(--atlas-paper, #fbf7ee) 75%, transparent);
  }
  .ol-scale-line-inner {
    border: 1.5px solid currentcolor;
    border-top: 0;
    font-size: 11px;
    line-height: 1.3;
    text-align: center;
  }
  @media (width < 600px) {
    .tools {
      grid-auto-flow: column;
    }
    .tools button {
      border-right: 1px solid var(--atlas-rule, #c9bfa9);
      border-bottom: 0;
    }
    .tools button:last-child {
      border-right: 0;
    }
    .credits {
      font-size: 9.5px;
    }
  }
`;
