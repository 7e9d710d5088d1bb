import { applyEdit } from "./text-edits.js";
// src/elements/quote.ts
/** Each line with the sign of a quotation. In a plain text the same sign is usual. */
var quotationOf = (text) => text.trim().replace(/\n{3,}/g, "\n\n").replace(/^/gm, "> ").replace(/^> $/gm, ">");
/** The part of a selection that is in an element; nothing if no text is. */
var selectionIn = (element, selected) => {
	const root = element.getRootNode();
	if (!selected || selected.collapsed) return void 0;
	if ([selected.startContainer, selected.endContainer].some((node) => node.getRootNode() !== root)) return void 0;
	const all = document.createRange();
	all.selectNodeContents(element);
	const part = document.createRange();
	part.setStart(selected.startContainer, selected.startOffset);
	part.setEnd(selected.endContainer, selected.endOffset);
	if (part.compareBoundaryPoints(Range.START_TO_START, all) < 0) part.setStart(all.startContainer, all.startOffset);
	if (part.compareBoundaryPoints(Range.END_TO_END, all) > 0) part.setEnd(all.endContainer, all.endOffset);
	return part.toString().trim() && element.contains(part.commonAncestorContainer) ? part : void 0;
};
var BLOCK = "p, li, pre, blockquote, h1, h2, h3, h4, h5, h6";
/** The words of a range as they are shown, with an empty line between blocks. */
var wordsIn = (range) => {
	const root = range.commonAncestorContainer;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
	let text = "";
	let block;
	for (let node = root; node; node = walker.nextNode()) {
		if (!range.intersectsNode(node)) continue;
		if (node.localName === "br") text += "\n";
		if (node.nodeType !== Node.TEXT_NODE) continue;
		const { data } = node;
		const start = node === range.startContainer ? range.startOffset : 0;
		const words = data.slice(start, node === range.endContainer ? range.endOffset : void 0);
		const around = node.parentElement.closest(BLOCK);
		if (block !== void 0 && around !== block && words.trim()) text = `${text.trimEnd()}\n\n`;
		if (words.trim()) block = around;
		text += words;
	}
	return text;
};
/** The selected words of a comment as they are shown; without a selection all of it, as it was written if the reply has its format. */
var quotedText = ({ row, node, selected }, format) => {
	const body = row.querySelector("[part=body]");
	const part = selectionIn(body, selected);
	if (part) return wordsIn(part);
	if (node.record.body.format === format) return node.record.body.source;
	const all = document.createRange();
	all.selectNodeContents(body);
	return wordsIn(all);
};
/** Opens the form for a reply, and adds the quotation as if the reader had typed it, so that undo takes it back. */
var insertQuotation = async (context) => {
	const { list, node, row } = context;
	list.open = {
		type: "reply",
		id: node.record.id
	};
	const form = row.form;
	await form.updateComplete;
	const area = form.shadowRoot.querySelector("#body");
	const { length } = area.value;
	const before = area.value.trimEnd();
	const text = quotationOf(quotedText(context, form.format));
	applyEdit(area, {
		from: before.length,
		to: length,
		text: `${before && "\n\n"}${text}\n\n`
	});
};
export { insertQuotation, quotationOf };

//# sourceMappingURL=quote.js.map