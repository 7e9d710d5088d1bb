import { css } from "./css.js";
import { sheetOf, styles } from "./styles.js";
// src/elements/form-styles.ts
var ownStyles = css`
  form {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--afterword-form-width, 44em);
  }

  label.line {
    flex-wrap: nowrap;
    align-items: center;
  }

  .field {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.25em;
  }

  .fields > * {
    grid-row: span 3;
    grid-template-rows: subgrid;
  }

  .field > label {
    align-self: end;
  }

  .field > p {
    min-block-size: 24px;
    font-size: 0.875em;
  }

  /* Phones zoom in on smaller ones. */
  [part='control'] {
    inline-size: 100%;
    font-size: max(16px, 1em);
  }

  #body {
    min-block-size: 7em;
    max-block-size: max(7em, 50vh);
    field-sizing: content;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_fault);
  }

  #remember {
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--afterword-accent, auto);
  }

  /* Room for reply-mails.ts. */
  .below {
    margin-block-start: calc(24px + 0.75em);
  }

  @media print {
    form {
      display: none !important;
    }
  }
`;
var formStyles = [...styles, ...sheetOf(ownStyles)];
export { formStyles };

//# sourceMappingURL=form-styles.js.map