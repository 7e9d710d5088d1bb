import { createBackEndClock } from "./back-end-clock.js";
import { createBackOff } from "./back-off.js";
import { recordFromDraft } from "./create-record.js";
import { checkDraft } from "./draft.js";
import { asAfterwordError } from "./errors.js";
import { timeOf } from "./order.js";
import { TRANSIENT, ignoringErrors, isTriedAgain } from "./trying-again.js";
// src/core/outbox.ts
/** Failures that may be over when the connection is back, or the reader has signed in. */
var CHANGING = [...TRANSIENT, "unauthorized"];
var createOutbox = ({ adapter, id: discussion, store, now = () => Date.now(), schedule }, signal, tell, newest) => {
	const clock = createBackEndClock(now);
	const unsent = /* @__PURE__ */ new Map();
	/** Drafts that were stored or taken back, which the reader's store may not know yet. */
	const finishedIds = /* @__PURE__ */ new Set();
	const backOff = createBackOff(signal, schedule);
	const forget = (id) => {
		if (!unsent.delete(id)) return;
		finishedIds.add(id);
		ignoringErrors(store?.forgetUnsent(discussion, id));
	};
	const sendAgain = (codes, isByItself = false) => {
		backOff.cancel();
		for (const { draft, error } of unsent.values()) if (error && codes.includes(error.code)) ignoringErrors(send(draft, void 0, isByItself));
	};
	const send = async (draft, kept, isByItself = false) => {
		const { id } = draft;
		const time = Math.max(clock.now(), newest() + 1);
		const record = unsent.get(id)?.record ?? {
			...recordFromDraft(discussion, draft, time),
			revision: 0
		};
		unsent.set(id, {
			draft,
			record,
			state: "sending"
		});
		tell({
			type: "sending",
			isByItself
		});
		try {
			const comment = await adapter.add(discussion, draft, { signal });
			await kept;
			backOff.reset();
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
				if (isTriedAgain(error)) backOff.later(() => sendAgain(TRANSIENT, true), error.retryAfter);
				tell({
					type: "error",
					error,
					draft
				});
			}
			throw error;
		}
	};
	/** Takes over the texts that an earlier visit left. Texts that were typed meanwhile stay. */
	const recallTexts = async (typedTexts) => {
		let last;
		for (const [parent, text] of await store?.texts(discussion) ?? []) if (!typedTexts.has(parent)) {
			typedTexts.set(parent, text);
			last = parent;
		}
		if (last !== void 0 && !signal.aborted) tell({
			type: "recalled",
			last
		});
	};
	return {
		unsent,
		forget,
		now: clock.now,
		async post(draft) {
			checkDraft(draft);
			const from = now();
			const comment = await send(draft, ignoringErrors(store?.keepUnsent(discussion, draft)));
			clock.dated(timeOf(comment), from, now());
			return comment;
		},
		async retry(id) {
			await send(unsent.get(id).draft);
		},
		resendFailed() {
			backOff.reset();
			sendAgain(CHANGING);
		},
		takeBackUnsent(id) {
			const draft = unsent.get(id)?.draft;
			if (draft) {
				forget(id);
				tell({ type: "withdrawn" });
			}
			return draft;
		},
		async restore(typedTexts) {
			ignoringErrors(recallTexts(typedTexts));
			const drafts = await store?.outbox(discussion).catch(() => []) ?? [];
			for (const draft of drafts) if (!signal.aborted && !unsent.has(draft.id) && !finishedIds.has(draft.id)) ignoringErrors(send(draft));
		}
	};
};
export { createOutbox };

//# sourceMappingURL=outbox.js.map