import { actKey } from "./act.js";
import { afterAct, atRevision } from "./after-act.js";
import { createDelays } from "./delays.js";
import { AfterwordError, asAfterwordError, noSuchComment, throwIfAborted } from "./errors.js";
import { LayeredMap } from "./layered-map.js";
import { withNode } from "./replace-node.js";
import { sendAct } from "./send-act.js";
import { createTurns } from "./turns.js";
// src/core/acts.ts
var NOTHING = /* @__PURE__ */ new Map();
var keyOf = (act) => JSON.stringify([act.comment, actKey(act)]);
var createActs = ({ adapter, id, signal, session, recordOf, onStored, onChange, now, schedule }) => {
	const progress = /* @__PURE__ */ new Map();
	const running = /* @__PURE__ */ new Map();
	const delays = createDelays(schedule);
	/** Reactions to one comment are sent one after the other. */
	const takeTurn = createTurns();
	const patches = /* @__PURE__ */ new WeakMap();
	const progressOf = (comment) => progress.get(comment) ?? NOTHING;
	const arrangeWith = (comment) => (thread, order) => {
		const record = recordOf(comment);
		return record && withNode(thread, order, patched(record), progress.get(comment));
	};
	const setProgress = (act, state, error) => {
		const { comment } = act;
		const next = new Map(progressOf(comment));
		if (state) next.set(actKey(act), {
			act,
			state,
			...error && { error }
		});
		else next.delete(actKey(act));
		if (next.size) progress.set(comment, next);
		else progress.delete(comment);
		onChange(error ? {
			type: "error",
			error,
			act
		} : { type: "act" }, arrangeWith(comment));
	};
	const knownRecord = (comment) => {
		const record = recordOf(comment);
		if (!record) throw noSuchComment(comment);
		return record;
	};
	/** Sends the last wish, until it is the one that was sent. */
	const run = async (first, onEnd) => {
		const lastWish = () => progressOf(first.comment).get(actKey(first)).act;
		let sent;
		let error;
		let hasStored = false;
		await Promise.resolve();
		while (sent !== lastWish() && !signal.aborted) {
			const isSure = !error;
			const endTurn = first.type === "react" ? await takeTurn(first.comment) : void 0;
			error = void 0;
			sent = lastWish();
			try {
				const record = knownRecord(sent.comment);
				const act = hasStored ? atRevision(sent, record) : sent;
				const wanted = afterAct(record, act, now());
				if (wanted === record && act.type !== "report" && isSure) continue;
				const stored = await sendAct(adapter, id, act, signal);
				hasStored = true;
				if (act.type !== "report" && !signal.aborted) onStored(stored ?? wanted, arrangeWith(act.comment));
			} catch (thrown) {
				error = asAfterwordError(thrown);
			} finally {
				endTurn?.();
			}
		}
		onEnd();
		throwIfAborted(signal);
		setProgress(lastWish(), error && "failed", error);
		if (error) throw error;
	};
	const patched = (record) => {
		const acts = progressOf(record.id);
		const [known, patch] = patches.get(record) ?? [NOTHING, record];
		if (acts === known) return patch;
		let next = record;
		for (const { act, state } of acts.values()) if (state === "saving") try {
			next = afterAct(next, atRevision(act, next), now());
		} catch {}
		if (next !== record) next = {
			...next,
			revision: record.revision
		};
		patches.set(record, [acts, next]);
		return next;
	};
	const doAct = async (act) => {
		const { type, comment } = act;
		if (!adapter[type]) throw new AfterwordError("unsupported", `This back end has no ${type}.`);
		if (!session.current.permissions.includes(type)) throw new AfterwordError("forbidden", `This reader may not ${type}.`);
		const key = keyOf(act);
		const before = running.get(key);
		const record = knownRecord(comment);
		if (type === "remove" && act.wait) {
			setProgress(act, "waiting");
			if (!await delays.wait(key, act.wait)) return;
			throwIfAborted(signal);
			await doAct({
				type,
				comment
			});
			return;
		}
		delays.cancel(key);
		afterAct(record, before ? atRevision(act, record) : act, now());
		setProgress(act, "saving");
		const outcome = before ?? run(act, () => running.delete(key));
		running.set(key, outcome);
		await outcome;
	};
	return {
		progress,
		progressOf,
		act: doAct,
		patched,
		copyOf: (data) => ({
			...data,
			records: new LayeredMap(data.records),
			unseen: new Map(data.unseen)
		}),
		arrangeWith,
		get isSaving() {
			return running.size + delays.size > 0;
		},
		patches: () => [...progress.keys()].flatMap((comment) => recordOf(comment) ?? []).map(patched),
		async retry(comment) {
			const failed = [...progressOf(comment).values()].filter(({ state }) => state === "failed");
			await Promise.all(failed.map(({ act }) => doAct(atRevision(act, knownRecord(comment)))));
		},
		dismiss(act) {
			const { state } = progressOf(act.comment).get(actKey(act)) ?? {};
			if (state === "failed" || delays.cancel(keyOf(act))) setProgress(act);
		},
		sendNow: () => delays.flush()
	};
};
export { createActs };

//# sourceMappingURL=acts.js.map