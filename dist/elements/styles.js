import { commentStyles } from "./comment-styles.js";
import { css } from "./css.js";
// src/elements/styles.ts
var ownStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
    --_line: var(--afterword-line, color-mix(in srgb, currentColor 18%, transparent));
    --_muted: var(--afterword-muted, color-mix(in srgb, currentColor 75%, transparent));
    --_accent: var(--afterword-accent, currentColor);
    --_fault: var(--afterword-fault, color-mix(in srgb, #d0021b 45%, currentColor));
    --_radius: var(--afterword-radius, 0.375em);
    --_space: var(--afterword-space, 1rem);
    /* How high the line under the heading is (finding-styles.ts): two lines on a phone. */
    --_tools: clamp(24px, (36rem - 100vw) * 99, 48px);
  }

  :host([hidden]),
  [hidden],
  p:empty {
    display: none !important;
  }

  /*
   * Each text has its own direction: an English word on an Arabic page, an Arabic comment on an English page. A section has no
   * text itself, so it has the direction of the page.
   */
  :not(section) {
    box-sizing: border-box;
    margin: 0;
    unicode-bidi: plaintext;
  }

  h3 {
    margin-block-end: 0.5em;
    font-size: 1.125em;
  }

  a {
    color: inherit;
  }

  button,
  [part='control'] {
    min-block-size: 2.5em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--afterword-field, transparent);
    color: inherit;
    font: inherit;
  }

  button {
    border-color: var(--_accent);
    background: var(--afterword-button, color-mix(in srgb, currentColor 8%, transparent));
    color: var(--afterword-button-text, inherit);
    cursor: pointer;
  }

  button:hover {
    background: var(--afterword-button-hover, color-mix(in srgb, currentColor 16%, transparent));
  }

  button.link-button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    text-decoration: underline;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .muted,
  [part='parent'],
  [part='permalink'] {
    color: var(--_muted);
  }

  .fault {
    color: var(--_fault);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .line,
  [part='byline'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }

  afterword-reply-form,
  [part='more'],
  [part='open'],
  [part='pings'],
  [part='status'] {
    margin-block: var(--_space);
  }

  /* The discussion */

  h2 {
    margin-block-end: calc(var(--_space) + var(--_tools) - 24px);
    font-size: 1.375em;
  }

  /* Wherever one reads, it is in sight, at the end of the lines: names begin at their start. */
  [part='news'] {
    display: block;
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    margin-inline-start: auto;
    background: Canvas;
    color: CanvasText;
  }

  /* A red that is as light as the page's own text: what can be read there can be read here. Text as the page has it, on the opposite of it. */
  @supports (color: lab(from currentColor l 0 0)) {
    :host {
      --_fault: var(--afterword-fault, lab(from currentColor clamp(35, l, 75) 55 35));
    }

    [part='news'] {
      background: var(--afterword-button, lab(from currentColor clamp(8, (52 - l) * 100, 98) 0 0));
      color: var(--afterword-button-text, inherit);
    }
  }

  /* One form at a time: while a reply is written, the other waits behind a button. */
  :is([open], :state(open)) ~ afterword-reply-form,
  afterword-comment-list:not(:is([open], :state(open))) ~ [part='open'] {
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

  /* Two in a row where there is room, and the last across. */
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(min(16em, 100%), 34%), 1fr));
    column-gap: 0.75em;
  }

  .fields > :last-child {
    grid-column: 1 / -1;
  }

  /* A form whose code is still to come: as much room as it will take (form-place.ts). */
  afterword-reply-form:not(:defined) {
    display: grid;
    gap: 0.75em;
    max-inline-size: var(--afterword-form-width, 44em);
    cursor: text;
  }

  /* A label, and a control as high as it will be. */
  i {
    display: grid;
    padding-block: calc(1lh + 0.25em) 0.375em;
  }

  afterword-reply-form > i {
    padding-block-end: 0.25em;
  }

  i::after {
    min-block-size: max(2.5em, 1lh + 0.75em + 2px);
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: max(16px, 1em);
    content: '';
  }

  afterword-reply-form > i::after {
    min-block-size: 7em;
  }

  .remember {
    block-size: max(24px, 1lh);
  }
`;
/** A style sheet; none if there is no document (a server, a test in Node), so that the elements can be imported there too. */
var sheetOf = (text) => {
	const sheets = globalThis.CSSStyleSheet ? [new CSSStyleSheet()] : [];
	sheets[0]?.replaceSync(text);
	return sheets;
};
/** All styles as a text, for a server that writes a page. */
var styleText = ownStyles + commentStyles;
var styles = sheetOf(styleText);
export { sheetOf, styleText, styles };

//# sourceMappingURL=styles.js.map