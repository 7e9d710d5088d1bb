// src/elements/attributes.ts
/** A whole number. */
var whole = (least, most, otherwise) => (given) => {
	const number = /^\d+$/.test(String(given)) ? Number(given) : otherwise;
	return number >= least && number <= most ? number : otherwise;
};
/** A heading's level, as HTML has them. */
var level = (otherwise) => whole(1, 6, otherwise);
/** One of some words, by default the first. */
var oneOf = (first, ...others) => (given) => others.find((word) => word === given) ?? first;
export { level, oneOf, whole };

//# sourceMappingURL=attributes.js.map