// src/server/json-depth.ts
var QUOTE = 34;
var BACKSLASH = 92;
var OPEN_LIST = 91;
var CLOSE_LIST = 93;
var OPEN_MAP = 123;
var CLOSE_MAP = 125;
/** The most brackets that are open at once. Brackets in strings do not count. */
var jsonDepth = (text) => {
	let depth = 0;
	let deepest = 0;
	let isInString = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (isInString) {
			if (code === BACKSLASH) at += 1;
			else if (code === QUOTE) isInString = false;
		} else if (code === QUOTE) isInString = true;
		else if (code === OPEN_MAP || code === OPEN_LIST) deepest = Math.max(deepest, depth += 1);
		else if (code === CLOSE_MAP || code === CLOSE_LIST) depth -= 1;
	}
	return deepest;
};
export { jsonDepth };

//# sourceMappingURL=json-depth.js.map