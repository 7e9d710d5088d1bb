// src/core/rules.ts
/** Where words are searched. */
var WORD_PLACES = [
	"text",
	"name",
	"website",
	"links"
];
export { WORD_PLACES };

//# sourceMappingURL=rules.js.map