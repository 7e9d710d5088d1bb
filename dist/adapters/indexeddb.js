import { accept, discussionClosed } from "../core/commands.js";
import { throwIfAborted } from "../core/errors.js";
import { follow } from "../core/follow.js";
import { forReaders, pageOf } from "../core/paging.js";
import { idbConnection } from "./idb-connection.js";
import { IdbShelf } from "./idb-shelf.js";
// src/adapters/indexeddb.ts
var indexedDbAdapter = ({ database = "afterword", archive, now = Date.now } = {}) => {
	const connection = idbConnection(database);
	const followers = /* @__PURE__ */ new Map();
	const seeds = /* @__PURE__ */ new Map();
	let channel;
	const nudge = (id) => {
		for (const [following, followed] of followers) if (id === void 0 || followed === id) following.nudge();
	};
	const nudgeAll = () => nudge();
	/** The line to the other tabs. */
	const line = () => {
		if (!channel) {
			channel = new BroadcastChannel(database);
			channel.onmessage = ({ data }) => nudge(data);
			addEventListener("pageshow", nudgeAll);
		}
		return channel;
	};
	const read = async (id, signal, work) => {
		await seeded(id);
		return await connection.use("readonly", async (store) => {
			throwIfAborted(signal);
			return await work(await IdbShelf.open(store, id));
		});
	};
	const write = async (id, signal, work) => {
		let changed = false;
		const result = await connection.use("readwrite", async (store) => {
			throwIfAborted(signal);
			const shelf = await IdbShelf.open(store, id);
			const done = await work(shelf);
			changed = shelf.close();
			return done;
		});
		if (changed) {
			nudge(id);
			line().postMessage(id);
		}
		return result;
	};
	const seed = async (id) => {
		const { discussions = [] } = await archive?.() ?? {};
		const discussion = discussions.find((one) => one.id === id);
		if (discussion) await restore(discussion);
	};
	const seeded = (id) => {
		const seeding = seeds.get(id) ?? seed(id);
		seeds.set(id, seeding);
		seeding.catch(() => seeds.delete(id));
		return seeding;
	};
	const restore = ({ id, comments, ...about }, call) => write(id, call?.signal, (shelf) => shelf.restore(comments, about));
	const changesOf = (id, since, signal) => read(id, signal, async (shelf) => {
		const { version, total, closed = false } = shelf.facts;
		return {
			records: (await shelf.changedAfter(since)).map((record) => forReaders(record)),
			version,
			total,
			closed
		};
	});
	return {
		name: "indexeddb",
		async list(id, query, call) {
			return await read(id, call?.signal, async (shelf) => {
				const { restored: _, ...about } = shelf.facts;
				return {
					...about,
					...pageOf(await shelf.all(), query)
				};
			});
		},
		async add(id, draft, call) {
			await seeded(id);
			return await write(id, call?.signal, async (shelf) => {
				const known = await shelf.find(draft.id);
				if (known) return known;
				if (shelf.facts.closed) throw discussionClosed();
				const parent = draft.parent === null ? void 0 : await shelf.find(draft.parent);
				return shelf.put(accept(id, draft, parent, now()));
			});
		},
		async count(ids, call) {
			const totals = ids.map((id) => read(id, call?.signal, async ({ facts }) => facts.total));
			return new Map((await Promise.all(totals)).map((total, index) => [ids[index] ?? "", total]));
		},
		restore,
		changes(id, since, call) {
			return changesOf(id, since, call?.signal);
		},
		watch(id, since, onChange) {
			const ask = (from, { signal }) => changesOf(id, from, signal);
			const following = follow({
				since,
				onChange,
				ask
			});
			followers.set(following, id);
			line();
			return () => {
				followers.delete(following);
				following.stop();
			};
		},
		close() {
			removeEventListener("pageshow", nudgeAll);
			channel?.close();
			channel = void 0;
			connection.close();
		}
	};
};
export { indexedDbAdapter };

//# sourceMappingURL=indexeddb.js.map