import { DROPS, OMITTED, REPAIRS } from "./entry.js";
import { KindCounts, addsUp, noCounts } from "./report.js";
// src/importers/reporter.ts
var isAddress = (id) => /^https?:/.test(id);
var Reporter = class {
	#firstPass;
	#plan;
	#options;
	#counts;
	#repaired = new KindCounts();
	#dropped = new KindCounts();
	#omitted = new KindCounts();
	#kept = [];
	elsewhere = {
		count: 0,
		examples: []
	};
	#emails = 0;
	constructor(firstPass, plan, options) {
		this.#firstPass = firstPass;
		this.#plan = plan;
		this.#options = options;
		this.#counts = plan.discussions.map(noCounts);
		for (const [kind, count] of firstPass.omitted) this.#omitted.add(kind, void 0, count);
		for (const [kind, count] of firstPass.repairs) {
			const [first, ...more] = firstPass.repairLines.get(kind) ?? [];
			const exampleOf = (line) => ({
				discussion: "",
				comment: "",
				line
			});
			this.#repaired.add(kind, first ? exampleOf(first) : void 0, count - more.length);
			for (const line of more) this.#repaired.add(kind, exampleOf(line));
		}
		for (const { repairs } of firstPass.people.values()) for (const kind of repairs) this.#repaired.add(kind);
		for (const [number, { repair, id }] of plan.discussions.entries()) if (repair && plan.kept[number]) this.#repaired.add(repair, {
			discussion: id,
			comment: ""
		});
	}
	dropped(row, entry) {
		const reason = this.#plan.reasonOf(row) ?? "unreadable";
		const counts = this.#counts[this.#plan.discussionOf(row)];
		counts.source += 1;
		counts.dropped[reason] = (counts.dropped[reason] ?? 0) + 1;
		const fault = entry.type === "dropped" ? entry.fault : void 0;
		this.#dropped.add(reason, this.#dropped.wants(reason) ? this.#example(row, entry, fault) : void 0);
	}
	accepted(row, entry, repairs, omitted) {
		this.#counts[this.#plan.discussionOf(row)].source += 1;
		for (const kind of repairs) this.#repaired.add(kind, this.#repaired.wants(kind) ? this.#example(row, entry) : void 0);
		for (const kind of omitted) this.#omitted.add(kind);
	}
	#example(row, entry, fault) {
		return {
			discussion: this.#plan.discussions[this.#plan.discussionOf(row)].id,
			comment: entry.id,
			...entry.line > 0 && { line: entry.line },
			...fault && { fault }
		};
	}
	/** Comments of a batch that the destination keeps as they are there. */
	kept({ about }, ids) {
		for (const comment of ids.slice(0, 5 - this.#kept.length)) this.#kept.push({
			discussion: about.id,
			comment
		});
	}
	/** Adds the result of a batch. */
	done({ discussion, comments }, { added, changed, unchanged, kept }) {
		const counts = this.#counts[discussion];
		counts.added += added;
		counts.changed += changed;
		counts.unchanged += unchanged;
		counts.kept += kept;
		for (const { email } of comments) {
			if (email === void 0) continue;
			if (this.#options.emails) this.#emails += 1;
			else this.#omitted.add("email");
		}
	}
	report() {
		const total = noCounts();
		const discussions = [];
		let paths = 0;
		for (const [number, { id, title, closed, isHidden, url, repair }] of this.#plan.discussions.entries()) {
			const counts = this.#counts[number];
			if (!counts.source && (!closed || isHidden)) continue;
			discussions.push({
				id,
				...title !== void 0 && { title },
				...counts
			});
			if (this.#plan.kept[number] && url === void 0 && !repair && !isAddress(id) && this.#isPathed()) paths += 1;
			for (const name of [
				"source",
				"added",
				"changed",
				"unchanged",
				"kept"
			]) total[name] += counts[name];
			for (const reason of DROPS) if (counts.dropped[reason]) total.dropped[reason] = (total.dropped[reason] ?? 0) + counts.dropped[reason];
		}
		if (total.source !== this.#firstPass.rows.count || !addsUp(total)) throw new Error(`The counts of this import do not add up: ${JSON.stringify(total)}.`);
		return {
			format: this.#options.format,
			dryRun: this.#options.dryRun,
			total,
			discussions,
			repaired: this.#repaired.list(REPAIRS),
			dropped: this.#dropped.list(DROPS),
			kept: this.#kept,
			elsewhere: this.elsewhere,
			omitted: this.#omitted.list(OMITTED).map(({ kind, count }) => ({
				kind,
				count
			})),
			emails: this.#emails,
			paths
		};
	}
	/** Whether pages of this format have paths or addresses. The ids in an archive may be any text. */
	#isPathed() {
		return this.#options.format !== "afterword";
	}
};
export { Reporter };

//# sourceMappingURL=reporter.js.map