import { createBackEndClock } from "./back-end-clock.js";
import { recordOf } from "./commands.js";
import { checkDraft } from "./draft.js";
import { asAfterwordError } from "./errors.js";
import { timeOf } from "./order.js";
// src/core/outbox.ts
/** What passes by itself, such as a server that is being restarted. */
var PASSING = ["network", "unavailable"];
/** What may be over when something has changed: the connection is back, the reader has signed in. */
var CHANGING = [...PASSING, "unauthorized"];
/** Whether a draft that failed with this error is tried again by itself. */
var isTriedAgain = (error) => !!error && PASSING.includes(error.code);
/** Milliseconds until the first try, doubled with each further one. */
var FIRST_PAUSE = 2e3;
var LONGEST_PAUSE = 3e5;
var timer = (run, wait) => {
	const started = setTimeout(run, wait);
	return () => clearTimeout(started);
};
/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
var quietly = async (work) => {
	await work?.catch(() => {});
};
/**
* @param tell told of every change
* @param newest when the newest comment that is known was written, milliseconds since 1970
*/
var createOutbox = ({ adapter, id: discussion, store, now = () => Date.now(), schedule = timer }, signal, tell, newest) => {
	const clock = createBackEndClock(now);
	const unsent = /* @__PURE__ */ new Map();
	/** Stored, or taken back: the store may not have heard of it yet. */
	const settled = /* @__PURE__ */ new Set();
	let pause = FIRST_PAUSE;
	let cancel;
	signal.addEventListener("abort", () => cancel?.());
	const forget = (id) => {
		const isOurs = unsent.delete(id);
		if (isOurs) {
			settled.add(id);
			quietly(store?.forgetUnsent(discussion, id));
		}
		return isOurs;
	};
	const sendAgain = (codes, isByItself = false) => {
		cancel?.();
		cancel = void 0;
		for (const { draft, error } of unsent.values()) if (error && codes.includes(error.code)) quietly(send(draft, void 0, isByItself));
	};
	/** Not all who lost one server come back to it in the same moment. */
	const tryLater = ({ retryAfter = 0 }) => {
		if (cancel) return;
		const wait = Math.max(retryAfter, pause * (.5 + Math.random()));
		cancel = schedule(() => sendAgain(PASSING, true), Math.min(wait, LONGEST_PAUSE));
		pause = Math.min(pause * 2, LONGEST_PAUSE);
	};
	const send = async (draft, kept, isByItself = false) => {
		const { id } = draft;
		const time = Math.max(clock.now(), newest() + 1);
		const record = unsent.get(id)?.record ?? {
			...recordOf(discussion, draft, time),
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
			pause = FIRST_PAUSE;
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
				if (isTriedAgain(error)) tryLater(error);
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
		now: clock.now,
		async post(draft) {
			checkDraft(draft);
			const kept = store?.keepUnsent(discussion, draft).then(() => store.keepText({
				discussion,
				parent: draft.parent
			}, ""));
			const from = now();
			const comment = await send(draft, quietly(kept));
			clock.dated(timeOf(comment), from, now());
			return comment;
		},
		async retry(id) {
			return await send(unsent.get(id).draft);
		},
		resume() {
			pause = FIRST_PAUSE;
			sendAgain(CHANGING);
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
export { createOutbox, isTriedAgain, quietly };

//# sourceMappingURL=outbox.js.map