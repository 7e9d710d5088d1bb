// The list and the comments in it, which stand in its shadow root.
// content-visibility is what makes ten thousand comments quick: what is off screen is not laid out, yet it is found by
// find-in-page, reached by anchors and read by assistive technology.
import { css, type CSSResult } from 'lit';

export const listStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    counter-reset: thread;
  }

  afterword-comment {
    --_avatar: var(--afterword-avatar, 2.5em);
    --_indent: calc(min(var(--depth), var(--_max-depth)) * var(--afterword-indent, 2em));
    display: grid;
    grid-template-columns: var(--_avatar) minmax(0, 1fr);
    column-gap: 0.75em;
    row-gap: 0.25em;
    margin-inline-start: var(--_indent);
    padding: var(--_space) 4px;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: 1em;
    overflow-wrap: anywhere;
  }

  .block {
    content-visibility: auto;
    contain-intrinsic-size: auto 450em;
  }

  .block:first-child > :first-child {
    border-block-start: 0;
  }

  afterword-comment > * {
    grid-column: 2;
  }

  .avatar {
    display: grid;
    grid-row: 1 / span 3;
    grid-column: 1;
    place-content: center;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    border: 1px solid transparent;
    border-radius: 50%;
    background: color-mix(in srgb, hsl(var(--hue) 70% 50%) 28%, transparent);
    font-size: 0.875em;
    font-weight: 600;
    object-fit: cover;
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
  .byline > .muted {
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

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
    font-size: 0.875em;
  }

  .note {
    color: var(--_muted);
    font-style: italic;
  }

  .note.fault {
    color: var(--_fault);
  }

  afterword-comment > .note:only-child {
    grid-column: 1 / -1;
  }

  afterword-reply-form {
    margin-block-start: 0.75em;
  }

  :host([numbered]) .comments:first-child > [aria-level='1'] {
    counter-increment: thread;
  }

  :host([numbered]) .comments:first-child > [aria-level='1'] > .byline::before {
    content: counter(thread) '.';
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  section {
    margin-block-start: calc(var(--_space) * 2);
  }

  h3 {
    margin-block-end: 0.5em;
    font-size: 1.125em;
  }

  [part='more'] {
    margin-block: var(--_space);
  }

  @container (inline-size < 30em) {
    afterword-comment {
      --_avatar: var(--afterword-avatar, 2em);
      --_indent: calc(min(var(--depth), var(--_max-depth)) * var(--afterword-indent, 0.75em));
      column-gap: 0.5em;
    }
  }

  @media (forced-colors: active) {
    .avatar {
      border-color: currentColor;
    }
  }
`;
