import { css } from "../../css.js";
import { sheetOf } from "../../styles.js";
// src/elements/moderation/settings/settings-styles.ts
var settingsSheets = sheetOf(css`
  .settings > section {
    margin-block-end: 2em;
  }

  .settings form {
    display: grid;
    gap: 1em;
    max-inline-size: 45em;
  }

  .settings fieldset {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .settings fieldset.plain {
    padding: 0;
    border: 0;
  }

  .settings p + .bar {
    margin-block-start: 0.75em;
  }

  .settings .field {
    display: grid;
    gap: 0.25em;
  }

  .settings .field > :is(input, textarea, select) {
    inline-size: 100%;
    box-sizing: border-box;
  }

  .settings .field > input[type='number'] {
    max-inline-size: 12em;
  }

  .settings .choice {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 24px;
    margin-inline-end: 1em;
  }

  /* Rules of a file are only shown. */
  .settings :disabled button {
    display: none;
  }

  .settings .choice > input {
    flex: none;
  }

  .settings .bar > .main {
    border-width: 2px;
    font-weight: bold;
  }

  /* Nothing moves when something is said. */
  .settings [role='status'] {
    min-block-size: 1.5em;
    margin-block: 0.5em;
  }

  .settings [aria-invalid='true'] {
    border-color: var(--_fault);
  }

  .settings :is(.bans, .webhooks, .failed) {
    display: grid;
    gap: 0.75em;
    margin-block: 0 1em;
    padding: 0;
    list-style: none;
  }

  .settings :is(.bans, .webhooks, .failed) > li {
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
`);
export { settingsSheets };

//# sourceMappingURL=settings-styles.js.map