import { webAddress } from "../core/url.js";
// src/body/autolink.ts
/** In brackets, so that splitting a text keeps them. */
var ADDRESSES = /(?<![\p{L}\p{N}_])((?:https?:\/\/|www\.)[^\s<>"“”„«»]+)/iu;
/** What every address has in it, sought before anything slower. */
var HINT = /:\/\/|www\./i;
/** Nothing longer is an address anyone means, and some browsers take very long to find that out. */
var LONGEST = 2e3;
/** What of a match is the address: sentence punctuation and unmatched closing brackets belong to the text around. */
var trim = (match) => {
	const value = match.replace(/[?!.,:;*_~'’‘…]+$/, "");
	return value.endsWith(")") && value.split(")").length > value.split("(").length ? trim(value.slice(0, -1)) : value;
};
var text = (value) => ({
	type: "text",
	value
});
var linked = (match) => {
	const value = match.length > LONGEST ? "" : trim(match);
	const url = webAddress(/^www/i.test(value) ? `https://${value}` : value);
	return url ? [{
		type: "link",
		url,
		children: [text(value)]
	}, text(match.slice(value.length))] : [text(match)];
};
/** Running text as text and links. */
var autolink = (line) => HINT.test(line) ? line.split(ADDRESSES).flatMap((piece, index) => index % 2 ? linked(piece) : text(piece)) : [text(line)];
export { autolink };

//# sourceMappingURL=autolink.js.map