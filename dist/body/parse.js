import { parseHtml } from "./html.js";
import { parseMarkdown } from "./markdown.js";
import { allNames } from "./named-characters.js";
import { parseText } from "./text.js";
// src/body/parse.ts
/** @param page the address that relative links in HTML start from */
var parseBody = ({ format, source }, page) => {
	if (format === "markdown") return parseMarkdown(source, allNames);
	return format === "html" ? parseHtml(source, page, allNames) : parseText(source);
};
export { parseBody };

//# sourceMappingURL=parse.js.map