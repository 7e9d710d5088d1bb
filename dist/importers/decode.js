import { linesIn } from "./lines.js";
import { corrupt } from "./source.js";
// src/importers/decode.ts
/** The encoding that a byte order mark tells, or the zeros between the first characters. */
var encodingOf = ([first, second]) => {
	if (first === 255 && second === 254 || first && second === 0) return "utf-16le";
	return first === 254 && second === 255 || first === 0 && second ? "utf-16be" : "utf-8";
};
var decoderFor = (encoding) => {
	try {
		return new TextDecoder(encoding);
	} catch (cause) {
		throw corrupt(`This file says that it is written in ${JSON.stringify(encoding)}, which is not known here: convert it to UTF-8.`, cause);
	}
};
/** Bytes that become one text. Longer ones are slow: engines keep a place of its own for each. */
var PIECE = 2 ** 15;
/** So many ill-formed characters are replaced in any file; more only where there are few of them. */
var FEW = 20;
/** Bytes for each further one. */
var RARE = 5e3;
var REPLACED = "�";
var countIn = (text) => {
	let count = 0;
	for (let at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, at + 1)) count += 1;
	return count;
};
/** The bytes of a replacement character that is in the file itself. */
var WRITTEN = {
	"utf-8": [
		239,
		191,
		189
	],
	"utf-16le": [253, 255],
	"utf-16be": [255, 253]
};
/** Counts the replacement characters in the bytes themselves, which may come in any pieces. */
var Written = class {
	#pattern;
	#matched = 0;
	constructor(encoding) {
		this.#pattern = WRITTEN[encoding.toLowerCase().replace(/^utf8$/, "utf-8")] ?? [];
	}
	count(bytes) {
		const pattern = this.#pattern;
		if (!pattern.length) return 0;
		let count = 0;
		for (const byte of bytes) {
			if (byte === pattern[this.#matched]) this.#matched += 1;
			else this.#matched = byte === pattern[0] ? 1 : 0;
			if (this.#matched < pattern.length) continue;
			count += 1;
			this.#matched = 0;
		}
		return count;
	}
};
/**
* @param onReplaced is told of ill-formed characters, and of the line of the first
* @throws AfterwordError `corrupt`
*/
async function* decode(chunks, encoding, onReplaced) {
	const decoder = decoderFor(encoding);
	const written = new Written(encoding);
	let lines = 1;
	let bytesRead = 0;
	let replaced = 0;
	/** Replacement characters that were found in the bytes, less those in the text. */
	let owed = 0;
	const decoded = (bytes) => {
		const text = decoder.decode(bytes, { stream: bytes !== void 0 });
		bytesRead += bytes?.length ?? 0;
		owed += bytes ? written.count(bytes) : 0;
		const found = countIn(text);
		const count = Math.max(0, found - owed);
		owed = Math.max(0, owed - found);
		if (count) {
			replaced += count;
			const line = lines + linesIn(text.slice(0, text.indexOf(REPLACED)));
			const name = encoding.toUpperCase();
			if (replaced > FEW && replaced > bytesRead / RARE) throw corrupt(`Line ${line}: this file is not ${name}, in which it should be. Convert it (iconv -f windows-1252 -t utf-8 FILE, if it was written in Western Europe), or begin it with <?xml version="1.0" encoding="…"?> if it is XML.`);
			onReplaced(count, line);
		}
		lines += linesIn(text);
		return text;
	};
	for await (const chunk of chunks) for (let start = 0; start < chunk.length; start += PIECE) yield decoded(chunk.subarray(start, start + PIECE));
	yield decoded();
}
export { decode, encodingOf };

//# sourceMappingURL=decode.js.map