import { linesIn } from "./lines.js";
import { corrupt } from "./source.js";
// src/importers/decode.ts
/** The encoding that a byte order mark tells. */
var encodingOf = (bytes) => {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
};
var decoderFor = (encoding) => {
	try {
		return new TextDecoder(encoding, { fatal: true });
	} catch (cause) {
		throw corrupt(`This file says that it is written in ${JSON.stringify(encoding)}, which is not known here.`, cause);
	}
};
/** Bytes that become one text. Longer ones are slow: engines keep a place of its own for each. */
var PIECE = 2 ** 15;
/** @throws AfterwordError `corrupt` */
async function* decode(chunks, encoding) {
	const decoder = decoderFor(encoding);
	let lines = 1;
	const decoded = (bytes) => {
		try {
			return decoder.decode(bytes, { stream: bytes !== void 0 });
		} catch (cause) {
			const readable = new TextDecoder(encoding).decode(bytes).split("�", 1)[0] ?? "";
			const name = encoding.toUpperCase();
			throw corrupt(`Line ${lines + linesIn(readable)}: this file is not ${name}, in which it should be.`, cause);
		}
	};
	for await (const chunk of chunks) for (let start = 0; start < chunk.length; start += PIECE) {
		const text = decoded(chunk.subarray(start, start + PIECE));
		lines += linesIn(text);
		yield text;
	}
	yield decoded();
}
export { decode, encodingOf };

//# sourceMappingURL=decode.js.map