export { formattedTree } from "../body/formatted-tree.js";
":is(ul,ol,blockquote) ".repeat(5);

//# sourceMappingURL=formatted.js.map