import { trimmedEnd } from "./markdown-line.js";
import { fenceOf } from "./markdown-starts.js";
// src/body/markdown-verbatim.ts
/** Puts a line into the block. Returns whether the block took it, or took it as its last line, or did not take it. */
var takeLine = (block, line) => {
	const { lines } = block;
	if (block.kind === "fence") {
		const { mark, length, indent } = block.fence;
		const closing = line.indent < 4 ? fenceOf(line.content) : void 0;
		if (closing?.mark === mark && closing.length >= length && closing.info === "") return "last";
		line.skip(indent);
	} else if (block.kind === "indented") {
		if (line.indent < 4 && !line.isBlank) return "not";
		line.skip(4);
	} else if (block.end === "blank" && line.isBlank) return "not";
	const { rest } = line;
	lines.push(rest);
	return block.kind === "html" && block.end !== "blank" && block.end.test(rest) ? "last" : "taken";
};
/** The text of all its lines. */
var verbatimText = ({ kind, lines }) => {
	if (kind === "html") return trimmedEnd(lines.join("\n"));
	if (kind === "indented") while (trimmedEnd(lines.at(-1) ?? "-") === "") lines.pop();
	return lines.join("\n");
};
export { takeLine, verbatimText };

//# sourceMappingURL=markdown-verbatim.js.map