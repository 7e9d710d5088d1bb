import { bodyHtml } from "./body-html.js";
import { digest } from "./digest.js";
// src/server/body-cache.ts
/** Bytes of an entry besides its HTML: its name, objects. */
var FRAME = 300;
/** Milliseconds for which bodies are made without a pause. */
var WITHOUT_PAUSE = 10;
/** Lets the requests that have arrived meanwhile be answered. */
var pause = () => new Promise((resolve) => setTimeout(resolve));
var BodyCache = class {
	#html = /* @__PURE__ */ new Map();
	#room;
	#bytes = 0;
	/** @param room bytes */
	constructor(room = 8388608) {
		this.#room = room;
	}
	/** Bytes that are kept. */
	get bytes() {
		return this.#bytes;
	}
	/** These bodies as HTML. */
	async htmlOf(bodies) {
		const made = [];
		let since = performance.now();
		for (const { body, page } of bodies) {
			const place = body.format === "html" ? page : void 0;
			const name = await digest(JSON.stringify([
				body.format,
				place,
				body.source
			]));
			let html = this.#html.get(name);
			if (html === void 0) {
				if (performance.now() - since > WITHOUT_PAUSE) {
					await pause();
					since = performance.now();
				}
				html = bodyHtml(body, place);
			}
			this.#keep(name, html);
			made.push(html);
		}
		return made;
	}
	/** Keeps the HTML as the most recently used, and evicts the least recently used ones when there is no room. */
	#keep(name, html) {
		if (this.#html.delete(name)) this.#bytes -= bytesOf(html);
		this.#html.set(name, html);
		this.#bytes += bytesOf(html);
		for (const [oldest, text] of this.#html) {
			if (this.#bytes <= this.#room) break;
			this.#html.delete(oldest);
			this.#bytes -= bytesOf(text);
		}
	}
};
/** A string takes up to two bytes for each character. */
var bytesOf = (html) => FRAME + 2 * html.length;
export { BodyCache };

//# sourceMappingURL=body-cache.js.map