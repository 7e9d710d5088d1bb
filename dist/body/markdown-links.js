import { isBlank } from "./markdown-line.js";
import { unescaped } from "./markdown-references.js";
// src/body/markdown-links.ts
/** Brackets within an address. */
var DEEPEST = 32;
/** Where the blanks from an index on end; at most one line end is among them. */
var blanksEnd = (text, at) => {
	let isOver = false;
	for (let index = at;; index += 1) {
		const character = text[index];
		if (character === "\n" && !isOver) isOver = true;
		else if (!isBlank(character)) return index;
	}
};
var address = (text, from, to, end, names) => ({
	url: unescaped(text.slice(from, to), names),
	end
});
/** An address, which may be empty only in angle brackets. */
var addressAt = (text, at, names) => {
	if (text[at] === "<") {
		for (let index = at + 1; index < text.length; index += 1) {
			const character = text[index];
			if (character === ">") return address(text, at + 1, index, index + 1, names);
			if (character === "<" || character === "\n") return void 0;
			if (character === "\\" && text[index + 1] !== "\n") index += 1;
		}
		return;
	}
	let depth = 0;
	let index = at;
	for (; index < text.length; index += 1) {
		const character = text[index];
		if (character <= " " || character === "") break;
		if (character === "(" && ++depth > DEEPEST) return void 0;
		if (character === ")" && --depth < 0) break;
		if (character === "\\" && /[!-/:-@[-`{-~]/.test(text[index + 1] ?? "")) index += 1;
	}
	return index > at && depth <= 0 ? address(text, at, index, index, names) : void 0;
};
var CLOSINGS = {
	"\"": "\"",
	"'": "'",
	"(": ")"
};
var titleEnd = (text, at) => {
	const closing = CLOSINGS[text[at] ?? ""];
	if (!closing) return void 0;
	for (let index = at + 1; index < text.length; index += 1) {
		const character = text[index];
		if (character === closing) return index + 1;
		if (character === "(" && closing === ")") return void 0;
		if (character === "\\") index += 1;
	}
};
/** The end of a label with its brackets. It is not empty, and has no brackets in it. */
var labelEnd = (text, at) => {
	let isEmpty = true;
	for (let index = at + 1; index < text.length && index - at <= 1e3; index += 1) {
		const character = text[index];
		if (character === "]") return isEmpty ? void 0 : index + 1;
		if (character === "[") return void 0;
		if (character === "\\") index += 1;
		if (!/[ \t\n]/.test(character)) isEmpty = false;
	}
};
/** The form of a label under which its definition is found. */
var labelName = (label) => label.slice(1, -1).replace(/[ \t\n]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
/** `(address "title")`. */
var resourceAt = (text, at, names) => {
	if (text[at] !== "(") return void 0;
	const from = blanksEnd(text, at + 1);
	if (text[from] === ")") return {
		url: "",
		end: from + 1
	};
	const found = addressAt(text, from, names);
	if (!found) return void 0;
	let end = blanksEnd(text, found.end);
	if (end > found.end && text[end] !== ")") {
		const behindTitle = titleEnd(text, end);
		if (behindTitle === void 0) return void 0;
		end = blanksEnd(text, behindTitle);
	}
	return text[end] === ")" ? {
		url: found.url,
		end: end + 1
	} : void 0;
};
/** The end of the line, if only blanks follow an index. */
var lineEnd = (text, at) => {
	let index = at;
	while (isBlank(text[index])) index += 1;
	return index === text.length ? index : text[index] === "\n" ? index + 1 : void 0;
};
/** `[label]: address "title"`, up to the start of the next line. */
var definitionAt = (text, at, names) => {
	if (text[at] !== "[") return void 0;
	const behindLabel = labelEnd(text, at);
	if (behindLabel === void 0 || text[behindLabel] !== ":") return void 0;
	const found = addressAt(text, blanksEnd(text, behindLabel + 1), names);
	if (!found) return void 0;
	const name = labelName(text.slice(at, behindLabel));
	const title = blanksEnd(text, found.end);
	const behindTitle = title > found.end ? titleEnd(text, title) : void 0;
	const end = (behindTitle !== void 0 ? lineEnd(text, behindTitle) : void 0) ?? lineEnd(text, found.end);
	return end === void 0 ? void 0 : {
		name,
		url: found.url,
		end
	};
};
export { addressAt, blanksEnd, definitionAt, labelEnd, labelName, resourceAt, titleEnd };

//# sourceMappingURL=markdown-links.js.map