import { css } from "../css.js";
import { sheetOf } from "../styles.js";
// src/elements/moderation/moderation-styles.ts
var moderationSheets = sheetOf(css`
  :host {
    font-size: 1rem;
    line-height: 1.5;
  }

  button[aria-pressed='true'],
  button[aria-current='true'] {
    border-color: currentColor;
    font-weight: bold;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: default;
  }

  select {
    min-block-size: 2.5em;
    padding-inline: 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.75em;
  }

  .bar > h2 {
    margin-block: 0;
    padding-block: 0;
    border-block: 0;
  }

  .bar > .end {
    margin-inline-start: auto;
  }

  nav > .bar {
    gap: 0.25em 1.25em;
    padding: 0;
    border-block-end: 1px solid var(--_line);
    list-style: none;
  }

  nav a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.5em;
    color: inherit;
    text-decoration: none;
  }

  nav a:hover {
    text-decoration: underline;
  }

  nav a[aria-current] {
    border-block-end: 3px solid var(--_accent);
    font-weight: bold;
  }

  details.filters {
    margin-block-end: 0.75em;
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .filters form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.5em 0.75em;
    align-items: end;
    margin-block-start: 0.5em;
  }

  .filters label {
    display: grid;
    gap: 0.25em;
  }

  input:not([type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--afterword-field, transparent);
    color: inherit;
    font: inherit;
    font-size: max(16px, 1em);
  }

  textarea {
    min-block-size: 7em;
    resize: vertical;
  }

  input[type='checkbox'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .check {
    display: inline-grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
  }

  label.check {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .small {
    font-size: 0.875em;
  }

  .write {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44em;
    margin-block-start: 0.5em;
  }

  .notice {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    min-block-size: 3.5em;
    margin-block: 0;
    padding: 0.5em 0.75em;
    border-block-start: 1px solid var(--_line);
    background: Canvas;
    color: CanvasText;
  }

  .log {
    padding: 0;
    list-style: none;
  }

  .log + * ~ .bar {
    margin-block-start: 0.75em;
  }

  .log > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }
`);
export { moderationSheets };

//# sourceMappingURL=moderation-styles.js.map