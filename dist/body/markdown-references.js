// src/body/markdown-references.ts
/** The longest reference, `&CounterClockwiseContourIntegral;`, has 33 characters. */
var LONGEST = 40;
var REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/;
var PUNCTUATION = /[!-/:-@[-`{-~]/;
/** Control characters, halves of surrogate pairs, and numbers that are not characters. */
var isNoText = (code) => code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65534) === 65534 || code > 1114111;
/** The character that the reference at an index stands for, and where the reference ends. */
var referenceAt = (text, at, { named }) => {
	const [all, decimal, hex, name] = REFERENCE.exec(text.slice(at, at + LONGEST)) ?? [];
	if (!all) return void 0;
	const end = at + all.length;
	if (name) return Object.hasOwn(named, name) ? {
		value: named[name],
		end
	} : void 0;
	const code = decimal ? Number(decimal) : parseInt(hex, 16);
	return {
		value: isNoText(code) ? "�" : String.fromCodePoint(code),
		end
	};
};
/** Text without its escapes and references. */
var unescaped = (text, names) => /[\\&]/.test(text) ? text.replace(/\\([!-/:-@[-`{-~])|&[#A-Za-z][A-Za-z\d]{0,38};/g, (all, character) => character ?? referenceAt(all, 0, names)?.value ?? all) : text;
export { PUNCTUATION, referenceAt, unescaped };

//# sourceMappingURL=markdown-references.js.map