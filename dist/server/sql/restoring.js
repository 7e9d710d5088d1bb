import { noOutcomes, restored } from "../../core/merge.js";
import { discussionRow } from "./reading.js";
import { columnsOf, isVisible, recordFromRow, storable } from "./rows.js";
import { ThreadRoots } from "./thread-roots.js";
import { forget, takeNumbers, touch } from "./writing.js";
// src/server/sql/restoring.ts
/** Comments in one transaction: few enough that other writers need not wait long, and for SQLite's limit of parameters. */
var BATCH = 500;
/** Rows in one insert, of 27 columns each. */
var ROWS = 500;
/** A record with its ids as they are stored. */
var asNamed = (record) => ({
	...record,
	id: storable(record.id),
	parent: record.parent === null ? null : storable(record.parent)
});
/** The stored state of a record, as the merge rules need it. */
var heldIn = (row) => ({
	record: recordFromRow({
		...row,
		replies: 0
	}),
	imported: row.imported ?? void 0,
	isOwn: row.owner !== null
});
var restore = async (db, { id, comments, title, url, closed }, { merge = false, emails = /* @__PURE__ */ new Map() } = {}) => {
	const report = noOutcomes();
	for (let start = 0; start < comments.length; start += BATCH) {
		const batch = comments.slice(start, start + BATCH).map(asNamed);
		const part = await db.transaction().execute((work) => new RestoreBatch(work, id, merge).write(batch, emails));
		for (const name of [
			"added",
			"changed",
			"unchanged",
			"kept"
		]) report[name] += part[name];
	}
	await restoreAbout(db, id, {
		...title !== void 0 && { title },
		...url !== void 0 && { url },
		...closed !== void 0 && { closed: closed ? 1 : 0 }
	}, merge);
	return report;
};
var restoreAbout = async (db, id, about, merge) => {
	if (!Object.keys(about).length) return;
	await db.transaction().execute(async (work) => {
		const known = await discussionRow(work, id);
		const columns = { ...about };
		if (merge && about.closed !== void 0) {
			if (known?.imported_closed === about.closed) delete columns.closed;
			columns.imported_closed = about.closed;
		}
		const names = Object.keys(columns);
		if (known && names.every((name) => known[name] === columns[name])) return;
		await touch(work, id, await takeNumbers(work), 0, null);
		await work.updateTable("afterword_discussions").set(columns).where("id", "=", id).execute();
	});
};
/** One batch: reads the rows that it needs, changes them in memory, and writes them. */
var RestoreBatch = class {
	#work;
	#id;
	#merge;
	/** The rows that were read or added so far. */
	#rows = /* @__PURE__ */ new Map();
	#children = /* @__PURE__ */ new Map();
	#added = /* @__PURE__ */ new Set();
	#changed = /* @__PURE__ */ new Set();
	/** Rows whose only change is the `imported` column. */
	#noted = /* @__PURE__ */ new Set();
	/** Comments that this batch removed. */
	#removed = /* @__PURE__ */ new Set();
	#roots = new ThreadRoots();
	#total = 0;
	constructor(work, id, merge) {
		this.#work = work;
		this.#id = id;
		this.#merge = merge;
	}
	async write(records, emails) {
		const ids = records.map((record) => record.id);
		const parents = records.flatMap(({ parent }) => parent === null ? [] : [parent]);
		let version = await takeNumbers(this.#work, Math.max(1, records.length));
		await this.#learn("id", [.../* @__PURE__ */ new Set([...ids, ...parents])]);
		const strangers = ids.filter((id) => !this.#rows.has(id));
		await this.#learn("parent", strangers);
		await this.#learn("id", [...new Set([...this.#rows.values()].flatMap(({ parent }) => parent ?? []))]);
		await this.#learn("id", [...new Set([...this.#rows.values()].map(({ root }) => root))]);
		const report = noOutcomes();
		let isWritten = false;
		for (const given of records) {
			const known = this.#rows.get(given.id);
			const canMove = this.#merge && known !== void 0 && this.#canMove(known, given.parent);
			const held = known && heldIn(known);
			const { outcome, record, imported = null } = restored(held, {
				...given,
				discussion: this.#id
			}, {
				merge: this.#merge,
				canMove
			});
			report[outcome] += 1;
			if (!known) this.#add(record, imported, version++);
			else if (record !== held?.record) this.#change(known, record, imported, version++);
			else if (imported !== known.imported) this.#note(known, imported);
			isWritten ||= !known || record !== held?.record;
		}
		if (emails.size) await this.#keepEmails(records, emails);
		if (isWritten || this.#noted.size) await this.#save();
		if (isWritten) await this.#about(version - 1, records);
		return report;
	}
	async #learn(column, values) {
		const wanted = column === "id" ? values.filter((value) => !this.#rows.has(value)) : values;
		for (let start = 0; start < wanted.length; start += ROWS) {
			const rows = await this.#work.selectFrom("afterword_comments").selectAll().where("discussion", "=", this.#id).where(column, "in", wanted.slice(start, start + ROWS)).execute();
			for (const row of rows) if (!this.#rows.has(row.id)) this.#know(row);
		}
	}
	#know(row) {
		this.#rows.set(row.id, row);
		this.#roots.add(row);
		if (row.parent === null) return;
		const siblings = this.#children.get(row.parent);
		if (siblings) siblings.push(row);
		else this.#children.set(row.parent, [row]);
	}
	#add(record, imported, version) {
		const parent = record.parent === null ? void 0 : this.#rows.get(record.parent);
		const children = this.#children.get(record.id) ?? [];
		const row = {
			...columnsOf(record),
			root: parent?.root ?? record.id,
			is_root: parent ? 0 : 1,
			version,
			owner: null,
			replies: children.length,
			visible_replies: children.filter(({ status }) => status === "approved").length,
			was_shown: record.status === "approved" || record.status === "removed" ? 1 : 0,
			visible_count: 0,
			imported,
			reported_at: null
		};
		this.#know(row);
		this.#added.add(row.id);
		this.#total += Number(row.status === "approved");
		this.#see(row.root, Number(isVisible(row)));
		if (parent) this.#reply(parent, row);
		for (const child of children) if (child.is_root && child.root !== row.root) this.#move(child, row.root);
	}
	#reply(parent, reply) {
		const before = Number(isVisible(parent));
		parent.replies += 1;
		parent.visible_replies += Number(reply.status === "approved");
		this.#changed.add(parent.id);
		this.#see(parent.root, Number(isVisible(parent)) - before);
	}
	/** Adds to the count of visible replies. */
	#countVisible(parent, count) {
		const row = parent === null ? void 0 : this.#rows.get(parent);
		if (!row || count === 0) return;
		row.visible_replies += count;
		this.#changed.add(row.id);
	}
	/** Moves a whole thread under another root. Only the rows that are known here are changed here; `#save` changes the others. */
	#move(orphan, root) {
		this.#see(root, orphan.visible_count);
		orphan.visible_count = 0;
		orphan.is_root = 0;
		this.#changed.add(orphan.id);
		this.#roots.move(orphan.id, root);
	}
	#see(root, count) {
		const row = this.#rows.get(root);
		if (!row || count === 0) return;
		row.visible_count += count;
		this.#changed.add(root);
	}
	/** A root may become a reply, unless its new parent is in its own thread. */
	#canMove(known, parent) {
		if (known.parent !== null || parent === null || parent === known.id) return false;
		return this.#rows.get(parent)?.root !== known.id;
	}
	#note(known, imported) {
		known.imported = imported;
		this.#noted.add(known.id);
	}
	#change(known, record, imported, version) {
		const before = {
			seen: Number(isVisible(known)),
			approved: Number(known.status === "approved"),
			parent: known.parent
		};
		const parent = this.#merge ? record.parent : known.parent;
		if (record.status === "removed" && known.status !== "removed") this.#removed.add(known.id);
		Object.assign(known, columnsOf(record), {
			parent,
			version,
			imported
		});
		if (known.status === "removed") known.reported_at = null;
		this.#changed.add(known.id);
		if (known.status === "approved" || known.status === "removed") known.was_shown = 1;
		const approved = Number(known.status === "approved") - before.approved;
		this.#total += approved;
		this.#countVisible(before.parent, approved);
		this.#see(known.root, Number(isVisible(known)) - before.seen);
		if (parent !== null && parent !== before.parent) this.#hang(known, parent);
	}
	/** Makes a root a reply: now, or when its parent arrives. */
	#hang(known, parent) {
		const siblings = this.#children.get(parent);
		if (siblings) siblings.push(known);
		else this.#children.set(parent, [known]);
		const above = this.#rows.get(parent);
		if (!above) return;
		this.#reply(above, known);
		this.#move(known, above.root);
	}
	/** Stores e-mail addresses in a table that readers never see; none of removed comments. */
	async #keepEmails(records, emails) {
		const values = records.flatMap(({ id }) => {
			const [row, email] = [this.#rows.get(id), emails.get(id)];
			return row && row.status !== "removed" && email ? [{
				discussion: this.#id,
				comment: id,
				email
			}] : [];
		});
		if (!values.length) return;
		await this.#work.insertInto("afterword_emails").values(values).onConflict((conflict) => conflict.doNothing()).execute();
	}
	async #save() {
		const added = [...this.#added].map((id) => this.#rows.get(id));
		for (let start = 0; start < added.length; start += ROWS) await this.#work.insertInto("afterword_comments").values(added.slice(start, start + ROWS)).execute();
		for (const [from, root] of this.#roots.moves()) await this.#work.updateTable("afterword_comments").set({ root }).where("discussion", "=", this.#id).where("root", "=", from).execute();
		for (const id of this.#removed) await forget(this.#work, this.#id, id);
		for (const id of this.#noted) {
			if (this.#changed.has(id)) continue;
			await this.#work.updateTable("afterword_comments").set({ imported: this.#rows.get(id)?.imported ?? null }).where("discussion", "=", this.#id).where("id", "=", id).execute();
		}
		for (const id of this.#changed) {
			if (this.#added.has(id)) continue;
			const { discussion, id: _, ...columns } = this.#rows.get(id);
			await this.#work.updateTable("afterword_comments").set(columns).where("discussion", "=", discussion).where("id", "=", id).execute();
		}
	}
	async #about(version, records) {
		const earliest = records.reduce((first, { createdAt }) => first === null || Date.parse(createdAt) < Date.parse(first) ? createdAt : first, null);
		const known = await discussionRow(this.#work, this.#id);
		const before = known?.first_comment_at ?? null;
		const isEarlier = earliest !== null && (before === null || Date.parse(earliest) < Date.parse(before));
		const columns = {
			version,
			total: (known?.total ?? 0) + this.#total,
			first_comment_at: isEarlier ? earliest : before
		};
		if (known) await this.#work.updateTable("afterword_discussions").set(columns).where("id", "=", this.#id).execute();
		else await this.#work.insertInto("afterword_discussions").values({
			id: this.#id,
			title: null,
			url: null,
			closed: 0,
			...columns
		}).execute();
	}
};
export { asNamed, heldIn, restore };

//# sourceMappingURL=restoring.js.map