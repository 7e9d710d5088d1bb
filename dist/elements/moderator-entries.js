import { moderatorMessages } from "../locales/en-moderator.js";
import { nameOf } from "./author-name.js";
import { english } from "./localizer.js";
import { showNotice } from "./moderator-notice.js";
// src/elements/moderator-entries.ts
var DAY = 864e5;
/** The bans of each adapter; `undefined` until the adapter has said whether it has any. */
var bans = /* @__PURE__ */ new WeakMap();
var bansOf = (adapter) => {
	if (adapter?.administration && !bans.has(adapter)) {
		bans.set(adapter, void 0);
		adapter.administration().then((administration) => bans.set(adapter, administration.bans), () => bans.delete(adapter));
	}
	return adapter && bans.get(adapter);
};
var isStored = ({ record, delivery }) => !delivery && record.status !== "removed";
var mayModerate = (view) => !!view.permissions?.()?.has("moderate");
var tell = ({ list, node }, act, undo) => {
	showNotice({
		list,
		sentence: (localizer) => localizer.fill(localizer.messages.moderated[act], { name: nameOf(node.record.author, localizer) }),
		undo
	});
};
/** What undoes the last decision about a comment; `undefined` if the adapter cannot. */
var undoOf = async ({ discussion, node }) => {
	const { adapter, id } = discussion;
	const { record } = node;
	const [decision] = (await adapter.decisions?.({
		discussion: id,
		comment: record.id,
		limit: 1
	}))?.decisions ?? [];
	if (!decision?.undoableUntil || !adapter.undo) return void 0;
	return async () => {
		await adapter.undo(decision.id);
		discussion.include({
			...record,
			revision: record.revision + 2
		});
	};
};
var entryFor = (act, label, isOffered) => ({
	id: act,
	label: (_, { messages }) => messages[label],
	isOffered: (node, view) => isStored(node) && mayModerate(view) && isOffered(node),
	async run(context) {
		const { discussion, node } = context;
		const { id, revision } = node.record;
		await discussion.moderate(id, {
			action: act,
			revision
		});
		tell(context, act, await undoOf(context).catch(() => void 0));
	}
});
var setClosed = async ({ adapter, id, load }, action) => {
	await adapter.moderate(id, { action });
	if (!adapter.watch) await load();
};
var discussionEntryFor = (action, label, opposite) => ({
	id: action,
	label: (_, { messages }) => messages[label],
	isOffered: (node, view, list) => {
		const state = list.discussion?.state;
		return isStored(node) && mayModerate(view) && state?.status === "ready" && state.closed === (action === "open");
	},
	async run(context) {
		const { discussion } = context;
		await setClosed(discussion, action);
		tell(context, action, () => setClosed(discussion, opposite));
	}
});
var banEntryFor = (id, label, days) => ({
	id,
	label: (_, { messages }) => messages[label],
	isOffered: (node, view, list) => isStored(node) && mayModerate(view) && !node.record.mine && node.record.author.role !== "moderator" && !!bansOf(list.discussion?.adapter),
	async run(context) {
		const { adapter, id: discussion } = context.discussion;
		const until = days && new Date(Date.now() + days * DAY).toISOString();
		const { decision } = (await bansOf(adapter).add({
			comment: {
				discussion,
				comment: context.node.record.id
			},
			...until && { until }
		}))[0] ?? {};
		tell(context, "ban", decision === void 0 ? void 0 : () => adapter.undo(decision));
	}
});
var isApproved = ({ record }) => record.status === "approved";
var isPending = ({ record }) => record.status === "pending";
Object.assign(english.messages, moderatorMessages);
var moderatorEntries = [
	entryFor("approve", "approveReply", isPending),
	entryFor("hold", "holdReply", isApproved),
	entryFor("spam", "markSpam", () => true),
	entryFor("remove", "takeDown", ({ record }) => !record.mine),
	entryFor("pin", "pinReply", (node) => isApproved(node) && !node.record.pinned),
	entryFor("unpin", "unpinReply", ({ record }) => !!record.pinned),
	banEntryFor("ban-week", "banForWeek", 7),
	banEntryFor("ban", "banForEver", void 0),
	discussionEntryFor("close", "closeDiscussion", "open"),
	discussionEntryFor("open", "openDiscussion", "close")
];
export { moderatorEntries };

//# sourceMappingURL=moderator-entries.js.map