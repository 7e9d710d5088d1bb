// src/body/html-text.ts
var REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** The text escaped for use between tags and in double-quoted attributes. */
var escapedHtml = (text) => text.replace(/[&<>"]/g, (character) => REFERENCES[character]);
export { escapedHtml };

//# sourceMappingURL=html-text.js.map