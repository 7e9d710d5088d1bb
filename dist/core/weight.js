// src/core/weight.ts
/** What one answer may hold: a page, changes, the newest. About the bytes of its JSON. */
var ANSWER_BYTES = 1048576;
/** Names of fields, dates, ids. */
var FRAME = 400;
/** Shorter texts count by their characters, which may have up to three bytes each. */
var SHORT = 1e3;
/** Bytes that a text has in JSON (UTF-8); of a short one roughly. */
var textBytes = (text) => {
	if (text.length <= SHORT) return text.length;
	const json = JSON.stringify(text);
	let bytes = 0;
	for (let index = 0; index < json.length; index += 1) {
		const unit = json.charCodeAt(index);
		bytes += unit < 128 ? 1 : unit < 2048 || unit >= 55296 && unit < 57344 ? 2 : 3;
	}
	return bytes;
};
/** Bytes that a record has in JSON, roughly. */
var recordBytes = ({ author, body, reactions }) => FRAME + textBytes(body.source) + textBytes(author.name) + textBytes(author.url ?? "") + textBytes(author.avatar ?? "") + (reactions ? 50 * Object.keys(reactions).length : 0);
/** The first of these that fit into so many bytes, and always one, so that whoever asks again gets on. */
var firstWithin = (items, bytesOf, most) => {
	let bytes = 0;
	let count = 0;
	for (const item of items) {
		bytes += bytesOf(item);
		if (count > 0 && bytes > most) break;
		count += 1;
	}
	return items.slice(0, count);
};
export { ANSWER_BYTES, firstWithin, recordBytes, textBytes };

//# sourceMappingURL=weight.js.map