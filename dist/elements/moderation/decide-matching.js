// src/elements/moderation/decide-matching.ts
/** Comments that come while it goes on stay as they are, because the moderator has not seen them. */
var decideMatching = async (adapter, matching, action, { signal, onStep }) => {
	const decisions = [];
	let refused = 0;
	let cursor;
	do {
		const report = await adapter.decide({
			action,
			matching,
			cursor
		});
		for (const { id } of report.decisions) decisions.push(id);
		refused += report.refused.length;
		cursor = report.cursor;
		onStep(decisions.length);
	} while (cursor !== void 0 && !signal.aborted);
	return {
		decisions,
		refused
	};
};
/** Undoes decisions, the last one first. Resolves to how many could not be undone. */
var undoAll = async (adapter, decisions, { signal, onStep }) => {
	let refused = 0;
	for (const [index, id] of decisions.toReversed().entries()) {
		if (signal.aborted) return refused + decisions.length - index;
		await adapter.undo(id).catch(() => refused += 1);
		onStep(index + 1);
	}
	return refused;
};
export { decideMatching, undoAll };

//# sourceMappingURL=decide-matching.js.map