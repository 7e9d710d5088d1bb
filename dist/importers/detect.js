import { decode, encodingOf } from "./decode.js";
import { readDisqus } from "./disqus.js";
import { FORMATS, readingOf } from "./formats.js";
import { gunzip, isGzip } from "./gunzip.js";
import { shapeOf } from "./json-shape.js";
import { linesIn } from "./lines.js";
import { preambleOf, withoutPreamble } from "./preamble.js";
import { chunksOf, corrupt } from "./source.js";
import { readWordpress } from "./wordpress.js";
// src/importers/detect.ts
/** How many bytes are looked at. */
var HEAD = 2 ** 17;
/** How an SQLite file begins. The command checks for this before it calls openExport. */
var SQLITE = "SQLite format 3\0";
var known = `What can be read: ${Object.values(FORMATS).join(", ")}; each as it is or in gzip.`;
var bytesOf = (file, isPacked) => isPacked ? gunzip(chunksOf(file)) : chunksOf(file);
var headOf = async (chunks) => {
	const head = new Uint8Array(HEAD);
	let length = 0;
	for await (const chunk of chunks) {
		const part = chunk.subarray(0, HEAD - length);
		head.set(part, length);
		length += part.length;
		if (length === HEAD) break;
	}
	return head.subarray(0, length);
};
var asAscii = (bytes) => String.fromCharCode(...bytes.subarray(0, 400));
/** The encoding of a file: from the byte order mark, else from the XML declaration, which cannot be UTF-16 if it can be read as ASCII. */
var encodingIn = (head) => {
	const marked = encodingOf(head);
	if (marked !== "utf-8") return marked;
	const said = /^[^<]{0,200}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(asAscii(head))?.[1] ?? marked;
	return /^(utf-?16|ucs-?2|utf-?32)/i.test(said) ? marked : said;
};
var textIn = async (head, encoding) => {
	let text = "";
	for await (const part of decode([head], encoding, () => {})) text += part;
	return text;
};
/** The entries of a file, and notes about replaced characters. */
async function* read(reading, bytes, encoding, preamble) {
	let notes = [];
	const text = decode(bytes, encoding, (count, line) => notes.push({
		type: "note",
		repair: "characters",
		count,
		line
	}));
	for await (const batch of reading.read(preamble ? withoutPreamble(text, preamble) : text)) {
		yield notes.length ? [...notes, ...batch] : batch;
		notes = [];
	}
	yield notes;
}
/** What may come before the root element of an XML file: white space, processing instructions, comments, a document type. */
var PROLOG = /(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<![a-z][^[>]*(?:\[[^]*?\]\s*)?>)*/iy;
var rootOf = (text) => {
	PROLOG.lastIndex = 0;
	const begin = PROLOG.exec(text)?.[0].length ?? 0;
	return text.slice(begin, Math.max(begin, text.indexOf(">", begin)));
};
var readingOfXml = (text) => {
	const root = rootOf(text);
	const name = /^<([\w:.-]+)/.exec(root)?.[1] ?? "";
	if (name === "rss" && root.includes("//wordpress.org/export/")) return {
		format: "wordpress",
		read: readWordpress
	};
	if (/^(\w+:)?disqus$/.test(name)) return {
		format: "disqus",
		read: readDisqus
	};
};
/**
* The line where an export begins, if something else stands before it. Only spaces and tabs may come first on that line: other
* white space can begin a line itself, and then a run of it takes as long as its length squared.
*/
var LATE = /^[ \t]*(?:<\?xml\s|<rss[\s>]|<(?:\w+:)?disqus[\s>]|[[{]\s*["{])/m;
var unknown = (text, begin) => {
	if (/^<(!doctype html|html)/i.test(text)) return corrupt(`This is a web page and not an export. ${known}`);
	const late = LATE.exec(text);
	if (late?.index) {
		const [first = ""] = text.split("\n", 1);
		const shown = first.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 100);
		return corrupt(`This file begins with ${JSON.stringify(shown)}, which is not part of an export. An export may begin ${linesIn(text.slice(0, late.index))} lines further down. Remove the text before it (PHP and plugins write warnings there), look for more of it in the file, and import again.`);
	}
	if (begin === "PK") return corrupt("This is a zip file: unpack it, and import what is in it.");
	if (text.startsWith("<")) return corrupt(`This is XML, but not a known export. ${known}`);
	if (/^[[{]/.test(text)) return corrupt(`This is JSON, but not a known export. ${known}`);
	return corrupt(`This is not a known export. ${known}`);
};
/**
* Recognises an export.
*
* @throws AfterwordError `corrupt` when it is not an export, with what could be read
*/
var openExport = async (file) => {
	const begin = await headOf(bytesOf(file, false));
	const isPacked = isGzip(begin);
	const head = isPacked ? await headOf(bytesOf(file, true)) : begin;
	if (!head.length) throw corrupt("This file is empty.");
	if (asAscii(head).startsWith(SQLITE)) throw corrupt("This is an SQLite database: `afterword import` reads that of Isso, and `sqlite3 -json` can write its rows.");
	const encoding = encodingIn(head);
	const whole = await textIn(head, encoding);
	const preamble = preambleOf(whole);
	const text = whole.slice(preamble).trimStart();
	const reading = text.startsWith("<") ? readingOfXml(text) : /^[[{]/.test(text) ? readingOf(shapeOf(text)) : void 0;
	if (!reading) throw unknown(text, asAscii(head.subarray(0, 2)));
	return {
		format: reading.format,
		entries: () => read(reading, bytesOf(file, isPacked), encoding, preamble)
	};
};
export { openExport };

//# sourceMappingURL=detect.js.map