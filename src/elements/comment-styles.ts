// The styles of the list and of the comments in it.
import { css } from './css.js';

export const commentStyles: string = css`
  :host(afterword-comment-list) {
    container-type: inline-size;
  }

  /*
   * This makes ten thousand comments fast: a full block that is off screen is not styled and not laid out, except the first. The same
   * is true for a group of ten blocks. But find-in-page, anchors and assistive technology find what is in it. It clips its content, so
   * there is space for focus rings.
   */
  .block:not(:first-child),
  div:not([part], :first-child) > .block {
    content-visibility: auto;
    margin-inline: -4px;
    padding-inline: 4px;
    contain-intrinsic-size: auto 180em;
  }

  [part='list'] > .block {
    contain-intrinsic-size: auto 1800em;
  }

  afterword-comment {
    --_avatar: var(--afterword-avatar, 2.5em);
    --_indent: var(--afterword-indent, 2em);
    display: grid;
    grid-template-columns: var(--_avatar) minmax(0, 1fr);
    gap: 0.25em 0.75em;
    align-items: start;
    margin-inline-start: calc(var(--depth) * var(--_indent));
    padding-block: calc(var(--_space) / 2);
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  [aria-level='1'] {
    margin-block-start: calc(var(--_space) / 2);
    padding-block-start: var(--_space);
    padding-inline: 0;
    border-inline: 0;
    border-block-start: 1px solid var(--_line);
  }

  afterword-comment > * {
    grid-column: 2;
  }

  [part='avatar'] {
    display: grid;
    grid-area: 1 / 1 / span 3;
    place-content: center;
    inline-size: 100%;
    aspect-ratio: 1;
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: 50%;
    background: color-mix(in srgb, hsl(var(--hue) 70% 50%) 28%, transparent);
    overflow: hidden;
    font-size: 0.8em;
  }

  [part='avatar'],
  [part='author'] {
    font-weight: 600;
  }

  img {
    inline-size: 100%;
  }

  [part='badge'] {
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.75em;
  }

  [part='author'] {
    min-block-size: 24px;
  }

  /* What a stranger wrote stays in its place. There is room for focus rings, but at the end of lines, where pages scroll. */
  [part='byline'],
  [part='body'] {
    margin-block: -4px;
    margin-inline-start: -4px;
    padding-block: 4px;
    padding-inline-start: 4px;
    overflow: clip;
  }

  /* As it was typed. */
  [part='body'] {
    white-space: pre-wrap;
    tab-size: 4;
  }

  .small,
  [part='permalink'],
  [part='parent'],
  [part='reply'] {
    min-block-size: 24px;
    font-size: 0.875em;
  }

  [part='permalink']:not(:hover) {
    text-decoration: none;
  }

  /* Not '* + *': with that, a change anywhere would make a browser look at all that follows it. */
  [part='body'] > :not(:first-child) {
    margin-block-start: 0.75em;
  }

  [part='reply'] {
    justify-self: start;
    text-align: start;
  }

  /* Where nobody can reply, and over the form for a reply, it keeps room for other controls (comment-action-styles.ts). */
  .no-reply [part='reply'] {
    visibility: hidden;
  }

  /* Set where threads are numbered. */
  [part='byline']::before {
    content: var(--number, none);
    color: var(--_muted);
  }

  @container (inline-size < 30em) {
    afterword-comment {
      --_avatar: var(--afterword-avatar, 2em);
      --_indent: var(--afterword-indent, 0.75em);
    }

    [part='avatar'] {
      grid-row: 1;
    }

    afterword-comment > :not([part='avatar'], [part='byline']) {
      grid-column: 1 / -1;
    }
  }
`;
