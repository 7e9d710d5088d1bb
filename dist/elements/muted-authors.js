import { remembered } from "./remembered.js";
// src/elements/muted-authors.ts
var KEY = "afterword-muted";
/** Characters of a key or a name. */
var LONGEST = 200;
/** What an author is muted by. */
var muteKeyOf = ({ id, name }) => (id ? `id:${id}` : `guest:${name.trim().normalize("NFKC").toLowerCase()}`).slice(0, LONGEST);
var isGuestKey = (key) => key.startsWith("guest:");
var isEntry = (entry) => Array.isArray(entry) && entry.length === 2 && entry.every((one) => typeof one === "string");
var read = () => {
	try {
		const entries = JSON.parse(remembered(KEY) ?? "[]");
		return new Map(Array.isArray(entries) ? entries.filter(isEntry).slice(-200) : []);
	} catch {
		return /* @__PURE__ */ new Map();
	}
};
var muted = read();
var listeners = /* @__PURE__ */ new Set();
var tell = () => {
	for (const listener of listeners) listener();
};
var keep = (next) => {
	muted = new Map([...next].slice(-200));
	try {
		if (muted.size) localStorage.setItem(KEY, JSON.stringify([...muted]));
		else localStorage.removeItem(KEY);
	} catch {}
	tell();
};
/** The muted authors: their names, by what they are muted by. */
var mutedAuthors = () => muted;
var mute = (author) => keep(new Map([...muted, [muteKeyOf(author), author.name.trim().slice(0, LONGEST)]]));
var unmute = (key) => keep(new Map([...muted].filter(([one]) => one !== key)));
/** Calls a function after each change, also by another tab. */
var onMutedChange = (listener) => {
	if (!listeners.size) addEventListener("storage", ({ key }) => {
		if (key !== KEY && key !== null) return;
		muted = read();
		tell();
	});
	listeners.add(listener);
};
export { isGuestKey, mute, muteKeyOf, mutedAuthors, onMutedChange, unmute };

//# sourceMappingURL=muted-authors.js.map