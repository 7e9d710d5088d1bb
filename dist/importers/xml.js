// src/importers/xml.ts
/** Characters that are not allowed in XML, not even escaped (XML 1.0, section 2.2). */
var FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"\r": "&#13;"
};
var Xml = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** The text with a replacement character for each character that is not allowed in XML. */
var xmlText = (text) => text.replace(FORBIDDEN, "�");
var escaped = (value) => {
	if (value instanceof Xml) return value.text;
	if (typeof value === "object") return value.map(escaped).join("");
	return xmlText(String(value)).replace(/[&<>"\r]/g, (character) => ENTITIES[character]);
};
var xml = (strings, ...values) => new Xml(strings.reduce((text, string, index) => text + escaped(values[index - 1] ?? "") + string));
/** Text as a CDATA section, for programs that expect one. */
var cdata = (text) => new Xml(`<![CDATA[${xmlText(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`);
export { Xml, cdata, xml, xmlText };

//# sourceMappingURL=xml.js.map