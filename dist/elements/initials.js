// src/elements/initials.ts
/** The first letters of the first and the last word. A letter keeps its accents. */
var initialsOf = (name) => {
	const letters = name.trim().split(/\s+/).map((word) => (/^[a-z\d](?=\w)/i.exec(word) ?? /[\p{L}\p{N}]\p{M}*/u.exec(word))?.[0]);
	letters.splice(1, letters.length - 2);
	return letters.join("‌").toLocaleUpperCase();
};
/** A hue in degrees. The same name always has the same one. */
var hueOf = (name) => {
	let hash = 0;
	for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 360;
	return hash;
};
export { hueOf, initialsOf };

//# sourceMappingURL=initials.js.map