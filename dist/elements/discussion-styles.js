import { css } from "lit";
// src/elements/discussion-styles.ts
var discussionStyles = css`
  h2 {
    margin-block-end: var(--_space);
    font-size: 1.375em;
  }

  /* Wherever one reads, it is in sight. */
  [part='news'] {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    background: var(--afterword-button, Canvas);
  }

  /* One form at a time: while a reply is written, the other waits behind a button. */
  [replying] ~ afterword-reply-form,
  afterword-comment-list:not([replying]) ~ [part='open'] {
    display: none;
  }

  /* What is there at once should not be announced. */
  [part='status'] {
    animation: appear 0s 0.4s backwards;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
export { discussionStyles };

//# sourceMappingURL=discussion-styles.js.map