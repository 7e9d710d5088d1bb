import { createRecord, discussionClosed } from "../core/create-record.js";
import { asAfterwordError, throwIfAborted } from "../core/errors.js";
import { follow } from "../core/follow.js";
import { loadable } from "../core/load-chunk.js";
import { countApproved, redactForReader } from "../core/open-records.js";
import { pageOf } from "../core/paging.js";
import { idbConnection } from "./idb-connection.js";
import { discussionsIn, openDiscussion } from "./idb-shelf.js";
// src/adapters/indexeddb.ts
var loadActs = loadable(() => import("./idb-acts.js"));
var loadRestore = loadable(() => import("./idb-restore.js"));
var loadSearch = loadable(() => import("../core/search-page.js"));
var ACTS = [
	"edit",
	"remove",
	"react",
	"history",
	"own",
	"removeOwn"
];
var indexedDbAdapter = ({ database = "afterword", archive, now = Date.now } = {}) => {
	const connection = idbConnection(database);
	const followers = /* @__PURE__ */ new Set();
	const seeds = /* @__PURE__ */ new Map();
	let channel;
	const nudge = () => {
		for (const following of followers) following.nudge();
	};
	/** The channel to the other tabs. */
	const channelOf = () => {
		if (!channel) {
			channel = new BroadcastChannel(database);
			channel.onmessage = nudge;
			addEventListener("pageshow", nudge);
		}
		return channel;
	};
	const announce = (id) => {
		nudge();
		channelOf().postMessage(id);
	};
	const useStore = async (mode, call, work) => {
		const changed = /* @__PURE__ */ new Set();
		throwIfAborted(call?.signal);
		const result = await connection.use(mode, (store) => work(store, (id) => changed.add(id)));
		for (const id of changed) announce(id);
		return result;
	};
	const use = (mode, id, call, work) => useStore(mode, call, async (store, changed) => {
		const shelf = await openDiscussion(store, id);
		const done = await work(shelf, store);
		if (shelf.close()) changed(id);
		return done;
	});
	const restore = async (discussion, call) => {
		const { restoreInto } = await loadRestore();
		return await use("readwrite", discussion.id, call, (shelf, store) => restoreInto(store, shelf, discussion, call?.merge));
	};
	const archived = async (id) => (await archive?.())?.discussions.find((one) => one.id === id);
	const seed = async (id) => {
		const discussion = await archived(id);
		if (!discussion) return;
		const { id: _, comments, ...about } = discussion;
		await use("readwrite", id, void 0, (shelf) => shelf.seed(comments, about));
	};
	/** As `use`, after the archive's comments of the discussion were restored. */
	const useSeeded = async (mode, id, call, work) => {
		const seeding = seeds.get(id) ?? seed(id);
		seeds.set(id, seeding);
		seeding.catch(() => seeds.delete(id));
		await seeding;
		return await use(mode, id, call, work);
	};
	const changes = (id, since, call) => useSeeded("readonly", id, call, async (shelf) => {
		const { version, total, closed = false } = shelf.facts;
		return {
			records: (await shelf.changedAfter(since)).map((record) => redactForReader(record)),
			version,
			total,
			closed
		};
	});
	/** An act whose code is loaded when it is needed. */
	const act = (name) => async (...given) => {
		const useAll = (mode, call, work) => useStore(mode, call, async (store, changed) => await work(store, await discussionsIn(store), changed));
		const { idbActs } = await loadActs();
		return await idbActs({
			use: useSeeded,
			useAll,
			open: openDiscussion,
			now
		})[name](...given);
	};
	return {
		name: "indexeddb",
		...Object.fromEntries(ACTS.map((name) => [name, act(name)])),
		async list(id, query, call) {
			try {
				return await useSeeded("readonly", id, call, async (shelf) => {
					const { restored: _, ...about } = shelf.facts;
					return {
						...about,
						...pageOf(await shelf.all(), query)
					};
				});
			} catch (error) {
				const readable = asAfterwordError(error).code === "quota" && await archived(id);
				if (!readable) throw error;
				const { comments, id: _, ...about } = readable;
				return {
					...about,
					...pageOf(comments, query),
					total: countApproved(comments),
					version: 0
				};
			}
		},
		add: (id, draft, call) => useSeeded("readwrite", id, call, async (shelf) => {
			const known = await shelf.find(draft.id);
			if (known) return known;
			if (shelf.facts.closed) throw discussionClosed();
			const parent = draft.parent === null ? void 0 : await shelf.find(draft.parent);
			return shelf.put({
				...createRecord(id, draft, parent, now()),
				mine: true
			});
		}),
		async count(ids, call) {
			const totals = ids.map(async (id) => [id, await useSeeded("readonly", id, call, ({ facts }) => facts.total)]);
			return new Map(await Promise.all(totals));
		},
		async search(id, query, call) {
			const { pageOfSearch } = await loadSearch();
			return await pageOfSearch(await useSeeded("readonly", id, call, (shelf) => shelf.all()), query);
		},
		restore,
		changes,
		watch(id, since, onChange) {
			const following = follow({
				since,
				onChange,
				ask: (from, call) => changes(id, from, call)
			});
			followers.add(following);
			channelOf();
			return () => {
				followers.delete(following);
				following.stop();
			};
		},
		async close() {
			removeEventListener("pageshow", nudge);
			channel?.close();
			channel = void 0;
			await connection.close();
		}
	};
};
export { indexedDbAdapter };

//# sourceMappingURL=indexeddb.js.map