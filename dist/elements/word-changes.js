import { diffWords } from "diff";
// src/elements/word-changes.ts
/** A text with more changes than this is shown as another text: to find them all would take too long, and to read them too. */
var MOST_CHANGES = 400;
/** @param language by whose rules words are told apart */
var wordChanges = (before, after, language) => {
	const { Segmenter } = Intl;
	const changes = diffWords(before, after, {
		maxEditLength: MOST_CHANGES,
		...Segmenter && { intlSegmenter: new Segmenter(language, { granularity: "word" }) }
	});
	if (!changes) return [{
		text: before,
		type: "removed"
	}, {
		text: after,
		type: "added"
	}];
	return changes.map(({ value, added, removed }) => ({
		text: value,
		type: added ? "added" : removed ? "removed" : "same"
	}));
};
export { wordChanges };

//# sourceMappingURL=word-changes.js.map