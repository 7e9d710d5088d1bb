// src/elements/markdown-edits.ts
/** How many of a character stand in a row before an index, or behind it. */
var rowBefore = (text, at, mark) => {
	let count = 0;
	while (text[at - count - 1] === mark) count += 1;
	return count;
};
var rowBehind = (text, at, mark) => {
	let count = 0;
	while (text[at + count] === mark) count += 1;
	return count;
};
/** The selection without the white space at its ends: marks with white space inside have no effect. */
var trimmed = ({ value, start, end }) => {
	const text = value.slice(start, end);
	const from = start + text.length - text.trimStart().length;
	return text.trim() ? {
		value,
		start: from,
		end: from + text.trim().length
	} : {
		value,
		start,
		end
	};
};
/** Whether a row of this many asterisks has this mark: 1 is italic, 2 bold, 3 both. */
var hasMark = (row, length) => length === 1 ? row % 2 === 1 : row >= length;
/** Puts marks around the selected words, or takes them away. */
var marked = (selected, mark) => {
	const { length } = mark;
	let { value, start, end } = trimmed(selected);
	const inner = Math.min(rowBehind(value, start, "*"), rowBefore(value, end, "*"));
	if (start + 2 * inner < end) [start, end] = [start + inner, end - inner];
	const words = value.slice(start, end);
	return hasMark(Math.min(rowBefore(value, start, "*"), rowBehind(value, end, "*"), 3), length) ? {
		from: start - length,
		to: end + length,
		text: words,
		selection: [start - length, end - length]
	} : {
		from: start,
		to: end,
		text: mark + words + mark,
		selection: [start + length, end + length]
	};
};
var bold = (selected) => marked(selected, "**");
var italic = (selected) => marked(selected, "*");
/** The longest row of backticks in a text. */
var longestRow = (text) => (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
/** A selection of one line becomes code in the line, one of several lines a block of code. */
var code = (selected) => {
	const { value, start, end } = trimmed(selected);
	const words = value.slice(start, end);
	if (words.includes("\n")) {
		const fence = "`".repeat(Math.max(3, longestRow(words) + 1));
		const before = start > 0 && value[start - 1] !== "\n" ? "\n" : "";
		const behind = end < value.length && value[end] !== "\n" ? "\n" : "";
		const from = start + before.length + fence.length + 1;
		return {
			from: start,
			to: end,
			text: `${before}${fence}\n${words}\n${fence}${behind}`,
			selection: [from, from + words.length]
		};
	}
	if (value[start - 1] === "`" && value[end] === "`") return {
		from: start - 1,
		to: end + 1,
		text: words,
		selection: [start - 1, end - 1]
	};
	const row = longestRow(words);
	const mark = "`".repeat(row + 1);
	const space = row ? " " : "";
	const from = start + mark.length + space.length;
	return {
		from: start,
		to: end,
		text: mark + space + words + space + mark,
		selection: [from, from + words.length]
	};
};
/** Puts a sign before each selected line, or takes it away if all have it. */
var withSign = ({ value, start, end }, sign) => {
	const from = value.lastIndexOf("\n", start - 1) + 1;
	const last = end > start && value[end - 1] === "\n" ? end - 1 : end;
	const to = value.indexOf("\n", last) < 0 ? value.length : value.indexOf("\n", last);
	const lines = value.slice(from, to).split("\n");
	const isQuote = sign === "> ";
	const signed = isQuote ? /^> ?/ : /^- /;
	const isBlank = (line) => lines.length > 1 && !line.trim();
	const isSigned = lines.every((line) => signed.test(line) || isBlank(line));
	const text = lines.map((line) => isSigned ? line.replace(signed, "") : isBlank(line) ? isQuote ? ">" : line : sign + line).join("\n");
	const space = !isSigned && isQuote && value[to] === "\n" && /^\n[^\n>]/.test(value.slice(to, to + 2)) ? "\n" : "";
	const caret = from + text.length;
	return {
		from,
		to,
		text: text + space,
		selection: start === end ? [caret, caret] : [from, caret]
	};
};
var quote = (selected) => withSign(selected, "> ");
var list = (selected) => withSign(selected, "- ");
/** The address, if a text is one and nothing else. */
var addressIn = (text) => text.length <= 2e3 && /^\s*https?:\/\/[^\s<>]+\s*$/i.test(text) ? text.trim() : void 0;
/** Round brackets would end the address. */
var escapedAddress = (address) => address.replaceAll("(", "%28").replaceAll(")", "%29");
/** Makes the selected words a link to an address; without one, it is selected to be typed. A selected address gets words. */
var link = (selected, address) => {
	const { value, start, end } = trimmed(selected);
	const words = value.slice(start, end);
	const known = address ?? addressIn(words);
	const text = known === void 0 || address !== void 0 ? words : "";
	const url = known === void 0 ? "https://" : escapedAddress(known);
	const caret = start + 1 + text.length;
	const behind = caret + 2 + url.length + 1;
	return {
		from: start,
		to: end,
		text: `[${text}](${url})`,
		selection: !text ? [caret, caret] : address === void 0 ? [caret + 2, caret + 2 + url.length] : [behind, behind]
	};
};
/** Whether a pasted address makes these words a link. */
var canBeLink = ({ value, start, end }) => {
	const words = value.slice(start, end);
	return /\S/.test(words) && !words.includes("\n") && addressIn(words) === void 0;
};
export { addressIn, bold, canBeLink, code, italic, link, list, quote };

//# sourceMappingURL=markdown-edits.js.map