import { withoutEndSlashes } from "./slashes.js";
// src/importers/slash-twins.ts
var twinsIn = ({ pages }) => {
	const byAddress = /* @__PURE__ */ new Map();
	for (const [number, page] of pages.entries()) {
		if (!page?.address || page.id !== void 0 || /[?#]/.test(page.address)) continue;
		const address = withoutEndSlashes(page.address);
		const known = byAddress.get(address);
		if (known) known.push(number);
		else byAddress.set(address, [number]);
	}
	const twins = /* @__PURE__ */ new Map();
	for (const group of byAddress.values()) if (group.length > 1) for (const number of group) twins.set(number, group);
	return twins;
};
var slashTwins = (firstPass) => {
	const { rows } = firstPass;
	const twins = twinsIn(firstPass);
	const joined = /* @__PURE__ */ new Map();
	if (!twins.size) return joined;
	const keyOf = (page, low, high) => `${page} ${low} ${high}`;
	const known = /* @__PURE__ */ new Set();
	/** By the first page of a group and the id of a comment: the first page of the group that has this comment. */
	const pageWith = /* @__PURE__ */ new Map();
	for (let row = 0; row < rows.count; row += 1) {
		const page = rows.get(row, 0);
		const [first] = twins.get(page) ?? [];
		if (first === void 0 || !(rows.get(row, 8) & 1)) continue;
		const [low, high] = [rows.get(row, 1), rows.get(row, 2)];
		known.add(keyOf(page, low, high));
		const inGroup = keyOf(first, low, high);
		pageWith.set(inGroup, Math.min(page, pageWith.get(inGroup) ?? page));
	}
	for (let row = 0; row < rows.count; row += 1) {
		const page = rows.get(row, 0);
		const [first] = twins.get(page) ?? [];
		if (first === void 0 || !(rows.get(row, 8) & 2)) continue;
		const [low, high] = [rows.get(row, 3), rows.get(row, 4)];
		if (known.has(keyOf(page, low, high))) continue;
		const other = pageWith.get(keyOf(first, low, high));
		if (other === void 0) continue;
		for (const one of [page, other]) if (one !== first) joined.set(one, first);
	}
	return joined;
};
export { slashTwins };

//# sourceMappingURL=slash-twins.js.map