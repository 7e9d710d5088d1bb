// src/core/weight.ts
/** About how many bytes of JSON one answer may have: a page, changes, the newest comments. */
var ANSWER_BYTES = 1048576;
/** Bytes of the field names, dates and ids of a record. */
var FRAME = 400;
/** For texts up to this length the characters are counted and not the bytes, although a character may have up to three bytes. */
var SHORT = 1e3;
/** The bytes of a text in JSON (UTF-8); roughly, if it is short. */
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
/** The bytes of a record in JSON, roughly. */
var recordBytes = ({ author, body, reactions }) => FRAME + textBytes(body.source) + textBytes(author.name) + textBytes(author.url ?? "") + textBytes(author.avatar ?? "") + (reactions ? 50 * Object.keys(reactions).length : 0);
/** As many of the first items as fit into some bytes, but at least one, so that the next question can continue after it. */
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