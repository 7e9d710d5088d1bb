import { loadable } from "../core/load-chunk.js";
import { isReported, keepReported } from "./reported.js";
// src/elements/report-entry.ts
var loadDialog = loadable(() => import("./report-dialog.js"));
var reportEntry = {
	id: "report",
	label: (node, { messages }, { discussion }) => isReported(discussion.id, node.record.id) ? messages.reported : messages.report,
	isOffered: ({ record, delivery }, view) => !record.mine && !delivery && record.status === "approved" && !!view.permissions?.()?.has("report"),
	isDone: (node, { discussion }) => isReported(discussion.id, node.record.id),
	async run(context) {
		const { openReport } = await loadDialog();
		if (!await openReport(context)) return;
		keepReported(context.discussion.id, context.node.record.id);
		context.say(({ thanks }) => thanks);
	}
};
export { reportEntry };

//# sourceMappingURL=report-entry.js.map