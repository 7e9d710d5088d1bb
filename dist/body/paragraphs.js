// src/body/paragraphs.ts
/** Matches every text that has a bare address, and some others. */
var ADDRESS_HINT = /:\/\/|www\./i;
var plain = (value) => [{
	type: "text",
	value
}];
/** @param inlinesOf makes nodes of a line; by default it stays a text */
var parseParagraphs = (source, inlinesOf = plain) => ({
	type: "root",
	children: source.replace(/\r\n?/g, "\n").split(/\n(?:[^\S\n]*\n)+/).map((block) => block.replace(/^\s*\n/, "").trimEnd()).filter((block) => block !== "").map((block) => ({
		type: "paragraph",
		children: block.split("\n").flatMap((line, index) => index ? [{ type: "break" }, ...inlinesOf(line)] : inlinesOf(line))
	}))
});
export { ADDRESS_HINT, parseParagraphs };

//# sourceMappingURL=paragraphs.js.map