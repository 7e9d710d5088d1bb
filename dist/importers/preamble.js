// src/importers/preamble.ts
/** How many characters at the start of a text do not belong to the export. */
var preambleOf = (text) => {
	const blank = /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0;
	const rest = text.slice(blank);
	const line = /^#filetype:[^\n]*\n?/i.exec(rest)?.[0].length ?? 0;
	if (line) return blank + line;
	return blank ? blank + (/^<\?xml\s[^>]*\?>/i.exec(rest)?.[0].length ?? 0) : 0;
};
/** The text without its first `length` characters, except for the line breaks in them. */
async function* withoutPreamble(text, length) {
	let left = length;
	for await (const part of text) {
		const blank = part.slice(0, left);
		left -= blank.length;
		yield blank ? blank.replaceAll(/[^\n]+/g, "") + part.slice(blank.length) : part;
	}
}
export { preambleOf, withoutPreamble };

//# sourceMappingURL=preamble.js.map