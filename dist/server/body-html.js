import { parseBody } from "../body/parse.js";
import { treeHtml } from "../body/to-html.js";
// src/server/body-html.ts
/** @param page the address of the article, which relative links in HTML are resolved against */
var bodyHtml = (body, page) => treeHtml(parseBody(body, page), "elsewhere");
export { bodyHtml };

//# sourceMappingURL=body-html.js.map