// src/core/send-act.ts
/** Resolves to the stored record, where the back end tells. */
var sendAct = async (adapter, id, act, signal) => {
	const { comment } = act;
	const call = { signal };
	switch (act.type) {
		case "edit": return await adapter.edit(id, comment, {
			body: act.body,
			revision: act.revision
		}, call);
		case "remove": return await adapter.remove(id, comment, call);
		case "react": return await adapter.react(id, comment, {
			name: act.name,
			on: act.on
		}, call);
		case "report": return await adapter.report(id, comment, { reason: act.reason }, call);
		case "moderate": return await adapter.moderate(id, {
			action: act.action,
			comment,
			revision: act.revision
		}, call);
	}
};
export { sendAct };

//# sourceMappingURL=send-act.js.map