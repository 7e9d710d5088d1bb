import { webAddress } from "../core/url.js";
import { ADDRESS_HINT } from "./paragraphs.js";
// src/body/autolink.ts
var LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
/** A label that is not the first. */
var NEXT = String.raw`(?:[\p{sc=Latn}\p{M}\d_-]+|${LABEL})`;
/** What stands in a path: of other than ASCII no punctuation but what titles have, nothing full-width, nothing invisible. */
var PATH = String.raw`(?:[!#-;=?-~·・’‐-–]|[^\0-~\s\p{P}！-･\u200b\u200e\u200f\u202a-\u206f])`;
/** In brackets, so that splitting a text keeps them. */
var ADDRESSES = new RegExp(String.raw`(?<!\w)((?:https?://(?:www\.)?|www\.)(?:${LABEL}\.)?${NEXT}(?:\.${NEXT})*(?:[/?#:@%]${PATH}*)?)`, "iu");
/** Nothing longer is an address anyone means, and some browsers take very long to find that out. */
var LONGEST = 2e3;
/** A host with Latin letters among those of an alphabet that has many of the same look. */
var MIXED = /^(?:https?:\/\/)?(?:www\.)?(?!www\.)(?=[^/?#]*\p{sc=Latn})[^/?#]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/iu;
/** What of a match is the address: sentence punctuation and unmatched closing brackets belong to the text around. */
var trim = (match) => {
	let end = match.length;
	let unmatched = match.split(")").length - match.split("(").length;
	for (;;) {
		while (end > 0 && /[?!.,:;*_~'’·・]/.test(match[end - 1])) end -= 1;
		if (match[end - 1] !== ")" || unmatched <= 0) return match.slice(0, end);
		unmatched -= 1;
		end -= 1;
	}
};
var text = (value) => ({
	type: "text",
	value
});
var linked = (match) => {
	const value = match.length > LONGEST ? "" : trim(match);
	const url = webAddress(/^www/i.test(value) ? `https://${value}` : value);
	if (!url) return [text(match)];
	return [{
		type: "link",
		url,
		children: [text(MIXED.test(value) ? url : value)]
	}, text(match.slice(value.length))];
};
/** Running text as text and links. */
var autolink = (line) => ADDRESS_HINT.test(line) ? line.split(ADDRESSES).flatMap((piece, index) => index % 2 ? linked(piece) : text(piece)) : [text(line)];
export { autolink };

//# sourceMappingURL=autolink.js.map