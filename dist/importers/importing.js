import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { noOutcomes } from "../core/merge.js";
import { Delivery, emailsIn } from "./delivery.js";
import { elsewhereText, findElsewhere } from "./elsewhere.js";
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
		await this.#lookElsewhere(plan, reporter);
		if (dryRun) {
			onStep?.("comparing");
			for await (const batch of this.#batches(plan, reporter)) reporter.done(batch, await this.#settle(plan, batch, reporter));
			return reporter.report();
		}
		if (this.#destination.compare && !await this.#destination.isEmpty?.()) {
			onStep?.("comparing");
			for await (const batch of this.#batches(plan, silent)) await this.#settle(plan, batch, reporter);
		}
		onStep?.("writing");
		for await (const batch of this.#batches(plan, reporter)) {
			const addresses = emails ? emailsIn(batch.comments) : /* @__PURE__ */ new Map();
			const result = await this.#destination.restore(discussionOf(batch, batch.comments), {
				emails: addresses,
				merge: this.#isForeign
			});
			reporter.done(batch, result);
		}
		return reporter.report();
	}
	/** @throws AfterwordError `conflict` */
	async #lookElsewhere(plan, reporter) {
		const { both = false, dryRun = false } = this.#options;
		if (!this.#isForeign || !this.#destination.importedElsewhere) return;
		const here = new Set(plan.discussions.map(({ id }) => id));
		const found = await findElsewhere(this.#survey, plan, this.#destination.importedElsewhere(here));
		if (found.count && !both && !dryRun) throw new AfterwordError("conflict", elsewhereText(found));
		reporter.elsewhere = found;
	}
	/** Its records count no revisions. */
	get #isForeign() {
		return this.#source.format !== ARCHIVE;
	}
	#entries() {
		return whileWanted(this.#source.entries(), this.#options.signal);
	}
	#batches(plan, telling) {
		return new Delivery(this.#survey, plan, telling).batches(this.#entries());
	}
	/** Compares a batch, and gives comments whose ids are taken other ones until none is. */
	async #settle(plan, batch, reporter) {
		const total = noOutcomes();
		let comments = batch.comments;
		if (!this.#destination.compare) return {
			...total,
			added: comments.length
		};
		const how = {
			tellsOthers: this.#isForeign,
			merge: this.#isForeign
		};
		while (comments.length) {
			const found = await this.#destination.compare(discussionOf(batch, comments), how);
			for (const name of [
				"added",
				"changed",
				"unchanged",
				"kept"
			]) total[name] += found[name];
			reporter.kept(batch, found.keptIds);
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
* @throws AfterwordError `corrupt` when the file is broken, and `conflict` when comments of it are in the place already under other
*   discussions, before anything is written; `aborted`; and what the destination
*   fails with, which leaves it with a part: doing it again then brings the rest
*/
var importInto = (source, destination, options = {}) => new Import(source, destination, options).run();
export { importInto };

//# sourceMappingURL=importing.js.map