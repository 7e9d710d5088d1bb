// How a discussion is printed: all of it, collapsed threads too, with the addresses of links, and without what only a screen needs.
import { css } from '../css.js';

export const printStyles: string = css`
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
