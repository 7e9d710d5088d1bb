import { webAddress } from "../core/url.js";
import { ADDRESS_HINT } from "./paragraphs.js";
// src/body/autolink.ts
var LABEL = String.raw`[\p{L}\p{M}\p{N}_-]+`;
/** A label after the first one. */
var NEXT = String.raw`(?:[\p{sc=Latn}\p{M}\d_-]+|${LABEL})`;
/** A character of a path. Beyond ASCII only punctuation that titles have, and no full-width or invisible characters. */
var PATH = String.raw`(?:[!#-;=?-~·・’‐-–]|[^\0-~\s\p{P}！-･\u200b\u200e\u200f\u202a-\u206f])`;
/** In a group, so that `split` keeps the addresses. */
var ADDRESSES = new RegExp(String.raw`(?<!\w)((?:https?://(?:www\.)?|www\.)(?:${LABEL}\.)?${NEXT}(?:\.${NEXT})*(?:[/?#:@%]${PATH}*)?)`, "iu");
/** Longer texts are not parsed as addresses, because that takes very long in some browsers. */
var LONGEST = 2e3;
/** A host that mixes Latin letters with an alphabet in which many letters look like Latin ones. */
var MIXED = /^(?:https?:\/\/)?(?:www\.)?(?!www\.)(?=[^/?#]*\p{sc=Latn})[^/?#]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/iu;
/** The part of a match that is the address, without the punctuation of the sentence and unmatched closing brackets. */
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
/** A text as a list of texts and links. */
var autolink = (line) => ADDRESS_HINT.test(line) ? line.split(ADDRESSES).flatMap((piece, index) => index % 2 ? linked(piece) : text(piece)) : [text(line)];
export { autolink };

//# sourceMappingURL=autolink.js.map