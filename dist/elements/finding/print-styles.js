import { css } from "../css.js";
// src/elements/finding/print-styles.ts
var printStyles = css`
  @media print {
    afterword-reply-form,
    button,
    [part='tools'],
    [part='actions']:not(:has(span[part])),
    [part='keys'] {
      display: none !important;
    }

    /* What is off screen, or collapsed. */
    .block {
      position: static !important;
      block-size: auto !important;
      content-visibility: visible !important;
    }

    [part='list'] > [hidden],
    [part='list'] > * > [hidden] {
      display: block !important;
    }

    [part='list'] > * > * > [hidden] {
      display: grid !important;
    }

    /* Where the text is the address already, it is marked (print-links.ts). */
    [part='body'] a[href]:not([data-address])::after {
      content: ' (' attr(href) ')';
    }

    [part='byline'] {
      break-after: avoid;
    }
  }
`;
export { printStyles };

//# sourceMappingURL=print-styles.js.map