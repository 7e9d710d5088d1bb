import { css } from "../css.js";
import { sheetOf } from "../styles.js";
// src/elements/moderation/entry-styles.ts
var entrySheets = sheetOf(css`
  article {
    /* Room for an entry that is not drawn yet. */
    min-block-size: 9em;
    margin-block-end: 0.75em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 4%, transparent);
    contain-intrinsic-block-size: auto 12em;
    content-visibility: auto;
    scroll-margin-block: 4em;
  }

  /* What has the focus is not behind the notice. */
  article :is(a, button, input, textarea) {
    scroll-margin-block-end: 5em;
  }

  article:focus-visible {
    border-color: currentColor;
  }

  article.decided > :not(.acts, header) {
    opacity: 0.8;
  }

  header.line {
    align-items: center;
  }

  .status {
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .context,
  .reports {
    margin-block: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }

  .reports ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .text {
    margin-block: 0.5em;
  }

  .text.clamped {
    max-block-size: 15em;
    overflow: hidden;
    mask-image: linear-gradient(#000 75%, transparent);
  }

  .text > * + * {
    margin-block-start: 0.75em;
  }

  .text :is(pre, code) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    white-space: pre-wrap;
  }

  .text blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    margin-block-start: 0.5em;
  }

  @media (max-width: 30em) {
    article .acts > button:not([value='menu']) {
      flex: 1 1 auto;
    }
  }
`);
export { entrySheets };

//# sourceMappingURL=entry-styles.js.map