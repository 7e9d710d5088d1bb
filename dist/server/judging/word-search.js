import { foldedForms } from "./folded-text.js";
// src/server/judging/word-search.ts
var LETTER = /[\p{L}\p{M}\p{N}]/u;
var WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
var firstOf = (text) => String.fromCodePoint(text.codePointAt(0) ?? 0);
var lastOf = (text) => /.$/su.exec(text.slice(-2))?.[0] ?? "";
/** Whether the end of a word must be an end in the text too. */
var isBounded = (character) => LETTER.test(character) && !WITHOUT_SPACES.test(character);
var newState = () => ({
	next: /* @__PURE__ */ new Map(),
	fallback: void 0,
	word: void 0,
	length: 0,
	shorter: void 0
});
var add = (root, folded, word) => {
	let state = root;
	for (const unit of folded.split("")) {
		let next = state.next.get(unit);
		if (!next) state.next.set(unit, next = newState());
		state = next;
	}
	state.word ??= word;
	state.length = folded.length;
};
var connect = (root) => {
	const waiting = [root];
	for (const state of waiting) for (const [unit, next] of state.next) {
		waiting.push(next);
		let { fallback } = state;
		while (fallback && !fallback.next.has(unit)) ({fallback} = fallback);
		next.fallback = fallback?.next.get(unit) ?? root;
		next.shorter = next.fallback.word === void 0 ? next.fallback.shorter : next.fallback;
	}
};
var WordSearch = class {
	/** How many steps all searches together took, for tests. */
	steps = 0;
	#words;
	#bounds;
	/** For words in small letters, and in capitals. */
	#roots = [newState(), newState()];
	constructor(words) {
		this.#words = words;
		this.#bounds = words.map((word) => [isBounded(firstOf(word)), isBounded(lastOf(word))]);
		for (const [number, word] of words.entries()) for (const [form, folded] of foldedForms(word.trim()).entries()) if (folded) add(this.#roots[form], folded, number);
		for (const root of this.#roots) connect(root);
	}
	/** The first word that is in the text. */
	find(text) {
		if (this.#words.length === 0) return void 0;
		for (const [form, folded] of foldedForms(text).entries()) {
			const found = this.#findIn(folded, this.#roots[form]);
			if (found !== void 0) return this.#words[found];
		}
	}
	#findIn(text, root) {
		let state = root;
		for (let index = 0; index < text.length; index += 1) {
			const unit = text[index];
			let from = state;
			while (from && !from.next.has(unit)) {
				this.steps += 1;
				from = from.fallback;
			}
			state = from?.next.get(unit) ?? root;
			this.steps += 1;
			let ending = state.word === void 0 ? state.shorter : state;
			for (; ending; ending = ending.shorter) {
				this.steps += 1;
				if (this.#standsAlone(text, index + 1 - ending.length, index + 1, ending.word)) return ending.word;
			}
		}
	}
	#standsAlone(text, start, end, word) {
		const [before, after] = this.#bounds[word];
		return !(before && LETTER.test(lastOf(text.slice(Math.max(0, start - 2), start)))) && !(after && LETTER.test(firstOf(text.slice(end, end + 2))));
	}
};
export { WordSearch };

//# sourceMappingURL=word-search.js.map