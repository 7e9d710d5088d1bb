import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { noOutcomes } from "../core/merge.js";
import { RecordStream, emailsIn } from "./record-stream.js";
import { elsewhereText, findElsewhere } from "./elsewhere.js";
import { createMapping } from "./mapping.js";
import { Plan } from "./plan.js";
import { Reporter } from "./reporter.js";
import { FirstPass } from "./first-pass.js";
// src/importers/importing.ts
/** The format with Afterword's own ids and revisions. */
var ARCHIVE = "afterword";
/** Ends with an error once the signal is aborted. */
async function* untilAborted(entries, signal) {
	for await (const batch of entries) {
		throwIfAborted(signal);
		yield batch;
	}
}
var noListener = {
	dropped: () => {},
	accepted: () => {}
};
var discussionOf = ({ about }, comments) => ({
	...about,
	comments: comments.map(({ record }) => record)
});
var Import = class {
	#source;
	#destination;
	#options;
	#firstPass = new FirstPass();
	constructor(source, destination, options) {
		this.#source = source;
		this.#destination = destination;
		this.#options = options;
	}
	async run() {
		const { dryRun = false, emails = false, hidden = false, mapping = createMapping(), onStep } = this.#options;
		onStep?.("reading");
		for await (const batch of this.#entries()) for (const entry of batch) this.#firstPass.take(entry);
		const { format } = this.#source;
		const plan = new Plan(this.#firstPass, {
			mapping,
			format,
			hidden
		});
		const reporter = new Reporter(this.#firstPass, plan, {
			format,
			dryRun,
			emails
		});
		await this.#checkElsewhere(plan, reporter);
		if (dryRun) {
			onStep?.("comparing");
			for await (const batch of this.#batches(plan, reporter)) reporter.done(batch, await this.#settle(plan, batch, reporter));
			return reporter.report();
		}
		if (this.#destination.compare && !await this.#destination.isEmpty?.()) {
			onStep?.("comparing");
			for await (const batch of this.#batches(plan, noListener)) await this.#settle(plan, batch, reporter);
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
	async #checkElsewhere(plan, reporter) {
		const { both = false, dryRun = false } = this.#options;
		if (!this.#isForeign || !this.#destination.importedElsewhere) return;
		const here = new Set(plan.discussions.map(({ id }) => id));
		const found = await findElsewhere(this.#firstPass, plan, this.#destination.importedElsewhere(here));
		if (found.count && !both && !dryRun) throw new AfterwordError("conflict", elsewhereText(found));
		reporter.elsewhere = found;
	}
	/** Whether the records come from another system and have no revisions. */
	get #isForeign() {
		return this.#source.format !== ARCHIVE;
	}
	#entries() {
		return untilAborted(this.#source.entries(), this.#options.signal);
	}
	#batches(plan, listener) {
		return new RecordStream(this.#firstPass, plan, listener).batches(this.#entries());
	}
	/** Compares a batch with the destination, and gives new ids to comments whose ids are taken, until all are free. */
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
* @throws AfterwordError before anything is written: `corrupt` if the file is broken, `conflict` if comments of it are in other
*   discussions of the destination already. Later: `aborted`, and errors of the destination, which then has a part of the comments;
*   importing again adds the rest
*/
var importInto = (source, destination, options = {}) => new Import(source, destination, options).run();
export { importInto };

//# sourceMappingURL=importing.js.map