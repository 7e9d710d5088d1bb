// The styles of what this folder adds to a discussion and its list.
import { css } from '../css.js';
import { sheetOf } from '../styles.js';

const sheets = sheetOf(css`
  /* As high as the space between the heading and the first comment, in which it stands. */
  [part='tools'] {
    display: flex;
    gap: 0.75em;
    align-items: center;
    block-size: 24px;
    margin-block: calc(-1 * var(--_space)) calc(var(--_space) - 24px);
    overflow: auto hidden;
    scrollbar-width: none;
    font-size: 0.875em;
    white-space: nowrap;
  }

  [part='tools'] :focus-visible {
    outline-offset: -2px;
  }

  [part='tools'] select {
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  @media print {
    [part='tools'] {
      display: none;
    }
  }
`);

/** Adds the styles to a shadow root, once. */
export const adoptFindingStyles = (root: HTMLElement | DocumentFragment): void => {
  const { adoptedStyleSheets } = root as ShadowRoot;
  for (const sheet of sheets) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
};
