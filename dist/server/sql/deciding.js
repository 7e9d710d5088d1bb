import { assertModerator } from "../../core/caller.js";
import { checkRequest, moderationOf, movedOn, noSuchDecision, outcomeOf, undone } from "../../core/deciding.js";
import { UNDO_WINDOW } from "../../core/decisions.js";
import { AfterwordError } from "../../core/errors.js";
import { decisionFromRow, logDecision, nameOf, newestDecisions } from "./decision-log.js";
import { withRetry } from "./failures.js";
import { lockDiscussion, lockDiscussions, numberAfter } from "./discussion-lock.js";
import { giveBack, keptIn, recordBefore, stateOf, takeAway } from "./kept-states.js";
import { queueOf } from "./queue.js";
import { refusal } from "./refused-decisions.js";
import { change, mustFind, settleReports, touch } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
import { undoBans } from "./sql-bans.js";
// src/server/sql/deciding.ts
/** Logs what a moderator makes of a comment, with what it was before. Called before the comment is changed. */
var logChange = async ({ work, caller, now }, { action, reason }, row, after) => {
	const withWords = action === "edit" || after.status === "removed" && row.status !== "removed";
	return await logDecision(work, {
		action,
		discussion: row.discussion,
		comment: row.id,
		from_status: row.status,
		to_status: after.status,
		reason: reason ?? null,
		revision: after.revision,
		kept: JSON.stringify(await stateOf(work, row, withWords)),
		kept_until: now + UNDO_WINDOW
	}, caller, now);
};
/** @returns whether that changed anything */
var setClosed = async ({ work, version }, id, closed) => {
	if (closed === ((await work.selectFrom("afterword_discussions").select("closed").where("id", "=", id).executeTakeFirst())?.closed === 1)) return false;
	await touch(work, id, version, 0, null);
	await work.updateTable("afterword_discussions").set({ closed: closed ? 1 : 0 }).where("id", "=", id).execute();
	return true;
};
var decideOnDiscussion = async (step, discussion, { action, reason }) => {
	if (!await setClosed(step, discussion, action === "close")) return void 0;
	const entry = {
		action,
		discussion,
		reason: reason ?? null,
		kept_until: step.now + UNDO_WINDOW
	};
	return await logDecision(step.work, entry, step.caller, step.now);
};
/** Makes a comment or a discussion what it was before a decision. */
var undoRow = async (step, row, { action, reason }) => {
	const { work, version, caller, now } = step;
	const { discussion, comment } = row;
	if (row.undone_by !== null) throw movedOn();
	if (row.kept_until === null || row.kept_until <= now) throw noSuchDecision();
	if (row.action === "ban") {
		if (!await undoBans(work, row.id)) throw movedOn();
	} else if (comment === null) {
		if (!await setClosed(step, discussion, row.action === "open")) throw movedOn();
	} else {
		const state = keptIn(row, now);
		if (!state) throw noSuchDecision();
		const stored = await mustFind(work, discussion, comment);
		if (stored.revision !== row.revision) throw movedOn();
		await change(work, stored, version, (record) => undone(record, recordBefore(record, state)));
		await giveBack(work, stored, state);
	}
	const entry = {
		action,
		discussion,
		comment,
		from_status: row.to_status,
		to_status: row.from_status,
		reason: reason ?? null,
		undoes: row.id
	};
	const done = await logDecision(work, entry, caller, now);
	await work.updateTable("afterword_decisions").set({
		undone_by: done.id,
		kept: null,
		kept_until: null
	}).where("id", "=", row.id).execute();
	return done;
};
/** Decides about one comment; `undefined` if that changes nothing. */
var decideOne = async (step, seen, wish) => {
	const { work, version } = step;
	const { discussion, comment, revision } = seen;
	const row = await mustFind(work, discussion, comment);
	if (wish.action === "close" || wish.action === "open") return await decideOnDiscussion(step, discussion, wish);
	const moderation = moderationOf(wish.action, seen);
	if (!moderation) {
		if (row.revision !== revision) throw movedOn();
		if (row.status !== "removed") return void 0;
		const decided = (await newestDecisions(work, [seen])).get(nameOf(seen));
		if (decided?.to_status !== "removed") throw noSuchDecision();
		return await undoRow(step, decided, {
			action: "restore",
			reason: wish.reason
		});
	}
	const outcome = outcomeOf(recordFromRow(row), moderation, row.reported_at !== null);
	if (!outcome) return void 0;
	const logged = await logChange(step, wish, row, outcome.record);
	await change(work, row, version, () => outcome.record);
	if (outcome.settles) await settleReports(work, row);
	if (outcome.record.status === "removed") await takeAway(work, row);
	return logged;
};
/** A moderator's act on one comment or on a discussion. */
var moderateDiscussion = (db, id, moderation, now, { caller }) => db.transaction().execute(async (work) => {
	assertModerator(caller);
	const step = {
		work,
		version: numberAfter(await lockDiscussion(work, id), now),
		caller,
		now
	};
	if ("comment" in moderation) await decideOne(step, {
		discussion: id,
		...moderation
	}, moderation);
	else await decideOnDiscussion(step, id, moderation);
});
var groupsOf = (seen) => {
	const groups = /* @__PURE__ */ new Map();
	for (const one of seen) groups.set(one.discussion, [...groups.get(one.discussion) ?? [], one]);
	return groups;
};
/** Decides about the comments of one discussion. */
var decideOnGroup = (db, discussion, seen, wish, now, caller) => db.transaction().execute(async (work) => {
	const decisions = [];
	const refused = [];
	const [row] = (await lockDiscussions(work, [discussion])).values();
	const first = row ? numberAfter(row, now) : 0;
	for (const [index, one] of seen.entries()) try {
		const decision = await decideOne({
			work,
			version: first + index,
			caller,
			now
		}, one, wish);
		if (decision) decisions.push(decisionFromRow(decision, now));
	} catch (error) {
		const { code } = error;
		if (!(error instanceof AfterwordError) || code !== "conflict" && code !== "not-found") throw error;
		refused.push(await refusal(work, one, code, now));
	}
	return {
		decisions,
		refused
	};
});
/** @param tell called with each discussion after its changes are stored */
var decideAll = async (db, request, now, { caller }, tell) => {
	assertModerator(caller);
	checkRequest(request);
	const { comments, matching, cursor } = request;
	const page = matching && await withRetry(() => queueOf(db, {
		...matching,
		cursor,
		limit: 100
	}, now, caller));
	const seen = comments ?? page.records.map(({ discussion, id: comment, revision }) => ({
		discussion,
		comment,
		revision
	}));
	const decisions = [];
	const refused = [];
	for (const [discussion, group] of groupsOf(seen)) {
		const report = await withRetry(() => decideOnGroup(db, discussion, group, request, now, caller));
		decisions.push(...report.decisions);
		refused.push(...report.refused);
		tell(discussion);
	}
	return {
		decisions,
		refused,
		...page?.cursor !== void 0 && { cursor: page.cursor }
	};
};
/** @returns also the discussion that has changed */
var undoDecision = (db, id, now, { caller }) => db.transaction().execute(async (work) => {
	assertModerator(caller);
	const findRow = () => work.selectFrom("afterword_decisions").selectAll().where("id", "=", id).executeTakeFirst();
	const known = await findRow();
	if (!known) throw noSuchDecision();
	const version = known.action === "ban" ? 0 : numberAfter(await lockDiscussion(work, known.discussion), now);
	const row = await findRow() ?? known;
	const done = await undoRow({
		work,
		version,
		caller,
		now
	}, row, { action: "undo" });
	return {
		decision: decisionFromRow(done, now),
		discussion: row.discussion
	};
});
export { decideAll, logChange, moderateDiscussion, undoDecision };

//# sourceMappingURL=deciding.js.map