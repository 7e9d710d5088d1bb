import { AfterwordError } from "./errors.js";
import "./search.js";
// src/core/search-words.ts
/** Characters of a text that can be found, */
var LONGEST_TEXT = 1e5;
/** its different words, */
var MOST_WORDS = 5e3;
/** and the characters of a word. */
var LONGEST_WORD = 40;
/** Tags within a word, which do not divide it. */
var INLINE_TAG = /<\/?(?:a|abbr|b|bdi|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)(?: [^<>]*)?>/gi;
var TAG = /<[^<>]*>/g;
var REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|\w+);/gi;
var plainOf = (html) => html.replace(INLINE_TAG, "").replace(TAG, " ").replace(REFERENCE, (_, decimal, hex) => {
	const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : " ";
});
var BEYOND_ASCII = /[^\0-\x7f]/;
/** As many characters beyond ASCII in a row as words with Latin letters do not have. */
var MANY = /[^\0-\x7f]{4}/;
var known = /* @__PURE__ */ new Map();
/** More than a language has. A text made of all characters does not fill the memory. */
var MOST_KNOWN = 5e3;
var foldMany = (text) => text.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "").replaceAll("ς", "σ");
var foldFew = (text) => {
	let folded = known.get(text);
	if (folded === void 0) {
		folded = foldMany(text);
		if (known.size < MOST_KNOWN) known.set(text, folded);
	}
	return folded;
};
/**
* A text without capitals, accents and other differences that a reader would not type. Where only some letters have accents, only those
* are looked at: that takes a quarter of the time.
*/
var fold = (text) => !BEYOND_ASCII.test(text) ? text.toLowerCase() : MANY.test(text) ? foldMany(text) : text.replace(/[^\0-\x7f]+/g, foldFew).toLowerCase();
var WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that put no spaces between words. */
var UNSPACED = /([\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+)/u;
/** The words of a text in their order; of scripts without spaces, every two neighbouring characters. */
var wordsOf = function* (text, isSearch) {
	for (const [run] of fold(text).matchAll(WORD)) for (const [index, part] of run.split(UNSPACED).entries()) {
		if (index % 2 === 0) {
			if (part) yield part.slice(0, LONGEST_WORD).replace(/\p{Cs}$/u, "");
			continue;
		}
		const characters = Array.from(part);
		const count = isSearch && characters.length > 1 ? characters.length - 1 : characters.length;
		for (let at = 0; at < count; at += 1) yield characters.slice(at, at + 2).join("");
	}
};
var textOf = ({ source, format }) => {
	const text = source.slice(0, LONGEST_TEXT);
	return format === "html" ? plainOf(text) : text;
};
/** Whether a comment has all words of a search somewhere. That is quickly known, and no comment is found without it. */
var mayBeFound = ({ author, body }, searched) => {
	const [name, text] = [fold(author.name), fold(textOf(body))];
	return searched.every((word) => name.includes(word) || text.includes(word));
};
/** The different words by which a comment is found: those of its text and of its author's name. */
var wordsToFind = ({ author, body }) => {
	const words = /* @__PURE__ */ new Set();
	for (const word of wordsOf(`${author.name} ${textOf(body)}`, false)) {
		words.add(word);
		if (words.size >= MOST_WORDS) break;
	}
	return [...words];
};
/**
* The words that a search asks for. A comment is found if each of them is the beginning of one of its words.
*
* @throws AfterwordError `invalid` if it is too long
*/
var searchedWords = (search) => {
	if (search.length > 200) throw new AfterwordError("invalid", `A search may have at most 200 characters.`);
	return [...new Set(wordsOf(search, true))].slice(0, 10);
};
export { UNSPACED, WORD, fold, mayBeFound, searchedWords, wordsToFind };

//# sourceMappingURL=search-words.js.map