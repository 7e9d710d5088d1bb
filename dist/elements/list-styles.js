import { css } from "lit";
// src/elements/list-styles.ts
var listStyles = css`
  :host {
    container-type: inline-size;
  }

  /*
   * What makes ten thousand comments quick: but for the first, a block off screen is neither styled nor laid out, and yet
   * found by find-in-page, reached by anchors and read by assistive technology. It clips: there is room for focus rings.
   */
  .block {
    margin-inline: -4px;
    padding-inline: 4px;
  }

  .block:not(:first-child) {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--rows, 20) * 9em);
  }

  afterword-comment {
    --_avatar: var(--afterword-avatar, 2.5em);
    --_indent: var(--afterword-indent, 2em);
    display: grid;
    grid-template-columns: var(--_avatar) minmax(0, 1fr);
    gap: 0.25em 0.75em;
    align-items: start;
    margin-inline-start: calc(var(--depth) * var(--_indent));
    padding-block: var(--_space);
    scroll-margin-block: 1em;
    overflow-wrap: anywhere;
  }

  afterword-comment[aria-level='1'] {
    border-block-start: 1px solid var(--_line);
  }

  .block:first-child > :first-child {
    border-block-start: 0;
  }

  afterword-comment:not([aria-level='1']) {
    padding-block: calc(var(--_space) / 2);
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  /* Where a link or a reply just sent has led. */
  afterword-comment:focus {
    outline-offset: -2px;
    background: color-mix(in srgb, currentColor 6%, transparent);
  }

  afterword-comment > * {
    grid-column: 2;
  }

  .avatar {
    display: grid;
    grid-row: 1 / span 3;
    grid-column: 1;
    place-content: center;
    inline-size: 100%;
    aspect-ratio: 1;
    border: 1px solid transparent;
    border-radius: 50%;
    background: color-mix(in srgb, hsl(var(--hue) 70% 50%) 28%, transparent);
    overflow: hidden;
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
  }

  img {
    inline-size: 100%;
  }

  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }

  .author {
    font-weight: 600;
  }

  .badge {
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.75em;
  }

  .permalink,
  .parent,
  .byline .muted {
    min-block-size: 24px;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .permalink {
    text-decoration: none;
  }

  .permalink:hover {
    text-decoration: underline;
  }

  /* The exact date, for whoever has no pointer to hover with. */
  .permalink:focus-visible time::after {
    content: ' · ' attr(title);
  }

  .body > * {
    margin-block: 0 0.75em;
  }

  .body > :last-child {
    margin-block-end: 0;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    font-size: 0.875em;
    font-style: italic;
  }

  .quiet[part='reply'] {
    justify-self: start;
    font-size: 0.875em;
  }

  .comments:not(.open) > * > * > [part='reply'] {
    display: none;
  }

  .avatar[hidden] ~ * {
    grid-column: 1 / -1;
  }

  afterword-reply-form {
    margin-block-start: 0.75em;
  }

  :host([numbered]) [aria-level='1'] > .byline::before {
    counter-reset: thread var(--number);
    content: counter(thread) '.';
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  section {
    margin-block-start: calc(var(--_space) * 2);
  }

  h3 {
    margin-block-end: 0.5em;
  }

  [part='more'] {
    margin-block: var(--_space);
  }

  @container (inline-size < 30em) {
    afterword-comment {
      --_avatar: var(--afterword-avatar, 2em);
      --_indent: var(--afterword-indent, 0.75em);
      column-gap: 0.5em;
    }

    .avatar {
      grid-row: 1;
    }

    .avatar ~ * {
      grid-column: 1 / -1;
    }

    .avatar + .byline {
      grid-column: 2;
      align-self: center;
    }
  }

  @media (forced-colors: active) {
    .avatar {
      border-color: currentColor;
    }
  }
`;
export { listStyles };

//# sourceMappingURL=list-styles.js.map