import { UNSPACED, WORD, fold } from "./search-words.js";
// src/core/search-hits.ts
/** Letters and digits with the accents that follow them. */
var RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** A run of letters without what a search ignores, and where each character of that comes from. */
var foldRun = (run, offset) => {
	let folded = "";
	const starts = [];
	const ends = [];
	let at = offset;
	for (const character of run) {
		const part = fold(character);
		const end = at + character.length;
		if (!part && ends.length) ends[ends.length - 1] = end;
		for (let index = 0; index < part.length; index += 1) {
			starts.push(at);
			ends.push(end);
		}
		folded += part;
		at = end;
	}
	return {
		folded,
		starts,
		ends
	};
};
/** Where words of a search begin and end in a folded word. */
var matchesIn = function* (word, searched) {
	let offset = 0;
	for (const [index, part] of word.split(UNSPACED).entries()) {
		for (const one of searched) if (index % 2 === 0) {
			if (part.startsWith(one)) yield {
				start: offset,
				end: offset + one.length
			};
		} else for (let at = part.indexOf(one); at >= 0; at = part.indexOf(one, at + 1)) yield {
			start: offset + at,
			end: offset + at + one.length
		};
		offset += part.length;
	}
};
/**
* Where the words of a search are in a text, from its beginning to its end.
*
* @param searched as `searchedWords` gives them
*/
var hitsIn = function* (text, searched) {
	for (const { 0: run, index: offset } of text.matchAll(RUN)) {
		const { folded, starts, ends } = foldRun(run, offset);
		if (!searched.some((word) => folded.includes(word))) continue;
		const hits = [];
		for (const { 0: word, index } of folded.matchAll(WORD)) for (const { start, end } of matchesIn(word, searched)) hits.push({
			start: starts[index + start],
			end: ends[index + end - 1]
		});
		hits.sort((a, b) => a.start - b.start || b.end - a.end);
		let last = -1;
		for (const hit of hits) {
			const start = Math.max(hit.start, last);
			if (start >= hit.end) continue;
			yield {
				start,
				end: hit.end
			};
			last = hit.end;
		}
	}
};
/** Characters before the first hit, and of the whole excerpt. */
var BEFORE = 40;
var LENGTH = 160;
/** The text around the first hit; the beginning of the text if there is none. */
var excerptOf = (text, searched) => {
	const plain = text.replace(/\s+/g, " ").trim();
	const [first] = hitsIn(plain, searched);
	const from = Math.max(0, (first?.start ?? 0) - BEFORE);
	const start = from && from + 1 + Math.max(plain.slice(from, first.start).indexOf(" "), -1);
	const cut = plain.slice(start, start + LENGTH);
	const isCut = start + LENGTH < plain.length;
	const shown = (isCut && cut.includes(" ", LENGTH / 2) ? cut.slice(0, cut.lastIndexOf(" ")) : cut).replace(/\p{Cs}/gu, "");
	const parts = start ? [{
		text: "…\xA0",
		isHit: false
	}] : [];
	let at = 0;
	for (const hit of hitsIn(shown, searched)) {
		if (hit.start > at) parts.push({
			text: shown.slice(at, hit.start),
			isHit: false
		});
		parts.push({
			text: shown.slice(hit.start, hit.end),
			isHit: true
		});
		at = hit.end;
	}
	return [...parts, {
		text: `${shown.slice(at)}${isCut ? "\xA0…" : ""}`,
		isHit: false
	}];
};
export { excerptOf, hitsIn };

//# sourceMappingURL=search-hits.js.map