import { actKey } from "./act.js";
import { edit, moderate, react, remove } from "./commands.js";
import { createDelays } from "./delays.js";
import { AfterwordError, asAfterwordError, noSuchComment, throwIfAborted } from "./errors.js";
import { withNode } from "./replace-node.js";
// src/core/acts.ts
var NOTHING = /* @__PURE__ */ new Map();
var keyOf = (act) => JSON.stringify([act.comment, actKey(act)]);
/**
* The record after an act; the same object where that changes nothing.
*
* @throws AfterwordError as the back end would
*/
var afterAct = (record, act, now) => {
	switch (act.type) {
		case "edit": {
			const { format, source } = act.body;
			return record.body.format === format && record.body.source === source ? record : edit(record, act, now);
		}
		case "remove": return remove(record);
		case "react": return react(record, act);
		case "moderate": return moderate(record, act);
		default: return record;
	}
};
/** An act whose reader has seen the record as it is. */
var atRevision = (act, { revision }) => "revision" in act ? {
	...act,
	revision
} : act;
var createActs = ({ adapter, id, signal, session, recordOf, onStored, onChange, now, schedule }) => {
	const progress = /* @__PURE__ */ new Map();
	const running = /* @__PURE__ */ new Map();
	const delays = createDelays(schedule);
	/** The last reaction to each comment that is being sent or waits for its turn. */
	const turns = /* @__PURE__ */ new Map();
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
	/** Resolves to the stored record, where the back end tells. */
	const send = async (act) => {
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
	/** Resolves when it is the turn of a reaction to a comment; the function that it gives ends the turn. */
	const takeTurn = async (comment) => {
		const before = turns.get(comment);
		let end;
		const turn = new Promise((resolve) => end = resolve);
		turns.set(comment, turn);
		await before;
		return () => {
			if (turns.get(comment) === turn) turns.delete(comment);
			end();
		};
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
				const stored = await send(act);
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
export { afterAct, createActs };

//# sourceMappingURL=acts.js.map