import { permalinkHash } from "../../core/permalink.js";
import { decisionsFor } from "./item.js";
import { articleOf } from "./article-address.js";
// src/elements/moderation/entry-menu.ts
var BAN_ENDS = [
	"day",
	"week",
	"ever"
];
/** Nobody knows who wrote an imported comment, and moderators cannot be banned. */
var canBan = ({ record, details }, { bans }) => !!bans && !!details?.authorCounts && !record.mine && record.author.role !== "moderator";
var menuItemsFor = (item, owner) => {
	const { record, details, key } = item;
	const { adapter, words } = owner;
	const { acts, openModerating, settings } = words.messages;
	const isApproved = record.status === "approved";
	const author = details?.email ?? record.author.id ?? record.author.name;
	const page = articleOf(item);
	const isClosed = details?.discussion.closed;
	const decide = (act) => ({
		label: acts[act],
		isDone: false,
		run: () => owner.decide(key, act)
	});
	const entry = (label, run) => ({
		label,
		isDone: false,
		run
	});
	return [
		...isApproved && !decisionsFor(item).includes("hold") ? [decide("hold")] : [],
		...adapter.decide && !item.undo ? [entry(acts.reason, () => owner.openBox(item, "reason"))] : [],
		...adapter.edit && record.status !== "removed" ? [entry(acts.edit, () => owner.openBox(item, "edit"))] : [],
		...isApproved ? [entry(acts.reply, () => owner.openBox(item, "reply"))] : [],
		...isApproved ? [decide(record.pinned ? "unpin" : "pin")] : [],
		...adapter.moderate ? [entry(isClosed ? acts.open : acts.close, () => owner.setClosed(item, !isClosed))] : [],
		...canBan(item, owner) ? BAN_ENDS.map((end) => entry(settings.banAuthor[end], () => owner.ban(item, end))) : [],
		...author ? [entry(acts.onlyAuthor, () => owner.showOnly({ author }))] : [],
		entry(acts.onlyDiscussion, () => owner.showOnly({ discussion: record.discussion })),
		...page && adapter.moderatorAccess ? [entry(openModerating, () => owner.run(async () => {
			const opened = open("about:blank", "_blank");
			try {
				const address = await adapter.moderatorAccess.linkTo(page + permalinkHash(record.id));
				if (opened) opened.location.href = address;
			} catch (error) {
				opened?.close();
				throw error;
			}
		}))] : []
	];
};
export { menuItemsFor };

//# sourceMappingURL=entry-menu.js.map