// The styles of the numbers. They are added to the page when its numbers are shown first.
import { css } from '../css.js';
import { sheetOf } from '../styles.js';

export const numbersSheets: CSSStyleSheet[] = sheetOf(css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    gap: 0.75em;
    margin-block: 0 0.75em;
  }

  .figures > div {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .figures dd {
    margin: 0;
    font-size: 1.375em;
    font-weight: bold;
    /* A number alone has no direction of its own. */
    unicode-bidi: isolate;
  }

  .days {
    inline-size: 100%;
    margin-block: 1em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .days caption {
    padding-block-end: 0.25em;
    font-weight: bold;
    text-align: start;
  }

  .days :is(th, td) {
    padding: 0.375em 0.25em;
    border-block-end: 1px solid var(--_line);
    font-weight: normal;
    text-align: end;
    vertical-align: top;
  }

  .days thead th {
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  /* Long words would be broken in narrow columns. */
  @media (max-width: 30em) {
    .days thead th:not(:first-child) {
      border-block-end: 0;
      border-inline-end: 1px solid var(--_line);
      writing-mode: vertical-rl;
    }
  }

  .days th:first-child {
    inline-size: 50%;
    text-align: start;
  }

  .bar-line {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block-start: 0.25em;
    overflow: hidden;
    border-radius: 2px;
  }

  .bar-line:dir(rtl) {
    transform: scaleX(-1);
  }

  /* The darker a part is, the more is right with it. */
  .bar-line .approved {
    fill: var(--_accent);
  }

  .bar-line .pending {
    fill: color-mix(in srgb, currentColor 55%, transparent);
  }

  .bar-line .spam {
    fill: color-mix(in srgb, currentColor 30%, transparent);
  }

  .bar-line .removed {
    fill: color-mix(in srgb, currentColor 15%, transparent);
  }

  .counts {
    padding: 0;
    list-style: none;
  }

  .counts > li {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }

  .counts > li > :first-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @media (max-width: 30em) {
    .days th:first-child {
      inline-size: 34%;
    }

    .days thead th {
      font-size: 0.75em;
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .bar-line .approved {
      fill: Highlight;
    }
  }
`);
