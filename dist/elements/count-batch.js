// src/elements/count-batch.ts
var batches = /* @__PURE__ */ new WeakMap();
var ask = async (adapter, ids) => {
	await Promise.resolve();
	batches.delete(adapter);
	if (adapter.count) return await adapter.count([...ids]);
	const pages = Array.from(ids, async (id) => [id, (await adapter.list(id, { limit: 1 })).total]);
	return new Map(await Promise.all(pages));
};
/** How many responses a discussion has. */
var countOf = async (adapter, id) => {
	let batch = batches.get(adapter);
	if (!batch) {
		const ids = /* @__PURE__ */ new Set();
		batch = {
			ids,
			counts: ask(adapter, ids)
		};
		batches.set(adapter, batch);
	}
	batch.ids.add(id);
	return (await batch.counts).get(id) ?? 0;
};
export { countOf };

//# sourceMappingURL=count-batch.js.map