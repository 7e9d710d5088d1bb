import { commonNames, needsAllNames } from "./character-names.js";
import { parseHtml } from "./html.js";
import { parseMarkdown } from "./markdown.js";
// src/body/formatted-tree.ts
var names = commonNames;
var loading;
var load = async () => {
	try {
		names = (await import("./named-characters.js")).allNames;
	} catch (error) {
		console.warn("Afterword knows few names of characters.", error);
		names = { ...commonNames };
	}
};
/**
* The tree of a body. It is `undefined` while the names are being loaded; after that `ready` is called.
*
* @param page the address that relative links in HTML start from
*/
var formattedTree = ({ format, source }, page, ready) => {
	if (names === commonNames && needsAllNames(source)) {
		loading ??= load();
		loading.then(ready);
		return;
	}
	return format === "html" ? parseHtml(source, page, names) : parseMarkdown(source, names);
};
export { formattedTree };

//# sourceMappingURL=formatted-tree.js.map