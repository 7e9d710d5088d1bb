// src/elements/initials.ts
/** The first letters of the first and the last word, as a reader counts letters. */
var initialsOf = (name) => {
	const words = name.trim().split(/\s+/);
	return (words.length > 1 ? [words[0], words.at(-1)] : words).map((word) => firstLetter(word ?? "")).join("‌").toLocaleUpperCase();
};
var firstLetter = (word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? "";
/** A hue in degrees; the same for the same name. */
var hueOf = (name) => {
	let hash = 0;
	for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 360;
	return hash;
};
export { hueOf, initialsOf };

//# sourceMappingURL=initials.js.map