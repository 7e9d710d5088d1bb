import { css } from "lit";
// src/elements/form-styles.ts
var formStyles = css`
  form {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--afterword-form-width, 44em);
  }

  .line > .field {
    flex: 1 11em;
  }

  .field {
    display: grid;
    gap: 0.25em;
  }

  .field > label {
    font-weight: 600;
  }

  .field .muted {
    font-weight: 400;
  }

  .field > p {
    font-size: 0.875em;
  }

  [part='control'] {
    inline-size: 100%;
  }

  #body {
    min-block-size: 7em;
    field-sizing: content;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_fault);
  }

  [type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--afterword-accent, auto);
    align-self: center;
  }
`;
export { formStyles };

//# sourceMappingURL=form-styles.js.map