import { AfterwordError } from "../../core/errors.js";
// src/server/moderators/decision-lines.ts
var LINES_HEADERS = {
	"content-type": "application/x-ndjson; charset=utf-8",
	"content-disposition": "attachment; filename=\"decisions.ndjson\"",
	"cache-control": "no-store",
	"x-content-type-options": "nosniff"
};
/** Decisions that are read at a time. */
var BATCH = 100;
/** The lines of one page after another. */
async function* decisionTexts(adapter, call) {
	if (!adapter.decisions) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store has no log.`);
	let cursor;
	do {
		const page = await adapter.decisions({
			limit: BATCH,
			cursor
		}, call);
		if (page.decisions.length) yield page.decisions.map((decision) => `${JSON.stringify(decision)}\n`).join("");
		({cursor} = page);
	} while (cursor !== void 0);
}
/** @throws AfterwordError `unsupported` */
var decisionLines = (adapter, call) => {
	if (!adapter.decisions) throw new AfterwordError("unsupported", `This site’s ${adapter.name} store has no log.`);
	const texts = decisionTexts(adapter, call);
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const next = await texts.next();
			if (next.done) controller.close();
			else controller.enqueue(encoder.encode(next.value));
		},
		async cancel() {
			await texts.return(void 0);
		}
	});
};
export { LINES_HEADERS, decisionLines, decisionTexts };

//# sourceMappingURL=decision-lines.js.map