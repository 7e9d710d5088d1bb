// src/importers/slashes.ts
var withoutEndSlashes = (text) => {
	let end = text.length;
	while (text.charAt(end - 1) === "/") end -= 1;
	return text.slice(0, end);
};
export { withoutEndSlashes };

//# sourceMappingURL=slashes.js.map