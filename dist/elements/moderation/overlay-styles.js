import { css } from "../css.js";
import { sheetOf } from "../styles.js";
// src/elements/moderation/overlay-styles.ts
var overlaySheets = sheetOf(css`
  [part='menu'],
  dialog {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  [part='menu'] {
    position: fixed;
    inset: auto;
    z-index: 2;
    margin: 0;
    padding: 0.25em;
  }

  [part='menu-item'] {
    display: block;
    inline-size: 100%;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }

  [part='menu-item']:is(:hover, :focus) {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }

  dialog {
    inline-size: min(28em, 100vw - 2em);
    margin: auto;
    padding: 1rem;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 1em;
    margin-block-end: 1em;
  }

  dd {
    margin: 0;
  }

  kbd {
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
`);
export { overlaySheets };

//# sourceMappingURL=overlay-styles.js.map