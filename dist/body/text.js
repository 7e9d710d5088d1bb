import { autolink } from "./autolink.js";
// src/body/text.ts
var parseText = (source) => ({
	type: "root",
	children: source.replace(/\r\n?/g, "\n").split(/\n(?:[^\S\n]*\n)+/).map((block) => block.replace(/^\s*\n/, "").trimEnd()).filter((block) => block !== "").map((block) => ({
		type: "paragraph",
		children: lines(block)
	}))
});
var lines = (block) => block.split("\n").flatMap((line, index) => index ? [{ type: "break" }, ...autolink(line)] : autolink(line));
export { parseText };

//# sourceMappingURL=text.js.map