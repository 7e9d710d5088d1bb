import { throwIfAborted } from "../core/errors.js";
import { Delivery, emailsIn } from "./delivery.js";
import { createMapping } from "./mapping.js";
import { Plan } from "./plan.js";
import { Reporter } from "./reporter.js";
import { Survey } from "./survey.js";
// src/importers/importing.ts
/** The format whose ids and revisions are Afterword's own. */
var ARCHIVE = "afterword";
/** Makes sure, now and then, that the import is still wanted. */
async function* whileWanted(entries, signal) {
	for await (const handful of entries) {
		throwIfAborted(signal);
		yield handful;
	}
}
var silent = {
	dropped: () => {},
	delivered: () => {}
};
var discussionOf = ({ about }, comments) => ({
	...about,
	comments: comments.map(({ record }) => record)
});
var Import = class {
	#source;
	#destination;
	#options;
	#survey = new Survey();
	constructor(source, destination, options) {
		this.#source = source;
		this.#destination = destination;
		this.#options = options;
	}
	async run() {
		const { dryRun = false, emails = false, hidden = false, mapping = createMapping(), onStep } = this.#options;
		onStep?.("reading");
		for await (const handful of this.#entries()) for (const entry of handful) this.#survey.take(entry);
		const { format } = this.#source;
		const plan = new Plan(this.#survey, {
			mapping,
			format,
			hidden
		});
		const reporter = new Reporter(this.#survey, plan, {
			format,
			dryRun,
			emails
		});
		if (dryRun) {
			onStep?.("comparing");
			for await (const batch of this.#batches(plan, reporter)) reporter.done(batch, await this.#settle(plan, batch));
			return reporter.report();
		}
		if (this.#destination.compare && !await this.#destination.isEmpty?.()) {
			onStep?.("comparing");
			for await (const batch of this.#batches(plan, silent)) await this.#settle(plan, batch);
		}
		onStep?.("writing");
		for await (const batch of this.#batches(plan, reporter)) {
			const addresses = emails ? emailsIn(batch.comments) : /* @__PURE__ */ new Map();
			const result = await this.#destination.restore(discussionOf(batch, batch.comments), { emails: addresses });
			reporter.done(batch, result);
		}
		return reporter.report();
	}
	#entries() {
		return whileWanted(this.#source.entries(), this.#options.signal);
	}
	#batches(plan, telling) {
		return new Delivery(this.#survey, plan, telling).batches(this.#entries());
	}
	/** Compares a batch, and gives comments whose ids are taken other ones until none is. */
	async #settle(plan, batch) {
		const total = {
			added: 0,
			changed: 0,
			unchanged: 0
		};
		let comments = batch.comments;
		if (!this.#destination.compare) return {
			...total,
			added: comments.length
		};
		const tellsOthers = this.#source.format !== ARCHIVE;
		while (comments.length) {
			const found = await this.#destination.compare(discussionOf(batch, comments), { tellsOthers });
			for (const name of [
				"added",
				"changed",
				"unchanged"
			]) total[name] += found[name];
			const taken = new Set(found.taken);
			comments = comments.filter(({ record }) => taken.has(record.id)).map((one) => {
				const mark = plan.giveOtherId(one.row);
				return {
					...one,
					record: {
						...one.record,
						id: `${one.record.id}${mark}`
					}
				};
			});
		}
		return total;
	}
};
/**
* Imports.
*
* @throws AfterwordError `corrupt` when the file is broken, before anything is written; `aborted`; and what the destination
*   fails with, which leaves it with a part: doing it again then brings the rest
*/
var importInto = (source, destination, options = {}) => new Import(source, destination, options).run();
export { importInto };

//# sourceMappingURL=importing.js.map