import { linkAddress } from "../core/url.js";
import { commonNames } from "./character-names.js";
import { addressRoom } from "./limits.js";
import { blocksOf } from "./markdown-blocks.js";
import { inlinesOf } from "./markdown-inlines.js";
import { parseText } from "./text.js";
// src/body/markdown.ts
var parseMarkdown = (source, names = commonNames) => {
	if (source.length > 1e6) return parseText(source);
	const { children, definitions } = blocksOf(source, names);
	const context = {
		names,
		resolve: resolver(definitions, addressRoom(source))
	};
	return {
		type: "root",
		children: children.map((block) => blockOf(block, context))
	};
};
/**
* Finds the address of a name. Each address is checked once, even if it is used often.
*
* @param room how many characters all addresses may have together
*/
var resolver = (definitions, room) => {
	const checked = /* @__PURE__ */ new Map();
	let left = room;
	return (name) => {
		const address = definitions.get(name);
		if (address === void 0) return void 0;
		const url = checked.get(name) ?? linkAddress(address) ?? "";
		checked.set(name, url);
		left -= url.length;
		return left > 0 ? url : void 0;
	};
};
var blockOf = (block, context) => {
	switch (block.type) {
		case "paragraph": return {
			type: "paragraph",
			children: inlinesOf(block.text, context)
		};
		case "heading": return {
			type: "heading",
			depth: block.depth,
			children: inlinesOf(block.text, context)
		};
		case "html": return {
			type: "paragraph",
			children: [{
				type: "text",
				value: block.value
			}]
		};
		case "blockquote": return {
			type: "blockquote",
			children: block.children.map((child) => blockOf(child, context))
		};
		case "list": {
			const { start } = block.marker;
			return {
				type: "list",
				ordered: start !== void 0,
				...start !== void 0 && start !== 1 && { start },
				children: block.items.map((item) => ({
					type: "listItem",
					children: item.map((child) => blockOf(child, context))
				}))
			};
		}
		case "code": return block;
		default: return block;
	}
};
export { parseMarkdown };

//# sourceMappingURL=markdown.js.map