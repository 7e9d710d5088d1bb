// src/elements/moderation/as-it-is.ts
/** As far as the adapter can tell: readers are not shown spam, and not every adapter has a log. */
var asItIs = async (adapter, { discussion, id }) => {
	const [page, log] = await Promise.all([adapter.list(discussion, {
		around: id,
		limit: 1
	}).catch(() => void 0), adapter.decisions?.({
		discussion,
		comment: id,
		limit: 1
	}).catch(() => void 0)]);
	const record = page?.records.find((one) => one.id === id);
	return {
		...record && { record },
		note: {
			type: "conflict",
			other: log?.decisions[0]
		}
	};
};
export { asItIs };

//# sourceMappingURL=as-it-is.js.map