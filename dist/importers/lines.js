// src/importers/lines.ts
/** Line breaks in a text. */
var linesIn = (text) => {
	let lines = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
	return lines;
};
export { linesIn };

//# sourceMappingURL=lines.js.map