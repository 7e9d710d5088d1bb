import { recordOf } from "./commands.js";
import { checkDraft } from "./draft.js";
import { asAfterwordError } from "./errors.js";
// src/core/outbox.ts
/** What may be over by the next time. */
var PASSING = /* @__PURE__ */ new Set([
	"network",
	"unavailable",
	"unauthorized"
]);
/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
var quietly = async (work) => {
	await work?.catch(() => {});
};
var createOutbox = ({ adapter, id: discussion, store, now = Date.now }, signal, tell) => {
	const unsent = /* @__PURE__ */ new Map();
	/** Stored, or taken back: the store may not have heard of it yet. */
	const settled = /* @__PURE__ */ new Set();
	const forget = (id) => {
		const isOurs = unsent.delete(id);
		if (isOurs) {
			settled.add(id);
			quietly(store?.forgetUnsent(discussion, id));
		}
		return isOurs;
	};
	const send = async (draft, kept) => {
		const { id } = draft;
		const record = unsent.get(id)?.record ?? {
			...recordOf(discussion, draft, now()),
			revision: 0
		};
		unsent.set(id, {
			draft,
			record,
			state: "sending"
		});
		tell({ type: "sending" });
		try {
			const comment = await adapter.add(discussion, draft, { signal });
			await kept;
			forget(id);
			tell({
				type: "posted",
				comment
			});
			return comment;
		} catch (thrown) {
			const error = asAfterwordError(thrown);
			if (unsent.has(id) && !signal.aborted) {
				unsent.set(id, {
					draft,
					record,
					state: "failed",
					error
				});
				tell({
					type: "error",
					error,
					draft
				});
			}
			throw error;
		}
	};
	return {
		unsent,
		forget,
		async post(draft) {
			checkDraft(draft);
			const kept = store?.keepUnsent(discussion, draft).then(() => store.keepText({
				discussion,
				parent: draft.parent
			}, ""));
			return await send(draft, quietly(kept));
		},
		async retry(id) {
			return await send(unsent.get(id).draft);
		},
		resume() {
			for (const { draft, error } of unsent.values()) if (error && PASSING.has(error.code)) quietly(send(draft));
		},
		withdraw(id) {
			const draft = unsent.get(id)?.draft;
			if (draft) {
				forget(id);
				tell({ type: "withdrawn" });
			}
			return draft;
		},
		async restore() {
			const drafts = await store?.outbox(discussion).catch(() => []) ?? [];
			for (const draft of drafts) if (!signal.aborted && !unsent.has(draft.id) && !settled.has(draft.id)) quietly(send(draft));
		}
	};
};
export { createOutbox };

//# sourceMappingURL=outbox.js.map