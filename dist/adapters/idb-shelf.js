import { sift } from "../core/check-record.js";
import { promisifyRequest } from "idb-keyval";
// src/adapters/idb-shelf.ts
/** How many records are read at a time: so few that the page stays responsive. */
var BATCH = 1e3;
var get = (store, key) => promisifyRequest(store.get(key));
var getAll = (store, range, count) => promisifyRequest(store.getAll(range, count));
var approved = (record) => Number(record?.status === "approved");
var IdbShelf = class IdbShelf {
	id;
	#store;
	#before;
	facts;
	constructor(store, id, facts) {
		this.#store = store;
		this.id = id;
		this.facts = this.#before = facts;
	}
	static async open(store, id) {
		return new IdbShelf(store, id, await get(store, [id, "facts"]) ?? {
			version: 0,
			total: 0
		});
	}
	find(comment) {
		return get(this.#store, [
			this.id,
			"comment",
			comment
		]);
	}
	/** Every record that keeps the contract. */
	async all() {
		const records = [];
		const end = [
			this.id,
			"comment",
			[]
		];
		for (let start = [this.id, "comment"];;) {
			const range = IDBKeyRange.bound(start, end, true);
			const batch = await getAll(this.#store, range, BATCH);
			records.push(...sift(batch, (message) => console.warn(message)));
			const last = batch.at(-1);
			if (!last || batch.length < BATCH) return records;
			start = [
				this.id,
				"comment",
				last.id
			];
		}
	}
	/** What changed after a version. One from before this database's memory gives everything. */
	async changedAfter(version) {
		if (version > this.facts.version) return await this.all();
		const range = IDBKeyRange.bound([
			this.id,
			"log",
			version
		], [
			this.id,
			"log",
			[]
		], true);
		const ids = new Set(await getAll(this.#store, range));
		return (await Promise.all(Array.from(ids, (id) => this.find(id)))).filter((record) => record !== void 0);
	}
	put(record, known) {
		const version = this.facts.version + 1;
		const total = this.facts.total + approved(record) - approved(known);
		this.facts = {
			...this.facts,
			version,
			total
		};
		this.#store.put(record, [
			this.id,
			"comment",
			record.id
		]);
		this.#store.put(record.id, [
			this.id,
			"log",
			version
		]);
		return record;
	}
	async restore(comments, about) {
		const report = {
			added: 0,
			changed: 0,
			unchanged: 0
		};
		const restored = JSON.stringify([about, comments.map(({ id, revision }) => [id, revision])]);
		if (restored === this.facts.restored) return {
			...report,
			unchanged: comments.length
		};
		const held = new Map((await this.all()).map((record) => [record.id, record]));
		this.facts = {
			...this.facts,
			...about,
			restored
		};
		for (const record of comments) {
			const known = held.get(record.id);
			if (known && known.revision >= record.revision) report.unchanged += 1;
			else {
				held.set(record.id, this.put(record, known));
				report[known ? "changed" : "added"] += 1;
			}
		}
		return report;
	}
	/** Writes the facts if they changed, and tells whether they did. */
	close() {
		if (this.facts === this.#before) return false;
		this.#store.put(this.facts, [this.id, "facts"]);
		return true;
	}
};
export { IdbShelf };

//# sourceMappingURL=idb-shelf.js.map