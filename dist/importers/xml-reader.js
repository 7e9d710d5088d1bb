import { corrupt } from "./source.js";
import { XmlReferences } from "./xml-references.js";
// src/importers/xml-reader.ts
/** The deepest nesting of elements, and the most characters of a text or a tag. */
var MAX_XML_DEPTH = 64;
var LONGEST = 16 * 2 ** 20;
/** How many different names are cached; no export has more. */
var MOST_NAMES = 1e3;
/** Control characters, which old editors let through. XML does not allow them. */
var FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
var replacedIn = (text, line) => {
	const [before = "", ...pieces] = text.split(FORBIDDEN);
	return {
		type: "note",
		repair: "characters",
		line: line + before.split("\n").length - 1,
		count: pieces.length
	};
};
var load = async () => {
	try {
		return await import("saxes");
	} catch (cause) {
		throw corrupt("Reading XML needs a package: npm install saxes", cause);
	}
};
/** Translates the names of a file to the handler's prefixes. */
var Names = class {
	#prefixOf;
	#prefixes = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	constructor(prefixOf) {
		this.#prefixOf = prefixOf;
	}
	declare(attributes) {
		for (const name of Object.keys(attributes)) {
			if (!/^xmlns(:|$)/.test(name)) continue;
			this.#prefixes.set(name.slice(6), this.#prefixOf(attributes[name]) ?? "other");
			this.#names.clear();
		}
	}
	/** @param isAttribute attributes without a prefix are in no namespace */
	of(name, isAttribute = false) {
		if (isAttribute && !name.includes(":")) return name;
		let known = this.#names.get(name);
		if (known === void 0) {
			const colon = name.indexOf(":");
			const prefix = this.#prefixes.get(name.slice(0, Math.max(0, colon))) ?? (colon < 0 ? "" : "other");
			known = prefix ? `${prefix}:${name.slice(colon + 1)}` : name.slice(colon + 1);
			if (this.#names.size < MOST_NAMES) this.#names.set(name, known);
		}
		return known;
	}
};
/**
* The entries that a handler returns for an XML file.
*
* @throws AfterwordError `corrupt`, naming the line
*/
async function* readXml(text, handler) {
	const { SaxesParser } = await load();
	const parser = new SaxesParser();
	const names = new Names((namespace) => handler.prefixOf(namespace));
	let entries = [];
	/** The texts of the elements that are open. */
	const texts = [];
	/** The position of the parser at its last event. */
	let given = 0;
	let attributes = {};
	const fault = (message, cause) => corrupt(`Line ${parser.line}: ${message}.`, cause);
	const attribute = (wanted) => {
		const name = Object.keys(attributes).find((one) => names.of(one, true) === wanted);
		return name === void 0 ? void 0 : attributes[name];
	};
	const append = (more) => {
		given = parser.position;
		const before = texts.pop();
		if (before === void 0) return;
		if (before.length + more.length > LONGEST) throw fault(`a text is longer than ${LONGEST} characters`);
		texts.push(before + more);
	};
	parser.on("error", (error) => {
		throw fault(`this is not valid XML (${error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")})`, error);
	});
	parser.on("doctype", (doctype) => {
		if (/<!ENTITY/i.test(doctype)) throw fault("it declares entities of its own, which no export needs");
	});
	parser.on("text", append);
	parser.on("cdata", append);
	parser.on("opentag", (tag) => {
		given = parser.position;
		if (texts.push("") > MAX_XML_DEPTH) throw fault(`elements are nested deeper than ${MAX_XML_DEPTH}`);
		({attributes} = tag);
		names.declare(attributes);
		handler.open(names.of(tag.name), attribute, parser.line);
	});
	parser.on("closetag", ({ name }) => {
		given = parser.position;
		const entry = handler.close(names.of(name), texts.pop() ?? "");
		if (entry) entries.push(entry);
	});
	const take = () => {
		const taken = entries;
		entries = [];
		return taken;
	};
	const references = new XmlReferences();
	const write = (mended) => {
		const { ampersands, ampersandLine, characters, characterLine } = mended;
		if (ampersands) entries.push({
			type: "note",
			repair: "ampersand",
			line: ampersandLine,
			count: ampersands
		});
		if (characters) entries.push({
			type: "note",
			repair: "characters",
			line: characterLine,
			count: characters
		});
		const allowed = mended.text.replace(FORBIDDEN, "�");
		if (allowed !== mended.text) entries.push(replacedIn(mended.text, parser.line));
		parser.write(allowed);
		if (parser.position - given > LONGEST) throw fault(`a text is longer than ${LONGEST} characters`);
	};
	for await (const part of text) {
		write(references.mend(part));
		yield take();
	}
	write(references.mend("", true));
	parser.close();
	yield take();
}
export { readXml };

//# sourceMappingURL=xml-reader.js.map