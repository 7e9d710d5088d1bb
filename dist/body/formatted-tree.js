import { loadable } from "../core/load-chunk.js";
import { commonNames, needsAllNames } from "./character-names.js";
import { parseHtml } from "./html.js";
import { parseMarkdown } from "./markdown.js";
// src/body/formatted-tree.ts
/** Milliseconds after which names that could not be loaded are tried again, with the next body that needs them. */
var PAUSE = 2e4;
/** @param schedule runs a function after some milliseconds */
var formattedTreeWith = (loadNames, schedule) => {
	let names = commonNames;
	let loading;
	const load = async () => {
		try {
			names = (await loadNames()).allNames;
		} catch (error) {
			console.warn("Afterword knows few names of characters.", error);
			names = { ...commonNames };
			schedule(() => {
				names = commonNames;
				loading = void 0;
			}, PAUSE);
		}
	};
	return ({ format, source }, page, ready) => {
		if (names === commonNames && needsAllNames(source)) {
			loading ??= load();
			loading.then(ready);
			return;
		}
		return format === "html" ? parseHtml(source, page, names) : parseMarkdown(source, names);
	};
};
var formattedTree = formattedTreeWith(loadable(() => import("./named-characters.js")), setTimeout);
export { formattedTree, formattedTreeWith };

//# sourceMappingURL=formatted-tree.js.map