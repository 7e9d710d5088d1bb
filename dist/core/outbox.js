import { checkDraft } from "./draft.js";
import { AfterwordError, asAfterwordError } from "./errors.js";
// src/core/outbox.ts
/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
var quietly = (work) => Promise.resolve(work).catch(() => {});
var Outbox = class {
	unsent = /* @__PURE__ */ new Map();
	#options;
	constructor(options) {
		this.#options = options;
	}
	async post(draft) {
		checkDraft(draft);
		const { store, discussion } = this.#options;
		const kept = quietly(store?.keepUnsent(discussion, draft).then(() => store.keepText({
			discussion,
			parent: draft.parent
		}, "")));
		return await this.#send(draft, kept);
	}
	async retry(id) {
		const unsent = this.unsent.get(id);
		if (unsent?.state !== "failed") throw new AfterwordError("not-found", `No draft with the id ${id} waits to be sent again.`);
		return await this.#send(unsent.draft);
	}
	resume() {
		for (const { draft, error } of this.unsent.values()) if (error?.code === "network" || error?.code === "unavailable") this.#send(draft).catch(() => {});
	}
	withdraw(id) {
		const draft = this.unsent.get(id)?.draft;
		if (draft) {
			this.forget(id);
			this.#options.tell({ type: "outbox" });
		}
		return draft;
	}
	/** Sends what an earlier visit left unsent, but for what turns out to have been stored. */
	async restore(isStored) {
		const { store, discussion, signal } = this.#options;
		const drafts = await store?.outbox(discussion).catch(() => []) ?? [];
		if (signal.aborted) return;
		for (const draft of drafts) if (isStored(draft.id)) await quietly(store?.forgetUnsent(discussion, draft.id));
		else if (!this.unsent.has(draft.id)) this.#send(draft).catch(() => {});
	}
	/** Lets go of a draft: it was stored, or taken back. */
	forget(id) {
		const { store, discussion } = this.#options;
		if (this.unsent.delete(id)) quietly(store?.forgetUnsent(discussion, id));
	}
	async #send(draft, kept) {
		const { adapter, discussion, signal, tell } = this.#options;
		const record = this.unsent.get(draft.id)?.record ?? this.#preview(draft);
		this.unsent.set(draft.id, {
			draft,
			record,
			state: "sending"
		});
		tell({ type: "outbox" });
		try {
			const comment = await adapter.add(discussion, draft, { signal });
			await kept;
			this.forget(draft.id);
			tell({
				type: "posted",
				comment
			});
			return comment;
		} catch (thrown) {
			const error = asAfterwordError(thrown);
			if (this.unsent.has(draft.id) && !signal.aborted) {
				this.unsent.set(draft.id, {
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
	}
	/** The draft as it will look; revision 0, so that the stored record replaces it whatever its own. */
	#preview({ id, parent, author: { name, url }, body }) {
		return {
			id,
			discussion: this.#options.discussion,
			parent,
			author: {
				name,
				...url ? { url } : {}
			},
			body,
			createdAt: new Date(this.#options.now()).toISOString(),
			status: "approved",
			kind: "comment",
			revision: 0
		};
	}
};
export { Outbox };

//# sourceMappingURL=outbox.js.map