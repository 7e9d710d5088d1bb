import { commonNames, needsAllNames } from "./character-names.js";
import { parseHtml } from "./html.js";
import { parseMarkdown } from "./markdown.js";
// src/body/formatted.ts
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
* The tree of a body; `undefined` while what it takes is being loaded, after which `ready` is called.
*
* @param page the address that links of HTML without one of their own are meant from
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

//# sourceMappingURL=formatted.js.map