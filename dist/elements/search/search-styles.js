import { css } from "../css.js";
import { sheetOf } from "../styles.js";
// src/elements/search/search-styles.ts
var sheets = sheetOf(css`
  ::highlight(afterword-search) {
    background-color: Mark;
    color: MarkText;
  }

  [part='search'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-end: var(--_space);
  }

  [part='search'] form {
    display: flex;
    gap: 0.5em;
  }

  [part='search-field'] {
    flex: 1;
    min-block-size: 2.5em;
    min-inline-size: 0;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--afterword-field, transparent);
    color: inherit;
    font: inherit;
    /* Safari enlarges the page for a smaller text. */
    font-size: max(16px, 1em);
  }

  /* The search has a cross of its own, which closes it. */
  ::-webkit-search-cancel-button {
    display: none;
  }

  [part='results'] {
    max-block-size: min(24em, 50vh);
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  [part='results'] a {
    display: block;
    padding: 0.5em;
    border-block-start: 1px solid var(--_line);
    text-decoration: none;
    /* Its first line has a name and a date, which have a direction each, and itself none. */
    unicode-bidi: isolate;
  }

  [part='results'] a:hover {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }

  [part='results'] :focus-visible {
    outline-offset: -2px;
  }

  [part='results'] [aria-current] {
    border-inline-start: 3px solid var(--_accent);
  }

  [part='results'] b {
    margin-inline-end: 0.75em;
  }

  /* In sight wherever the reader was led, at the end of the lines. */
  [part='search-place'] {
    display: flex;
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 1;
    gap: 0.5em;
    align-items: center;
    inline-size: fit-content;
    margin-inline-start: auto;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }

  @media print {
    [part='search'],
    [part='search-place'] {
      display: none;
    }
  }
`);
/** Adds the styles to a shadow root, once. */
var adoptSearchStyles = (root) => {
	const { adoptedStyleSheets } = root;
	for (const sheet of sheets) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
};
export { adoptSearchStyles };

//# sourceMappingURL=search-styles.js.map