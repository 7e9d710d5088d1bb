import { asAfterwordError } from "../../core/errors.js";
// src/elements/search/searching.ts
/** Comments of one answer. */
var LIMIT = 20;
/** What a result cannot be shown without. Checking all of a record (check-record.ts) is not possible here: that code would no longer be
*  part of the script that shows the first responses. */
var isRecord = ({ id, author, body }) => typeof id === "string" && typeof author?.name === "string" && typeof body?.source === "string";
var Searching = class {
	#discussion;
	#onAnswer;
	#wish;
	#asked;
	/** @param onAnswer called with the answer to the last question only */
	constructor(discussion, onAnswer) {
		this.#discussion = discussion;
		this.#onAnswer = onAnswer;
	}
	/** Whether an answer is to come. */
	get isBusy() {
		return !!this.#wish;
	}
	/** Asks for a search, or for what comes after the pages before. */
	ask(search, before) {
		this.#wish = {
			search,
			before
		};
		this.#asked?.abort();
		if (!this.#asked) this.#run();
	}
	/** Forgets what was asked. */
	cancel() {
		this.#wish = void 0;
		this.#asked?.abort();
	}
	async #run() {
		while (this.#wish) {
			const wish = this.#wish;
			this.#asked = new AbortController();
			const answer = await this.#answerTo(wish, this.#asked.signal);
			this.#asked = void 0;
			if (wish !== this.#wish) continue;
			this.#wish = void 0;
			this.#onAnswer(answer);
		}
	}
	async #answerTo({ search, before }, signal) {
		const { adapter, id } = this.#discussion;
		try {
			const { records, cursor } = await adapter.search(id, {
				words: search,
				limit: LIMIT,
				cursor: before?.cursor
			}, { signal });
			const known = before?.records ?? [];
			const ids = new Set(known.map((record) => record.id));
			const fresh = records.filter((record) => isRecord(record) && !ids.has(record.id));
			return {
				search,
				records: [...known, ...fresh],
				cursor
			};
		} catch (thrown) {
			return asAfterwordError(thrown);
		}
	}
};
export { Searching };

//# sourceMappingURL=searching.js.map