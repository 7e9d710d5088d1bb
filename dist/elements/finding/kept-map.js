// src/elements/finding/kept-map.ts
/** The most characters that a storage is given. */
var LONGEST = 5e4;
var isEntry = (entry) => Array.isArray(entry) && entry.length === 2;
var read = (key) => {
	try {
		const entries = JSON.parse(localStorage.getItem(key) ?? "[]");
		return Array.isArray(entries) ? entries.filter(isEntry) : [];
	} catch {
		return [];
	}
};
/** What is remembered of a discussion; whoever asks must check it. */
var recall = (key, discussion) => read(key).find(([id]) => id === discussion)?.[1];
/** @param most how many discussions are remembered */
var remember = (key, discussion, value, most = 100) => {
	const entries = read(key).filter(([id]) => id !== discussion);
	if (value !== void 0) entries.push([discussion, value]);
	let kept = entries.slice(-most);
	while (JSON.stringify(kept).length > LONGEST) kept = kept.slice(Math.ceil(kept.length / 4));
	try {
		localStorage.setItem(key, JSON.stringify(kept));
	} catch {}
};
export { recall, remember };

//# sourceMappingURL=kept-map.js.map