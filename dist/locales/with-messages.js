var e = (e) => typeof e == `object` && !!e && !Array.isArray(e), t = ({ other: e }) => typeof e == `string`, n = (r, i, a, o) => {
	let s = {};
	for (let [c, l] of Object.entries(i)) {
		let i = Object.hasOwn(r, c) ? r[c] : t(r) ? `` : void 0;
		e(i) && e(l) ? s[c] = n(i, l, `${a}${c}.`, o) : typeof i == `string` && typeof l == `string` ? s[c] = l : i !== void 0 && o.push(`${a}${c}`);
	}
	return t(r) && t(s) ? s : {
		...r,
		...s
	};
}, r = (t, r) => {
	let i = [], a = n(t, e(r) ? r : {}, ``, i);
	return i.length && console.warn(`Afterword ignores messages of another form than its own: ${i.join(`, `)}`), a;
}, i = (e, t) => {
	let { loadControls: n } = e;
	return {
		...e,
		messages: r(e.messages, t),
		...n && { loadControls: async () => r(await n(), t) }
	};
};
export { i as withMessages };

//# sourceMappingURL=with-messages.js.map