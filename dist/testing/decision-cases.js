import { scenario } from "./conformance.js";
import { expectEqual, expectError, expectThat } from "./expect.js";
import { draftOf, freshDiscussion } from "./fixtures.js";
// src/testing/decision-cases.ts
var at = (body) => scenario(async (open) => {
	const [ada, ben, moderator] = [
		await open.reader("ada"),
		await open.reader("ben"),
		await open.reader("moderator")
	];
	await body({
		id: freshDiscussion(),
		other: freshDiscussion(),
		ada,
		ben,
		moderator
	});
});
var NEEDS = [
	"readers",
	"add",
	"report",
	"queue",
	"decide",
	"decisions",
	"undo"
];
/** What a discussion has in a queue, with the details of each comment. */
var inQueue = async (moderator, discussion, query = {}) => {
	const found = /* @__PURE__ */ new Map();
	let cursor;
	do {
		const page = await moderator.queue({
			discussion,
			...query,
			cursor
		});
		expectEqual(page.details?.length, page.records.length, "how many details there are");
		for (const [index, record] of page.records.entries()) found.set(record.id, {
			record,
			details: page.details[index]
		});
		cursor = page.cursor;
	} while (cursor !== void 0);
	return found;
};
var idsIn = async (moderator, discussion, query) => [...(await inQueue(moderator, discussion, query)).keys()].sort();
var seen = ({ discussion, id: comment, revision }) => ({
	discussion,
	comment,
	revision
});
var decisionCases = [
	{
		name: "decides about many comments, and says which of them somebody changed first",
		needs: NEEDS,
		run: at(async ({ id, other, ada, moderator }) => {
			const first = await ada.add(id, draftOf("One.", { id: "one" }));
			const second = await ada.add(other, draftOf("Two.", { id: "two" }));
			const third = await ada.add(id, draftOf("Three.", { id: "three" }));
			await moderator.decide({
				action: "hold",
				comments: [seen(third)]
			});
			const report = await moderator.decide({
				action: "spam",
				comments: [
					first,
					second,
					third
				].map(seen).concat({
					discussion: id,
					comment: "nobody",
					revision: 1
				}),
				reason: "Advertises."
			});
			expectEqual(report.decisions.map(({ comment, discussion, action, from, to, reason }) => [
				comment,
				discussion,
				action,
				from,
				to,
				reason
			]), [[
				"one",
				id,
				"spam",
				"approved",
				"spam",
				"Advertises."
			], [
				"two",
				other,
				"spam",
				"approved",
				"spam",
				"Advertises."
			]], "what was decided");
			expectEqual(report.refused.map(({ comment, code, record, decision }) => [
				comment,
				code,
				record?.status,
				decision?.action
			]), [[
				"three",
				"conflict",
				"pending",
				"hold"
			], [
				"nobody",
				"not-found",
				void 0,
				void 0
			]], "what was refused");
			const again = await moderator.decide({
				action: "spam",
				comments: [{
					...seen(first),
					revision: 2
				}]
			});
			expectEqual([again.decisions, again.refused], [[], []], "deciding what is so already");
			const closing = await moderator.decide({
				action: "close",
				comments: [first, third].map(seen)
			});
			expectEqual(closing.decisions.map(({ action, comment }) => [action, comment]), [["close", void 0]], "closing");
			await expectError(ada.add(id, draftOf("No.")), "closed", "adding to it");
			const undoing = await moderator.undo(closing.decisions[0].id);
			await ada.add(id, draftOf("Yes."));
			await moderator.decide({
				action: "close",
				comments: [seen(first)]
			});
			await expectError(moderator.undo(undoing.id), "not-found", "undoing what undid");
			await expectError(ada.add(id, draftOf("No.")), "closed", "adding to it when it is closed again");
			const comments = Array.from({ length: 101 }, () => seen(first));
			for (const request of [
				{},
				{ comments },
				{
					comments: [seen(first)],
					matching: {}
				}
			]) await expectError(moderator.decide({
				action: "hold",
				...request
			}), "invalid", "a wrong request");
		})
	},
	{
		name: "undoes a decision with all that it did, once, and not after somebody changed the comment",
		needs: [
			...NEEDS,
			"reports",
			"react",
			"edit",
			"remove",
			"history"
		],
		run: at(async ({ id, ada, ben, moderator }) => {
			const body = {
				format: "text",
				source: "Better words."
			};
			const added = await ada.add(id, draftOf("Words.", { id: "one" }));
			await ada.edit(id, "one", { body });
			await ben.react(id, "one", {
				name: "like",
				on: true
			});
			await ben.report(id, "one", { reason: "Rude." });
			const state = async () => {
				const { record } = (await inQueue(moderator, id, { queue: "reported" })).get("one") ?? {};
				return [
					record && {
						...record,
						revision: 0
					},
					(await moderator.reports(id, "one")).map(({ reason }) => reason),
					(await ada.history(id, "one")).map((version) => version.body.source),
					(await ben.list(id)).records.map((shown) => shown.reactions)
				];
			};
			const before = await state();
			let revision = added.revision + 1;
			for (const action of [
				"approve",
				"hold",
				"spam",
				"remove"
			]) {
				const { decisions } = await moderator.decide({
					action,
					comments: [{
						discussion: id,
						comment: "one",
						revision
					}]
				});
				const [decision] = decisions;
				expectEqual(decision?.action, action, "the decision");
				expectThat(Date.parse(decision.undoableUntil) > Date.now() - 6e4, "it can be undone");
				expectEqual(await idsIn(moderator, id, { queue: "reported" }), [], `the reports after ${action}`);
				const undoing = await moderator.undo(decision.id);
				expectEqual([undoing.action, undoing.undoes], ["undo", decision.id], "the undoing");
				expectEqual(await state(), before, `what ${action} is undone to`);
				await expectError(moderator.undo(decision.id), "conflict", "undoing it twice");
				({revision} = (await inQueue(moderator, id, { queue: "all" })).get("one").record);
			}
			const { decisions } = await moderator.decide({
				action: "spam",
				comments: [{
					discussion: id,
					comment: "one",
					revision
				}]
			});
			await moderator.decide({
				action: "hold",
				comments: [{
					discussion: id,
					comment: "one",
					revision: revision + 1
				}]
			});
			await expectError(moderator.undo(decisions[0].id), "conflict", "undoing what is no longer so");
			await expectError(moderator.undo("nothing"), "not-found", "undoing nothing");
		})
	},
	{
		name: "keeps the words of what a moderator removed for moderators alone, and restores it",
		needs: [
			...NEEDS,
			"edit",
			"remove"
		],
		run: at(async ({ id, ada, ben, moderator }) => {
			await ada.add(id, draftOf("By a moderator.", { id: "removed" }));
			await ada.add(id, draftOf("Edited.", { id: "edited" }));
			await ada.add(id, draftOf("By its author.", { id: "own" }));
			await ben.add(id, draftOf("A reply.", {
				id: "reply",
				parent: "removed"
			}));
			await ada.remove(id, "own");
			await moderator.remove(id, "removed");
			const body = {
				format: "text",
				source: "Milder."
			};
			const edited = await moderator.edit(id, "edited", { body });
			expectEqual([edited.body, edited.editedBy], [body, "moderator"], "edited by a moderator");
			for (const reader of [ada, ben]) {
				const { records } = await reader.list(id);
				const shown = records.find((record) => record.id === "removed");
				expectEqual([
					shown?.status,
					shown?.body.source,
					shown?.author.name
				], [
					"removed",
					"",
					""
				], "what readers see");
			}
			const removed = await inQueue(moderator, id, { queue: "removed" });
			expectEqual([...removed.values()].map(({ record }) => record.body.source).sort(), ["", "By a moderator."], "the words of removed comments");
			const { record, details } = removed.get("removed");
			expectEqual(details.decision?.action, "remove", "the decision about it");
			const restored = await moderator.decide({
				action: "restore",
				comments: [seen(record)]
			});
			expectEqual(restored.decisions.map(({ action, to }) => [action, to]), [["restore", "approved"]], "restoring");
			const again = (await ben.list(id)).records.find((one) => one.id === "removed");
			expectEqual([again?.body.source, again?.author.name], ["By a moderator.", "Ada"], "restored");
			const own = await moderator.decide({
				action: "restore",
				comments: [seen(removed.get("own").record)]
			});
			expectEqual(own.refused.map(({ code }) => code), ["not-found"], "restoring what its author removed");
			const log = await moderator.decisions({
				discussion: id,
				comment: "edited"
			});
			await moderator.undo(log.decisions[0].id);
			const milder = (await ben.list(id)).records.find((one) => one.id === "edited");
			expectEqual([milder?.body.source, milder?.editedBy], ["Edited.", void 0], "the edit undone");
			await moderator.remove(id, "edited");
			await ada.remove(id, "edited");
			const gone = (await inQueue(moderator, id, { queue: "removed" })).get("edited");
			expectEqual(gone?.record.body.source, "", "what its author removed afterwards");
		})
	},
	{
		name: "finds comments in a queue by discussion, author, words and date, and decides about all that it finds",
		needs: NEEDS,
		run: at(async ({ id, other, ada, ben, moderator }) => {
			const add = (who, comment, name, source) => who.add(id, draftOf(source, {
				id: comment,
				author: {
					name,
					email: `${name}@site.example`
				}
			}));
			await add(ada, "a", "Áda", "Cheap watches, buy now.");
			await add(ada, "b", "Áda", "I disagree.");
			const { createdAt } = await add(ben, "c", "Ben", "Watching this. Buy nothing!");
			await ben.add(other, draftOf("Watches!", { id: "d" }));
			const all = { queue: "all" };
			expectEqual(await idsIn(moderator, id, all), [
				"a",
				"b",
				"c"
			], "of a discussion");
			expectEqual(await idsIn(moderator, id, {
				...all,
				author: "ad"
			}), ["a", "b"], "by a name");
			expectEqual(await idsIn(moderator, id, {
				...all,
				words: "watch BUY"
			}), ["a", "c"], "by words");
			expectEqual(await idsIn(moderator, id, {
				...all,
				words: "watch",
				author: "ada"
			}), ["a"], "by both");
			const [before, after] = [-864e5, 864e5].map((by) => new Date(Date.parse(createdAt) + by).toISOString());
			expectEqual(await idsIn(moderator, id, {
				...all,
				from: before,
				to: after
			}), [
				"a",
				"b",
				"c"
			], "by dates");
			expectEqual(await idsIn(moderator, id, {
				...all,
				from: after
			}), [], "later");
			expectEqual(await idsIn(moderator, id, {
				...all,
				to: before
			}), [], "earlier");
			await expectError(moderator.queue({ from: "nonsense" }), "invalid", "no date");
			const request = {
				action: "spam",
				matching: {
					...all,
					discussion: id,
					words: "buy"
				}
			};
			const decisions = [];
			let cursor;
			do {
				const report = await moderator.decide({
					...request,
					cursor
				});
				decisions.push(...report.decisions);
				cursor = report.cursor;
			} while (cursor !== void 0);
			expectEqual(decisions.map(({ comment }) => comment ?? "").sort(), ["a", "c"], "what was decided about");
			expectEqual(await idsIn(moderator, id, { queue: "spam" }), ["a", "c"], "the spam");
			expectEqual(await idsIn(moderator, other, all), ["d"], "elsewhere");
		})
	},
	{
		name: "tells a moderator what a comment answers, where it is, and what else its author wrote",
		needs: NEEDS,
		run: at(async ({ id, ada, ben, moderator }) => {
			const parent = await ben.add(id, draftOf("A long text. ".repeat(50), {
				id: "parent",
				author: { name: "Ben" }
			}));
			for (const comment of [
				"a",
				"b",
				"c"
			]) await ada.add(id, draftOf(`This is ${comment}.`, {
				id: comment,
				parent: "parent"
			}));
			await moderator.decide({
				action: "spam",
				comments: [{
					discussion: id,
					comment: "b",
					revision: 1
				}]
			});
			await moderator.decide({
				action: "hold",
				comments: [{
					discussion: id,
					comment: "c",
					revision: 1
				}]
			});
			const found = await inQueue(moderator, id);
			expectEqual([...found.keys()], ["c"], "what waits");
			const { details } = found.get("c");
			expectEqual([details.parent?.author.name, details.parent?.status], ["Ben", "approved"], "what it answers");
			const excerpt = details.parent?.excerpt ?? "";
			expectThat(excerpt.length > 50 && parent.body.source.startsWith(excerpt), "an excerpt of it");
			expectThat(excerpt.length < parent.body.source.length, "not all of it");
			expectEqual([details.heldFor, details.decision?.action], [[], "hold"], "why it waits");
			await ben.report(id, "a", { reason: "Rude." });
			const reported = (await inQueue(moderator, id, { queue: "reported" })).get("a");
			expectEqual(reported?.details.reports.map(({ reason }) => reason), ["Rude."], "what was reported");
			if (details.authorCounts) {
				const { approved, pending, spam } = details.authorCounts;
				expectThat(approved >= 1 && pending >= 1 && spam >= 1, "what its author wrote");
			}
		})
	},
	{
		name: "logs every decision, and tells of the log and of the queues nobody but moderators",
		needs: [
			...NEEDS,
			"queueState",
			"moderate",
			"edit"
		],
		run: at(async ({ id, ada, ben, moderator }) => {
			const versions = [(await moderator.queueState()).version];
			const isNew = async (what) => {
				const { version } = await moderator.queueState();
				expectThat(!versions.includes(version), `the queues have another version after ${what}`);
				versions.push(version);
			};
			const { revision } = await ada.add(id, draftOf("Words.", { id: "one" }));
			await ben.report(id, "one", { reason: "Rude." });
			await isNew("a report");
			await moderator.moderate(id, {
				action: "hold",
				comment: "one",
				revision
			});
			await isNew("a decision");
			await ada.edit(id, "one", { body: {
				format: "text",
				source: "Other words."
			} });
			await isNew("the edit of a comment that waits");
			await moderator.moderate(id, { action: "close" });
			const { decisions } = await moderator.decide({
				action: "approve",
				comments: [{
					discussion: id,
					comment: "one",
					revision: revision + 2
				}]
			});
			await isNew("another decision");
			await moderator.undo(decisions[0].id);
			await isNew("undoing");
			const { pending, reported } = await moderator.queueState();
			expectThat(pending >= 1 && reported >= 0, "how many wait");
			const log = [];
			let cursor;
			do {
				const page = await moderator.decisions({
					discussion: id,
					limit: 1,
					cursor
				});
				log.push(...page.decisions);
				cursor = page.cursor;
			} while (cursor !== void 0);
			expectEqual(log.map(({ action, comment, from, to }) => [
				action,
				comment,
				from,
				to
			]), [
				[
					"undo",
					"one",
					"approved",
					"pending"
				],
				[
					"approve",
					"one",
					"pending",
					"approved"
				],
				[
					"close",
					void 0,
					void 0,
					void 0
				],
				[
					"hold",
					"one",
					"approved",
					"pending"
				]
			], "the log");
			expectEqual([log[0]?.undoes, log[1]?.undoneBy], [log[1]?.id, log[0]?.id], "what undid what");
			expectThat(!JSON.stringify(log).includes("Words."), "it has no words of the comment");
			for (const who of [ada, ben]) {
				await expectError(who.queueState(), "forbidden", "a reader’s asking for the state of the queues");
				await expectError(who.decisions(), "forbidden", "for the log");
				await expectError(who.undo(decisions[0].id), "forbidden", "undoing");
				await expectError(who.undo("nothing"), "forbidden", "undoing nothing");
				for (const comment of ["one", "nobody"]) await expectError(who.decide({
					action: "approve",
					comments: [{
						discussion: id,
						comment,
						revision: 1
					}]
				}), "forbidden", "deciding");
			}
		})
	}
];
export { decisionCases };

//# sourceMappingURL=decision-cases.js.map