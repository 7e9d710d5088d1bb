// src/body/html-references.ts
var REFERENCES = /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]*)(;?)(=?))/gi;
/** The longest name that needs no `;`. */
var LONGEST_LEGACY = 6;
/** The characters for the numbers 128 to 159, as Windows has them. */
var WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var characterOf = (code) => {
	if (code >= 128 && code < 160) return WINDOWS[code - 128];
	return code === 0 || code > 1114111 || code >= 55296 && code < 57344 ? "�" : String.fromCodePoint(code);
};
/** @param isAttribute in an attribute, a name without `;` counts only if no letter, digit or `=` follows, as in an address */
var decodedHtml = (text, { named, legacy }, isAttribute) => {
	const decode = (all, hex, decimal, name, end, equals) => {
		if (hex) return characterOf(parseInt(hex, 16));
		if (decimal) return characterOf(Number(decimal));
		if (end && Object.hasOwn(named, name)) return named[name] + equals;
		for (let length = Math.min(name.length, LONGEST_LEGACY); length > 1; length -= 1) {
			const start = name.slice(0, length);
			if (!legacy.has(start)) continue;
			if (isAttribute && (length < name.length || equals && !end)) return all;
			return named[start] + all.slice(1 + length);
		}
		return all;
	};
	return text.includes("&") ? text.replace(REFERENCES, decode) : text;
};
export { decodedHtml };

//# sourceMappingURL=html-references.js.map