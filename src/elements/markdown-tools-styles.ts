// The styles of the formatting bar and the preview.
import { css } from './css.js';
import { sheetOf } from './styles.js';

export const markdownStyles: CSSStyleSheet[] = sheetOf(css`
  /* The bar stands at the end of the label's line. It is higher than the line, and takes no more room. */
  .field:has(> .bar) {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .field:has(> .bar) > :not(label, .bar) {
    grid-column: 1 / -1;
  }

  .field:has(> .bar) > label {
    grid-area: 1 / 1;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .bar {
    grid-area: 1 / 2;
    display: flex;
    align-items: center;
    block-size: 28px;
    margin-block: calc((1lh - 28px) / 2);
  }

  .bar button {
    min-block-size: 0;
    block-size: 26px;
    min-inline-size: 24px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    font-size: 0.8125em;
    line-height: 1;
  }

  .bar button:hover,
  .bar [aria-pressed='true'] {
    border-color: var(--_line);
    background: var(--afterword-button, color-mix(in srgb, currentColor 8%, transparent));
  }

  .bar button:disabled {
    opacity: 0.5;
  }

  .bar .wide {
    margin-inline-start: 4px;
    padding-inline: 6px;
    border-color: var(--_line);
  }

  .bar svg {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .bar .wide svg {
    display: none;
  }

  form {
    container-type: inline-size;
  }

  @container (inline-size < 28em) {
    .bar .wide {
      margin-inline-start: 0;
      padding-inline: 4px;
    }

    .bar .wide svg {
      display: block;
    }

    .bar .wide span {
      display: none;
    }
  }

  /* Where both have no room, the heading above says what the label says. */
  @container (inline-size < 20em) {
    .field:has(> .bar) > label {
      position: absolute;
      clip-path: inset(50%);
    }

    .bar {
      grid-area: 1 / 1 / auto / -1;
    }
  }

  /* As large as the text area, in its place: nothing moves, and the browser's undo stays. */
  .field:has(> .bar) > :is(#body, .preview) {
    grid-area: 2 / 1 / auto / -1;
  }

  .behind {
    visibility: hidden;
  }

  .preview {
    contain: size;
    padding: 0.375em 0.75em;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
    overflow: auto;
  }

  @media (forced-colors: active) {
    .bar [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`);
