// src/locales/own-names.ts
/**
* The names of the words for a tag: first those for more tags.
*
* @param base the language that they are put over
*/
var ownNamesFor = (own, tag, base) => {
	const wanted = `${tag.toLowerCase()}-`;
	const rank = (name) => name === base ? 0 : name.length;
	return Object.keys(own).filter((name) => name === base || wanted.startsWith(`${name.toLowerCase()}-`)).sort((a, b) => rank(a) - rank(b));
};
export { ownNamesFor };

//# sourceMappingURL=own-names.js.map