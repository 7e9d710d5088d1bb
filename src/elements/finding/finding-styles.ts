// The styles of what this folder adds to a discussion and its list.
import { css } from '../css.js';
import { sheetOf } from '../styles.js';
import { printStyles } from './print-styles.js';

const findingStyles = css`
  /* As high as the space between the heading and the first comment, in which it stands. */
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    place-content: center start;
    align-items: center;
    min-block-size: var(--_tools);
    margin-block: calc(24px - var(--_space) - var(--_tools)) calc(var(--_space) - 24px);
    /* Room for the button of the first thread. */
    margin-inline-end: 32px;
    font-size: 0.875em;
    line-height: 24px;
  }

  /* What stands between that line and the list: a sentence, or the search. */
  [part='tools'] + :not(button, afterword-comment-list) {
    margin-block-start: calc(24px - var(--_space) + 0.75em);
  }

  [part='kept'] {
    margin-block-end: var(--_space);
  }

  [part='tools'] :focus-visible {
    outline-offset: -2px;
  }

  [part='tools'] select {
    block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  /* Where a link or a reply just sent has led. */
  afterword-comment:focus {
    --_mark: color-mix(in srgb, currentColor 6%, transparent);
    background: var(--_mark);
    box-shadow: 0 0 0 4px var(--_mark);
  }

  .new > [part='avatar'] {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  [part='keys'] {
    margin: auto;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.75em;
    margin-block-end: var(--_space);
  }

  dt {
    font-weight: 600;
  }

  /* Without a keyboard there are no keys. */
  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  /* In the space over a thread, at the end of the lines. */
  [aria-level='1'] {
    position: relative;
  }

  button[part='collapse'] {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-end: 0;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--_line);
    background: Canvas;
    color: CanvasText;
    line-height: 22px;
    text-align: center;
    text-decoration: none;
  }

  /* Not as a text, which would be copied with the comment. */
  [part='collapse']::before {
    content: '−';
  }

  [part='collapse'][aria-expanded='false']::before {
    content: '+';
  }

  [part='collapsed'] {
    justify-self: start;
    text-align: start;
  }

  /*
   * A block of hidden replies stays in the layout, empty and far above the page. If one with content-visibility: auto gets display: none,
   * Chromium counts the counters of the whole page anew, which takes as long as all else with ten thousand comments.
   */
  @supports (content-visibility: hidden) {
    .block[hidden]:not(:first-child),
    div:not([part], :first-child) > .block[hidden] {
      display: block !important;
      position: absolute;
      inset-block-start: -3e7px;
      block-size: 0;
      content-visibility: hidden;
    }
  }
`;

const sheets = sheetOf(findingStyles + printStyles);

/** Adds the styles to a shadow root, once. */
export const adoptFindingStyles = (root: HTMLElement | DocumentFragment): void => {
  const { adoptedStyleSheets } = root as ShadowRoot;
  for (const sheet of sheets) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
};
