import { css } from "./css.js";
// src/elements/comment-action-styles.ts
var actionStyles = css`
  /* The exact date, for whoever has no pointer to hover with. */
  [part='permalink']:focus-visible time::after {
    content: ' · ' attr(title);
  }

  /* The reply button gets a column of its own, with the controls beside it. They are as high as it, so that nothing moves. */
  afterword-comment {
    grid-template-columns: var(--_avatar) auto minmax(0, 1fr);
  }

  afterword-comment > * {
    grid-column: 2 / -1;
  }

  afterword-comment > [part='reply'] {
    grid-column: 2;
  }

  /* As high as a finger needs, and no higher line for it. */
  [part='edited'] {
    min-block-size: 24px;
    margin-block: -6px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline dotted;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    min-block-size: max(24px, 1lh);
    font-size: 0.875em;
  }

  [part='byline'] ~ [part='reply']:not([hidden]) + [part='actions'] {
    grid-column: 3;
  }

  /* Where nobody can reply, and over the form for a reply, the button keeps the height of the line, and no width. */
  .no-reply [part='reply'] {
    inline-size: 0;
    min-inline-size: 0;
    overflow: hidden;
    white-space: nowrap;
  }

  .no-reply [part='reply']:not([hidden]) + [part='actions'] {
    margin-inline-start: -0.75em;
  }

  @container (inline-size < 30em) {
    [part='byline'] ~ [part='reply'] {
      grid-column: 1 / 3;
    }

    .no-reply [part='reply']:not([hidden]) + [part='actions'] {
      margin-inline-start: calc(-1 * var(--_avatar) - 1.5em);
    }
  }

  [part='actions'] > *,
  [part='menu-item'],
  [part='question'] button {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block: -1px;
    padding: 0 0.4em;
    border: 1px solid transparent;
    background: none;
    color: var(--_muted);
    line-height: 1.2;
  }

  [part='actions'] > button:hover,
  [part='menu-item']:is(:hover, :focus-visible) {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }

  [part='reaction'][aria-pressed='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    [part='reaction'][aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  [part='menu-button'] {
    font-weight: 700;
  }

  /* On a phone the reactions stand close together, and the menu at the end of their line, however many there are. */
  @container (inline-size < 30em) {
    [part='actions'] {
      position: relative;
      gap: 0.25em 2px;
      padding-inline-end: 24px;
    }

    [part='actions'] > * {
      padding-inline: 0.25em;
    }

    [part='menu-button'] {
      position: absolute;
      inset-inline-end: 0;
    }
  }

  .notes {
    display: grid;
    gap: 0.25em;
    min-block-size: 0;
  }

  [part='link'] {
    inline-size: min(24em, 100%);
  }

  .notes:empty {
    display: none;
  }

  [part='question'] button {
    margin: 0;
    border-color: var(--_muted);
    color: inherit;
  }

  [part='menu'],
  [part='dialog'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  [part='menu'] {
    position: fixed;
    inset: auto;
    z-index: 2;
    display: grid;
    align-content: start;
    block-size: max-content;
    min-inline-size: 8em;
    max-inline-size: calc(100vw - 8px);
    margin: 0;
    padding: 0.25em;
    box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
  }

  [part='menu-item'] {
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.25em 0.75em;
    color: inherit;
    font-size: 0.9375em;
    text-align: start;
  }

  [part='menu-item'][aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  [part='dialog'] {
    inline-size: min(30em, 100vw - 2em);
    margin: auto;
    padding: 1em;
    /* Else a button alone on its line has no direction, and stands on the left of an Arabic dialog. */
    unicode-bidi: isolate;
  }

  [part='dialog']::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  [part='dialog'] form {
    display: grid;
    gap: 0.5em;
  }

  [part='dialog'] textarea {
    inline-size: 100%;
    resize: vertical;
    font-size: max(16px, 1em);
  }

  /* Text as the page has it, on the opposite of it. */
  @supports (color: lab(from currentColor l 0 0)) {
    [part='menu'],
    [part='dialog'] {
      background: lab(from currentColor clamp(8, (52 - l) * 100, 98) 0 0);
      color: inherit;
    }
  }
`;
export { actionStyles };

//# sourceMappingURL=comment-action-styles.js.map