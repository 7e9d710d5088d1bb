// src/elements/attributes.ts
/** A whole number. */
var integerAttribute = (least, most, otherwise) => (given) => {
	const number = /^\d+$/.test(String(given)) ? Number(given) : otherwise;
	return number >= least && number <= most ? number : otherwise;
};
/** A heading's level, as HTML has them. */
var headingLevelAttribute = (otherwise) => integerAttribute(1, 6, otherwise);
/** One of some words, by default the first. */
var enumAttribute = (words) => (given) => words.find((word) => word === given) ?? words[0];
export { enumAttribute, headingLevelAttribute, integerAttribute };

//# sourceMappingURL=attributes.js.map