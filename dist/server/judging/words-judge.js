import { AfterwordError } from "../../core/errors.js";
import { WORD_PLACES } from "../../core/rules.js";
import { patternForms } from "./folded-text.js";
import { visibleTextOf } from "./visible-text.js";
import { WordSearch } from "./word-search.js";
import { RE2JS } from "re2js";
// src/server/judging/words-judge.ts
/** The time of a search grows with the length of the text and with the size of the compiled patterns. */
var LARGEST_PATTERNS = 2e3;
/** Characters of all words together. */
var LARGEST_WORDS = 5e4;
/** A rule that is not valid, with its place in the rules. */
var RuleError = class extends AfterwordError {
	path;
	constructor(path, message) {
		super("invalid", path.length ? `${path.join("/")}: ${message}` : message);
		this.path = path;
	}
};
var compilePattern = (source, path) => {
	try {
		return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
	} catch (error) {
		throw new RuleError(path, `This pattern cannot be used: ${error.message.replace(/^error parsing regexp: /, "")}. Patterns are written as for RE2.`);
	}
};
var compileRule = ({ outcome, words = [], patterns = [], in: places, message }, index) => ({
	outcome,
	places: places ?? WORD_PLACES,
	message,
	words: new WordSearch(words),
	patterns: patterns.map((source, number) => compilePattern(source, [
		"words",
		index,
		"patterns",
		number
	]))
});
/** @throws RuleError if a pattern is not valid, or all of them together would take too long */
var wordsJudge = ({ words: rules = [] }) => {
	const letters = rules.flatMap(({ words = [] }) => words).reduce((sum, word) => sum + word.length, 0);
	if (letters > LARGEST_WORDS) throw new RuleError(["words"], `All words together may have ${LARGEST_WORDS} characters, not ${letters}.`);
	const searched = rules.map(compileRule);
	const size = searched.flatMap(({ patterns }) => patterns).reduce((sum, pattern) => sum + pattern.programSize(), 0);
	if (size > LARGEST_PATTERNS) throw new RuleError(["words"], `The patterns are too large together: their size is ${size}, and ${LARGEST_PATTERNS} is the most. Use fewer of them, or smaller numbers in { }.`);
	if (searched.length === 0) return () => [];
	return (candidate) => {
		const texts = textsOf(candidate);
		return searched.flatMap((rule) => findingOf(rule, texts));
	};
};
var textsOf = ({ draft, caller, tree }) => {
	const { name = "", url = "" } = caller.author ?? draft?.author ?? {};
	return {
		name,
		website: url,
		...visibleTextOf(tree())
	};
};
var findingOf = ({ outcome, places, message, words, patterns }, texts) => {
	for (const place of places) {
		const text = texts[place];
		if (!text) continue;
		const word = words.find(text);
		const found = word === void 0 ? firstMatch(patterns, text) : {
			rule: "words",
			because: word
		};
		if (found) return [{
			...found,
			outcome,
			...message !== void 0 && { message }
		}];
	}
	return [];
};
/** The first pattern that matches. Only whether it matches is asked: to find where takes much longer. */
var firstMatch = (patterns, text) => {
	if (patterns.length === 0) return void 0;
	const forms = patternForms(text);
	const found = patterns.find((pattern) => forms.some((form) => pattern.test(form)));
	return found && {
		rule: "pattern",
		because: found.pattern()
	};
};
export { RuleError, wordsJudge };

//# sourceMappingURL=words-judge.js.map