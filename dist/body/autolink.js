import { webAddress } from "../core/url.js";
// src/body/autolink.ts
var ADDRESS = /(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.)[^\s<>"“”„«»]+/giu;
/** Nothing longer is an address anyone means, and some browsers take very long to find that out. */
var LONGEST = 2e3;
var TRAILING = /[?!.,:;*_~'’‘…]$/u;
/** What of a match is the address: sentence punctuation and unmatched closing brackets belong to the text around. */
var trim = (match) => {
	let open = 0;
	for (const character of match) open += character === "(" ? 1 : character === ")" ? -1 : 0;
	let end = match.length;
	for (;;) {
		const last = match.slice(end - 1, end);
		if (last === ")" && open < 0) open += 1;
		else if (!TRAILING.test(last)) return match.slice(0, end);
		end -= 1;
	}
};
/** What every address has in it, sought before anything slower. */
var HINT = /:\/\/|www\./i;
/** Running text as text and links. */
var autolink = (text) => {
	if (!HINT.test(text)) return [{
		type: "text",
		value: text
	}];
	const inlines = [];
	let end = 0;
	for (const { 0: match, index } of text.matchAll(ADDRESS)) {
		if (match.length > LONGEST) continue;
		const value = trim(match);
		const url = webAddress(/^www/i.test(value) ? `https://${value}` : value);
		if (!url) continue;
		if (index > end) inlines.push({
			type: "text",
			value: text.slice(end, index)
		});
		inlines.push({
			type: "link",
			url,
			children: [{
				type: "text",
				value
			}]
		});
		end = index + value.length;
	}
	if (end < text.length) inlines.push({
		type: "text",
		value: text.slice(end)
	});
	return inlines;
};
export { autolink };

//# sourceMappingURL=autolink.js.map