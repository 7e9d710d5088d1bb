import { css, type CSSResult } from 'lit';

export const formStyles: CSSResult = css`
  form {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--afterword-form-width, 44em);
  }

  .field {
    display: grid;
    gap: 0.25em;
  }

  label {
    font-weight: 600;
  }

  label .muted {
    font-weight: 400;
  }

  .field > p {
    font-size: 0.875em;
  }

  input,
  textarea {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--afterword-field, transparent);
    color: inherit;
    font: inherit;
  }

  textarea {
    min-block-size: 7em;
    max-block-size: 80vh;
    field-sizing: content;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border: 2px solid var(--_fault);
  }

  .identity {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
    align-items: end;
  }

  .remember {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 400;
  }

  [type='checkbox'] {
    inline-size: 24px;
    min-block-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--afterword-accent, auto);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
  }
`;
