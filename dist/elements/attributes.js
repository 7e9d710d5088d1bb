// src/elements/attributes.ts
/** A whole number. */
var integerAttribute = (least, most, otherwise) => (given) => {
	const number = /^\d+$/.test(String(given)) ? Number(given) : otherwise;
	return number >= least && number <= most ? number : otherwise;
};
/** The level of a heading, 1 to 6. */
var headingLevelAttribute = (otherwise) => integerAttribute(1, 6, otherwise);
/** One of several words. The first is the default. */
var enumAttribute = (words) => (given) => words.find((word) => word === given) ?? words[0];
export { enumAttribute, headingLevelAttribute, integerAttribute };

//# sourceMappingURL=attributes.js.map