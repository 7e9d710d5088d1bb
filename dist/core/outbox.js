import { createBackEndClock } from "./back-end-clock.js";
import { createBackOff } from "./back-off.js";
import { recordFromDraft } from "./create-record.js";
import { createDelays } from "./delays.js";
import { checkDraft } from "./draft.js";
import { AfterwordError, asAfterwordError, throwIfAborted } from "./errors.js";
import { timeOf } from "./order.js";
import { TRANSIENT, ignoringErrors, isTriedAgain } from "./trying-again.js";
// src/core/outbox.ts
/** Failures that may be over when the connection is back, or the reader has signed in. */
var CHANGING = [...TRANSIENT, "unauthorized"];
/** Milliseconds that a draft of another page waits at most. */
var LONGEST_WAIT = 6e5;
/** Milliseconds in which a draft arrives that was sent while its page was left, if it arrives at all. */
var ARRIVING = 5e3;
var createOutbox = ({ adapter, id: discussion, store, now = () => Date.now(), schedule }, signal, tell, newest, isStored) => {
	const clock = createBackEndClock(now);
	const unsent = /* @__PURE__ */ new Map();
	/** Drafts that were stored or taken back, which the reader's store may not know yet. */
	const finishedIds = /* @__PURE__ */ new Set();
	const backOff = createBackOff(signal, schedule);
	const delays = createDelays(schedule);
	/** Drafts of other pages, which still wait there. */
	const takeOvers = createDelays(schedule);
	const forget = (id) => {
		if (!unsent.delete(id)) return;
		finishedIds.add(id);
		ignoringErrors(store?.forgetUnsent(discussion, id));
	};
	const sendAgain = (codes, isByItself = false) => {
		backOff.cancel();
		for (const { draft, error } of unsent.values()) if (error && codes.includes(error.code)) ignoringErrors(send(draft, void 0, isByItself));
	};
	/** Shows a draft, and returns the record that stands for it. */
	const show = (draft, state, news) => {
		const time = Math.max(clock.now(), newest() + 1);
		const record = unsent.get(draft.id)?.record ?? {
			...recordFromDraft(discussion, draft, time),
			revision: 0
		};
		unsent.set(draft.id, {
			draft,
			record,
			state
		});
		tell(news);
		return record;
	};
	const send = async (draft, kept, isByItself = false) => {
		const { id } = draft;
		const record = show(draft, "sending", {
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
	/** The drafts that are kept; none if the store fails. */
	const keptDrafts = async () => await store?.outbox(discussion).catch(() => void 0) ?? [];
	/** Sends a draft of another page. While the reader can undo it there, this page only shows it. */
	const takeOver = async ({ sendAt = 0, ...draft }) => {
		const { id } = draft;
		const wait = Math.min(sendAt - now(), LONGEST_WAIT);
		if (wait > 0) {
			show(draft, "sending", {
				type: "sending",
				isByItself: true
			});
			if (!isStored(id)) await takeOvers.wait(id, wait);
			const isGone = isStored(id) || !(await keptDrafts()).some((kept) => kept.id === id);
			throwIfAborted(signal);
			if (isGone) {
				forget(id);
				tell({ type: "withdrawn" });
				return;
			}
		}
		await send(draft);
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
		async post(draft, { wait = 0 } = {}) {
			checkDraft(draft);
			const sendAt = wait > 0 && now() + wait;
			const keep = (what) => ignoringErrors(store?.keepUnsent(discussion, what));
			let kept = keep(sendAt ? {
				...draft,
				sendAt
			} : draft);
			if (sendAt) {
				show(draft, "waiting", { type: "waiting" });
				if (!await delays.wait(draft.id, wait)) throw new AfterwordError("aborted", "The reader undid the sending.");
				throwIfAborted(signal);
				const soon = now() + ARRIVING;
				if (soon < sendAt) kept = keep({
					...draft,
					sendAt: soon
				});
			}
			const from = now();
			const comment = await send(draft, kept);
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
				delays.cancel(id);
				forget(id);
				tell({ type: "withdrawn" });
			}
			return draft;
		},
		async restore(typedTexts) {
			ignoringErrors(recallTexts(typedTexts));
			for (const draft of await keptDrafts()) if (!signal.aborted && !unsent.has(draft.id) && !finishedIds.has(draft.id)) ignoringErrors(takeOver(draft));
		},
		arrived: (id) => takeOvers.cancel(id),
		sendNow: () => delays.flush()
	};
};
export { createOutbox };

//# sourceMappingURL=outbox.js.map