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
var slashTwins = (survey) => {
	const { rows } = survey;
	const twins = twinsIn(survey);
	const joined = /* @__PURE__ */ new Map();
	if (!twins.size) return joined;
	const keyOf = (page, low, high) => `${page} ${low} ${high}`;
	const known = /* @__PURE__ */ new Set();
	for (let row = 0; row < rows.count; row += 1) {
		const page = rows.get(row, 0);
		if (twins.has(page) && rows.get(row, 8) & 1) known.add(keyOf(page, rows.get(row, 1), rows.get(row, 2)));
	}
	for (let row = 0; row < rows.count; row += 1) {
		const page = rows.get(row, 0);
		const group = twins.get(page);
		if (!group || !(rows.get(row, 8) & 2)) continue;
		const [low, high] = [rows.get(row, 3), rows.get(row, 4)];
		if (known.has(keyOf(page, low, high))) continue;
		const other = group.find((one) => known.has(keyOf(one, low, high)));
		if (other === void 0) continue;
		const [first = other] = group;
		for (const one of [page, other]) if (one !== first) joined.set(one, first);
	}
	return joined;
};
export { slashTwins };

//# sourceMappingURL=slash-twins.js.map