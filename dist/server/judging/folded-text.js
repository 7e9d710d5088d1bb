import unhomoglyph from "unhomoglyph";
// src/server/judging/folded-text.ts
/** Accents, the Arabic tatweel, and invisible characters. */
var ACCENTS = /[\u0300-\u036f\u0640\p{DI}]/gu;
var plain = (text) => text.normalize("NFKD").replace(ACCENTS, "");
var oneLetterEach = (text) => unhomoglyph(text).toLowerCase().replace(/[i1|]/g, "l");
/** In small letters, and in capitals. */
var foldedForms = (text) => {
	const letters = plain(text);
	return [oneLetterEach(letters.toLowerCase()), oneLetterEach(letters.toUpperCase())];
};
/**
* Text as patterns are compared: without signs of width and invisible characters; and the same with ASCII letters for all that look like
* one. Patterns are written with the letters themselves, so the second form is needed only if it differs.
*/
var patternForms = (text) => {
	const normal = text.normalize("NFKC").replace(/\p{DI}/gu, "");
	const ascii = normal.replace(/[^\0-\x7f]/gu, (letter) => {
		const alike = unhomoglyph(letter);
		return /^[a-z]+$/i.test(alike) ? alike : letter;
	});
	return ascii === normal ? [normal] : [normal, ascii];
};
export { foldedForms, patternForms };

//# sourceMappingURL=folded-text.js.map