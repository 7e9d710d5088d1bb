import { groupsOf } from "../core/counting.js";
// src/elements/count-batch.ts
var batches = /* @__PURE__ */ new WeakMap();
var ask = async (adapter, ids) => {
	await Promise.resolve();
	batches.delete(adapter);
	const answers = /* @__PURE__ */ new Map();
	const listed = async (id) => (await adapter.list(id, { limit: 1 })).total;
	if (!adapter.count) for (const id of ids) answers.set(id, listed(id));
	else for (const group of groupsOf(ids)) {
		const counts = adapter.count(group);
		for (const id of group) answers.set(id, counts.then((totals) => totals.get(id)));
	}
	return answers;
};
/** How many responses a discussion has; `undefined` if the adapter does not know. */
var countOf = async (adapter, id) => {
	let batch = batches.get(adapter);
	if (!batch) {
		const ids = /* @__PURE__ */ new Set();
		batch = {
			ids,
			answers: ask(adapter, ids)
		};
		batches.set(adapter, batch);
	}
	batch.ids.add(id);
	return await (await batch.answers).get(id);
};
export { countOf };

//# sourceMappingURL=count-batch.js.map