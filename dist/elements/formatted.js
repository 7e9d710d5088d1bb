import { formattedTree as formattedTree$1 } from "../body/formatted-tree.js";
import { css } from "./css.js";
import { styles } from "./styles.js";
// src/elements/formatted.ts
/** Quotes and lists that are nested five times. However deep they are, there is room for words. */
var deep = ":is(ul,ol,blockquote) ".repeat(5);
var rules = [
	css`
    pre {
      padding: 0.5em 0.75em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      white-space: pre-wrap;
    }
  `,
	css`
    [data-language]::before {
      display: block;
      margin-block-end: 0.25em;
      color: var(--_muted);
      content: attr(data-language);
      font-size: 0.875em;
    }
  `,
	css`
    blockquote {
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid var(--_line);
    }
  `,
	css`
    :is(ul, ol) {
      padding-inline-start: var(--digits, 1.5em);
    }
  `,
	`${deep}:is(ul,ol,blockquote){padding:0;border:0}`
];
/** A value of this module, so that bundlers keep the module: of a module that only passes something on they leave the rest out. */
var formattedTree = (...body) => formattedTree$1(...body);
/** All shadow roots share one style sheet, so that each rule is added once. */
for (const rule of rules) styles[0]?.insertRule(rule, styles[0].cssRules.length);
export { formattedTree };

//# sourceMappingURL=formatted.js.map