import { linkAddress } from "../core/url.js";
import { autolink } from "./autolink.js";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
// src/body/markdown.ts
/** Nobody nests quotes or emphasis this deep; deeper is text. */
var DEEPEST = 60;
var parseMarkdown = (source) => {
	const tree = fromMarkdown(source, {
		extensions: [gfmStrikethrough({ singleTilde: false })],
		mdastExtensions: [gfmStrikethroughFromMarkdown()]
	});
	return {
		type: "root",
		children: blocksOf(tree.children, 0, {
			source,
			definitions: definitionsIn(tree)
		})
	};
};
/** The first definition of a name counts. */
var definitionsIn = (tree) => {
	const found = /* @__PURE__ */ new Map();
	const rest = [tree];
	for (let node = rest.pop(); node; node = rest.pop()) {
		if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node.url);
		if ("children" in node) for (let i = node.children.length - 1; i >= 0; i -= 1) rest.push(node.children[i]);
	}
	return found;
};
var sourceOf = (nodes, { source }) => source.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset);
var blocksOf = (nodes, depth, context) => {
	if (depth <= DEEPEST) return nodes.flatMap((node) => blockOf(node, depth, context));
	return nodes.length ? [{
		type: "paragraph",
		children: [{
			type: "text",
			value: sourceOf(nodes, context)
		}]
	}] : [];
};
var blockOf = (node, depth, context) => {
	switch (node.type) {
		case "paragraph": return [{
			type: "paragraph",
			children: inlinesOf(node.children, depth, context)
		}];
		case "heading": return [{
			type: "heading",
			depth: node.depth,
			children: inlinesOf(node.children, depth, context)
		}];
		case "code": return [{
			type: "code",
			value: node.value
		}];
		case "html": return [{
			type: "paragraph",
			children: [{
				type: "text",
				value: node.value
			}]
		}];
		case "thematicBreak": return [{ type: "thematicBreak" }];
		case "blockquote": return [{
			type: "blockquote",
			children: blocksOf(node.children, depth + 1, context)
		}];
		case "list": {
			const children = node.children.map((item) => ({
				type: "listItem",
				children: blocksOf(item.children, depth + 1, context)
			}));
			const { ordered, start } = node;
			return [{
				type: "list",
				ordered: ordered ?? false,
				...typeof start === "number" && start !== 1 && { start },
				children
			}];
		}
		default: return [];
	}
};
var inlinesOf = (nodes, depth, context) => {
	if (depth <= DEEPEST) return nodes.flatMap((node) => inlineOf(node, depth, context));
	return nodes.length ? [{
		type: "text",
		value: sourceOf(nodes, context)
	}] : [];
};
var inlineOf = (node, depth, context) => {
	const children = () => "children" in node ? inlinesOf(node.children, depth + 1, context) : [];
	switch (node.type) {
		case "text": return node.value.split("\n").flatMap((line, index) => index ? [{ type: "break" }, ...autolink(line)] : autolink(line));
		case "html": return [{
			type: "text",
			value: node.value
		}];
		case "inlineCode": return [{
			type: "inlineCode",
			value: node.value
		}];
		case "break": return [{ type: "break" }];
		case "emphasis":
		case "strong":
		case "delete": return [{
			type: node.type,
			children: children()
		}];
		case "link": return linkTo(node.url, children());
		case "linkReference": return linkTo(context.definitions.get(node.identifier) ?? "", children());
		case "image": return linkTo(node.url, [{
			type: "text",
			value: node.alt || node.url
		}]);
		case "imageReference": return linkTo(context.definitions.get(node.identifier) ?? "", [{
			type: "text",
			value: node.alt ?? ""
		}]);
		default: return children();
	}
};
/** A picture is a link too: nothing is requested of anyone that the reader did not ask for. */
var linkTo = (address, children) => {
	const url = linkAddress(address);
	const text = children.flatMap((child) => child.type === "link" ? child.children : [child]);
	return url ? [{
		type: "link",
		url,
		children: text
	}] : children;
};
export { parseMarkdown };

//# sourceMappingURL=markdown.js.map