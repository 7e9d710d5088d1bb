// src/elements/reported.ts
var KEY = "afterword-reported";
/** What cannot be stored is remembered as long as the page. */
var known = [];
var read = () => {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
		return [.../* @__PURE__ */ new Set([...known, ...Array.isArray(kept) ? kept.map(String) : []])];
	} catch {
		return known;
	}
};
var nameOf = (discussion, comment) => JSON.stringify([discussion, comment]);
var isReported = (discussion, comment) => read().includes(nameOf(discussion, comment));
var keepReported = (discussion, comment) => {
	known = [...read(), nameOf(discussion, comment)].slice(-200);
	try {
		localStorage.setItem(KEY, JSON.stringify(known));
	} catch {}
};
export { isReported, keepReported };

//# sourceMappingURL=reported.js.map