import { loadable } from "../core/load-chunk.js";
import { commonNames, needsAllNames } from "./character-names.js";
import { parseHtml } from "./html.js";
import { parseMarkdown } from "./markdown.js";
// src/body/formatted-tree.ts
var loadNames = loadable(() => import("./named-characters.js"));
/** Milliseconds after which names that could not be loaded are tried again, with the next body that needs them. */
var PAUSE = 2e4;
var names = commonNames;
var loading;
var load = async () => {
	try {
		names = (await loadNames()).allNames;
	} catch (error) {
		console.warn("Afterword knows few names of characters.", error);
		names = { ...commonNames };
		setTimeout(() => {
			names = commonNames;
			loading = void 0;
		}, PAUSE);
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