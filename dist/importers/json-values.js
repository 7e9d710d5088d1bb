import { linesIn } from "./lines.js";
import { corrupt } from "./source.js";
// src/importers/json-values.ts
/** The most characters of a single value, and the most open brackets in it. */
var LONGEST = 16 * 2 ** 20;
var MAX_JSON_DEPTH = 100;
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_MAP = 123;
var CLOSE_MAP = 125;
var isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;
var endsScalar = (code) => isSpace(code) || code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP || code === COLON;
var JsonReader = class {
	#options;
	#frames = [];
	#isOver = false;
	/** The current piece of text, and the position in it. */
	#text = "";
	#at = 0;
	/** Where the current value (or key) continues in this piece, or -1; its part in earlier pieces; and the line where it begins. */
	#start = -1;
	#before = "";
	#startLine = 1;
	#depth = 0;
	#isInString = false;
	#line = 1;
	#counted = 0;
	#found = [];
	constructor(options) {
		this.#options = options;
	}
	/** Reads more text and returns the values that are complete now. */
	write(text) {
		this.#text = text;
		while (this.#at < text.length && (this.#start < 0 ? this.#step() : this.#scan()));
		this.#keep();
		const found = this.#found;
		this.#found = [];
		return found;
	}
	end() {
		if (this.#start >= 0 && !this.#depth && !this.#isInString && !this.#frames.length) this.#finish(this.#text.length);
		if (this.#start >= 0 || this.#frames.length) throw this.#fault("the file is cut off in the middle");
		if (!this.#isOver) throw this.#fault("the file holds nothing");
		return this.#found;
	}
	/** Drops the current piece, except for its part of an incomplete value. */
	#keep() {
		const { length } = this.#text;
		this.#countLines(length);
		if (this.#start >= 0) {
			this.#before += this.#text.slice(this.#start);
			this.#start = 0;
			if (this.#before.length > LONGEST) throw this.#fault(`a value is longer than ${LONGEST} characters`);
		}
		this.#at -= length;
		this.#text = "";
		this.#counted = 0;
	}
	#countLines(until) {
		this.#line += linesIn(this.#text.slice(this.#counted, until));
		this.#counted = Math.max(this.#counted, until);
	}
	#fault(message, at = this.#at) {
		this.#countLines(Math.min(at, this.#text.length));
		return corrupt(`Line ${this.#line}: ${message}.`);
	}
	/** Reads one character between values. */
	#step() {
		const code = this.#text.charCodeAt(this.#at);
		if (isSpace(code)) {
			this.#at += 1;
			return true;
		}
		const frame = this.#frames.at(-1);
		if (!frame) {
			if (this.#isOver && !this.#options.many) throw this.#fault("something follows where the file should end");
			return this.#begin(code);
		}
		const { next, kind } = frame;
		if (code === (kind === "object" ? CLOSE_MAP : CLOSE_LIST) && (next === "first" || next === "comma")) {
			this.#frames.pop();
			this.#at += 1;
			return this.#complete();
		}
		if (next === "comma" || next === "colon") {
			if (code !== (next === "comma" ? COMMA : COLON)) throw this.#unexpected();
			if (next === "comma" && kind === "array") frame.key = frame.key + 1;
			frame.next = next === "comma" && kind === "object" ? "key" : "value";
			this.#at += 1;
			return true;
		}
		if (kind === "object" && next !== "value") {
			if (code !== QUOTE) throw this.#unexpected();
			return this.#beginScan();
		}
		return this.#begin(code);
	}
	#unexpected() {
		const character = JSON.stringify(String.fromCodePoint(this.#text.codePointAt(this.#at)));
		return this.#fault(`${character} is not valid JSON here`);
	}
	#path() {
		return this.#frames.map(({ key }) => key);
	}
	/** Begins a value. */
	#begin(code) {
		if (code === COMMA || code === COLON || code === CLOSE_LIST || code === CLOSE_MAP) throw this.#unexpected();
		if (code === OPEN_MAP || code === OPEN_LIST) {
			const kind = code === OPEN_MAP ? "object" : "array";
			if (this.#options.enters(this.#path(), kind)) {
				this.#frames.push({
					kind,
					key: kind === "array" ? 0 : "",
					next: "first"
				});
				this.#at += 1;
				return true;
			}
		}
		return this.#beginScan();
	}
	#beginScan() {
		this.#countLines(this.#at);
		this.#startLine = this.#line;
		this.#start = this.#at;
		return true;
	}
	/** Looks for the end of the current value (or key); false if more text is needed. */
	#scan() {
		const text = this.#text;
		let at = this.#at;
		let depth = this.#depth;
		let isInString = this.#isInString;
		for (; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (isInString) {
				if (code === BACKSLASH) at += 1;
				else if (code === QUOTE) {
					isInString = false;
					if (!depth) return this.#finish(at + 1);
				}
			} else if (code === QUOTE) isInString = true;
			else if (code === OPEN_MAP || code === OPEN_LIST) {
				if ((depth += 1) > MAX_JSON_DEPTH) throw this.#fault(`it is nested deeper than ${MAX_JSON_DEPTH}`, at);
			} else if ((code === CLOSE_MAP || code === CLOSE_LIST) && depth) {
				if (!(depth -= 1)) return this.#finish(at + 1);
			} else if (!depth && endsScalar(code)) return this.#finish(at);
		}
		this.#at = at;
		this.#depth = depth;
		this.#isInString = isInString;
		return false;
	}
	/** Ends the current value (or key). */
	#finish(end) {
		const value = this.#parse(this.#before + this.#text.slice(this.#start, end));
		this.#before = "";
		this.#at = end;
		this.#start = -1;
		this.#depth = 0;
		this.#isInString = false;
		const frame = this.#frames.at(-1);
		if (frame?.kind === "object" && frame.next !== "value") {
			frame.key = value;
			frame.next = "colon";
			return true;
		}
		this.#found.push({
			path: this.#path(),
			value,
			line: this.#startLine
		});
		return this.#complete();
	}
	#parse(text) {
		try {
			return JSON.parse(text);
		} catch (cause) {
			const [, place] = /position (\d+)/.exec(cause.message) ?? [];
			throw corrupt(`Line ${this.#startLine + linesIn(text.slice(0, Number(place ?? 0)))}: this is not valid JSON.`, cause);
		}
	}
	/** Goes on after a value or a container. */
	#complete() {
		const frame = this.#frames.at(-1);
		if (frame) frame.next = "comma";
		else this.#isOver = true;
		return true;
	}
};
/**
* The values of a JSON text, in batches.
*
* @throws AfterwordError `corrupt`, naming the line, as soon as it finds invalid JSON
*/
async function* jsonValues(text, options) {
	const reader = new JsonReader(options);
	for await (const part of text) yield reader.write(part);
	yield reader.end();
}
export { jsonValues };

//# sourceMappingURL=json-values.js.map