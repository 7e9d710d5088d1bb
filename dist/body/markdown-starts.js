import { isBlank, trimmedEnd } from "./markdown-line.js";
// src/body/markdown-starts.ts
/** `***`, `- - -`. */
var isThematicBreak = (content) => {
	const mark = content[0] ?? "";
	if (!"*-_".includes(mark)) return false;
	let count = 0;
	for (const character of content) if (character === mark) count += 1;
	else if (!isBlank(character)) return false;
	return count > 2;
};
var runEnd = (content, at) => {
	let end = at;
	while (end < content.length && content[end] === content[at]) end += 1;
	return end;
};
var isBlankOrEnd = (character) => character === void 0 || isBlank(character);
/** `## text ##`. */
var headingOf = (content) => {
	const depth = runEnd(content, 0);
	if (depth > 6 || !isBlankOrEnd(content[depth])) return void 0;
	let start = depth;
	while (isBlank(content[start])) start += 1;
	const text = trimmedEnd(content.slice(start));
	let end = text.length;
	while (text[end - 1] === "#") end -= 1;
	return {
		depth,
		text: isBlankOrEnd(text[end - 1]) ? trimmedEnd(text.slice(0, end)) : text
	};
};
/** ` ``` ` or `~~~`. */
var fenceOf = (content) => {
	const mark = content[0] ?? "";
	if (mark !== "`" && mark !== "~") return void 0;
	const length = runEnd(content, 0);
	if (length < 3) return void 0;
	const info = trimmedEnd(content.slice(length));
	return mark === "`" && info.includes("`") ? void 0 : {
		mark,
		length,
		info,
		indent: 0
	};
};
/** The depth of the heading that a line of `=` or `-` makes of the paragraph above it. */
var underlineOf = (content) => trimmedEnd(content.slice(runEnd(content, 0))) === "" ? content[0] === "=" ? 1 : 2 : void 0;
/** `-`, `*`, `+`, `1.` or `1)`. Only an item with text ends a paragraph, and in a numbered list only the number 1. */
var markerOf = (content, isParagraph) => {
	const [all, digits, sign] = /^(?:(\d{1,9})([.)])|[*+-])(?=[ \t]|$)/.exec(content.slice(0, 11)) ?? [];
	if (all === void 0) return void 0;
	const { length } = all;
	if (isParagraph && (digits && Number(digits) !== 1 || trimmedEnd(content.slice(length)) === "")) return void 0;
	return digits ? {
		length,
		sign,
		start: Number(digits)
	} : {
		length,
		sign: all
	};
};
export { fenceOf, headingOf, isThematicBreak, markerOf, underlineOf };

//# sourceMappingURL=markdown-starts.js.map