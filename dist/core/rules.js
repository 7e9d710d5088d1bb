// src/core/rules.ts
/** What becomes of a comment that a rule applies to: it waits, it is spam, or it is not taken. The last wins over the others. */
var RULE_OUTCOMES = [
	"hold",
	"spam",
	"refuse"
];
/** Where words are searched. */
var WORD_PLACES = [
	"text",
	"name",
	"website",
	"links"
];
export { RULE_OUTCOMES, WORD_PLACES };

//# sourceMappingURL=rules.js.map