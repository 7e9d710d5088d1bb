// src/importers/paragraphs.ts
/** Elements that end a paragraph. */
var BLOCKS = new Set(`address article aside blockquote caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/));
/** The block elements that contain paragraphs. */
var HOLDERS = /* @__PURE__ */ new Set([
	"article",
	"aside",
	"blockquote",
	"details",
	"div",
	"figure",
	"footer",
	"header",
	"main",
	"section"
]);
/** Elements without an end. */
var VOID = /* @__PURE__ */ new Set(["col", "hr"]);
var TAG = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/i;
/** Tags, whole `pre` elements, and the text between them. A tag ends at the next `>`, as in WordPress. */
function* piecesOf(html) {
	const lowered = html.toLowerCase();
	let text = 0;
	let end = 0;
	for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at)) {
		if (end <= at) end = html.indexOf(">", at);
		if (end < 0) break;
		const [, slash, name] = TAG.exec(html.slice(at, end + 1)) ?? [];
		if (name === void 0) {
			at += 1;
			continue;
		}
		if (text < at) yield { raw: html.slice(text, at) };
		const element = name.toLowerCase();
		text = end + 1;
		if (element === "pre" && !slash) {
			const close = lowered.indexOf("</pre>", text);
			text = close < 0 ? html.length : close + 6;
		}
		yield {
			raw: html.slice(at, text),
			name: element,
			isEnd: slash === "/"
		};
		at = text;
	}
	if (text < html.length) yield { raw: html.slice(text) };
}
/** The deepest nesting that is tracked. */
var MAX_ELEMENT_DEPTH = 100;
/** Which blocks are open. */
var Blocks = class {
	#open = [];
	/** Whether the text here is made of paragraphs. */
	get holdParagraphs() {
		const last = this.#open.at(-1);
		return last === void 0 || HOLDERS.has(last);
	}
	pass({ name, isEnd }) {
		if (name === void 0 || name === "pre" || VOID.has(name)) return;
		if (!isEnd && this.#open.length < MAX_ELEMENT_DEPTH) this.#open.push(name);
		else if (isEnd && this.#open.includes(name)) this.#open.length = this.#open.lastIndexOf(name);
	}
};
var isBlock = ({ name }) => name !== void 0 && BLOCKS.has(name);
/** Converts stored lines to HTML as WordPress shows it. */
var paragraphsFromLines = (html) => {
	const blocks = new Blocks();
	let done = "";
	let run = "";
	const finish = () => {
		const lines = run.split("\n").map((line) => line.trim()).join("\n").trim();
		run = "";
		if (lines === "") return;
		const breaks = (text) => text.replaceAll("\n", "<br>");
		if (!blocks.holdParagraphs) done += breaks(lines);
		else for (const paragraph of lines.split(/\n\n+/)) done += `<p>${breaks(paragraph)}</p>`;
	};
	for (const piece of piecesOf(html.replaceAll(/\r\n?/g, "\n"))) if (isBlock(piece)) {
		finish();
		done += piece.raw;
		blocks.pass(piece);
	} else if (piece.name === "br") run += "\n";
	else if (piece.name === void 0 && run.endsWith("\n")) run += piece.raw.replace(/^[^\S\n]*\n/, "");
	else run += piece.raw;
	finish();
	return done;
};
/** Converts HTML to the form that WordPress stores. `paragraphsFromLines` gives the same HTML again, as far as that form allows. */
var linesFromParagraphs = (html) => {
	const blocks = new Blocks();
	const done = [];
	let run = "";
	/** What comes before, on the same level. */
	let before = "nothing";
	let isInParagraph = false;
	const separate = (next) => {
		if (before === "nothing" || before === "block" && next === "block") return;
		done.push(run.trimEnd(), "\n\n");
		run = "";
	};
	for (const piece of piecesOf(html.replaceAll(/\r\n?/g, "\n"))) if (piece.raw === "<p>" && blocks.holdParagraphs) {
		separate("text");
		before = "nothing";
		blocks.pass(piece);
		isInParagraph = true;
	} else if (isInParagraph && piece.name === "p" && piece.isEnd) {
		blocks.pass(piece);
		isInParagraph = false;
		before = "text";
	} else if (isBlock(piece)) {
		if (!piece.isEnd) separate("block");
		run += piece.raw;
		blocks.pass(piece);
		before = piece.isEnd || piece.name === "pre" || piece.name === "hr" ? "block" : "nothing";
	} else if (piece.name === "br") run += "\n";
	else {
		const text = piece.name === void 0 ? piece.raw.replaceAll("\n", " ") : piece.raw;
		if (before === "block" && text.trim() === "") continue;
		if (before === "block") separate("text");
		run += text;
		before = "text";
	}
	return [...done, run].join("").trim();
};
export { linesFromParagraphs, paragraphsFromLines };

//# sourceMappingURL=paragraphs.js.map