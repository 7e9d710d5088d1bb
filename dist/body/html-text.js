// src/body/html-text.ts
var REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Text that is nothing but text, between tags and in double quotes. */
var escapedHtml = (text) => text.replace(/[&<>"]/g, (character) => REFERENCES[character]);
export { escapedHtml };

//# sourceMappingURL=html-text.js.map