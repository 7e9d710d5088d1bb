import { linesIn } from "./lines.js";
// src/importers/xml-references.ts
/** Sections without references: how they begin and how they end. */
var ENDS = {
	"<![CDATA[": "]]>",
	"<!--": "-->",
	"<?": "?>"
};
var NEXT = /&|<!\[CDATA\[|<!--|<\?/g;
var REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-f]{1,6}));/iy;
var NAMED = /^&(?:amp|lt|gt|quot|apos);$/;
/** The length of the longest of these, minus one: at most this many characters of it can be at the end of a piece. */
var LONGEST_OPENER = 8;
var LONGEST_REFERENCE = 9;
var isAllowed = (code) => code === 9 || code === 10 || code === 13 || code >= 32 && code < 55296 || code > 57343 && code < 65534 || code > 65535 && code <= 1114111;
var XmlReferences = class {
	/** The end of the current section without references; empty outside of one. */
	#end = "";
	/** The end of the last piece, if it may be the beginning of a reference or section. */
	#rest = "";
	#line = 1;
	mend(part, isLast = false) {
		const text = this.#rest + part;
		const done = [];
		const lineAt = (at) => this.#line + linesIn(text.slice(0, at));
		const found = {
			ampersands: 0,
			ampersandLine: 0,
			characters: 0,
			characterLine: 0
		};
		let at = 0;
		let until = text.length;
		const pass = (to) => {
			done.push(text.slice(at, to));
			at = to;
		};
		while (at < text.length) {
			if (this.#end) {
				const end = text.indexOf(this.#end, at);
				if (end < 0) {
					until = isLast ? text.length : Math.max(at, text.length - this.#end.length + 1);
					break;
				}
				pass(end + this.#end.length);
				this.#end = "";
				continue;
			}
			NEXT.lastIndex = at;
			const next = NEXT.exec(text);
			if (!next) {
				const opener = text.lastIndexOf("<");
				if (!isLast && opener >= at && text.length - opener <= LONGEST_OPENER) until = opener;
				break;
			}
			pass(next.index);
			const [opener] = next;
			if (opener !== "&") {
				this.#end = ENDS[opener] ?? "";
				pass(at + opener.length);
				continue;
			}
			REFERENCE.lastIndex = at;
			const reference = REFERENCE.exec(text);
			if (!reference) {
				if (!isLast && text.length - at <= LONGEST_REFERENCE && !text.slice(at).includes(";")) {
					until = at;
					break;
				}
				found.ampersands += 1;
				found.ampersandLine ||= lineAt(at);
				done.push("&amp;");
				at += 1;
				continue;
			}
			const [whole, decimal, hexadecimal] = reference;
			const isNumber = decimal !== void 0 || hexadecimal !== void 0;
			const code = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
			if (isNumber && !isAllowed(code)) {
				found.characters += 1;
				found.characterLine ||= lineAt(at);
				done.push("�");
			} else done.push(isNumber ? `&#${code};` : NAMED.test(whole) ? whole : whole.toLowerCase());
			at += whole.length;
		}
		done.push(text.slice(at, until));
		this.#rest = text.slice(until);
		this.#line += linesIn(text.slice(0, until));
		return {
			text: done.join(""),
			...found
		};
	}
};
export { XmlReferences };

//# sourceMappingURL=xml-references.js.map