import { scenario } from "./conformance.js";
import { expectEqual, expectError, expectThat } from "./expect.js";
import { draftOf, freshDiscussion } from "./fixtures.js";
// src/testing/queue-cases.ts
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
/** The comments of these discussions in a queue, from all pages. */
var queued = async (moderator, discussions, query) => {
	const found = [];
	let cursor;
	let pages = 0;
	do {
		const page = await moderator.queue({
			...query,
			cursor
		});
		found.push(...page.records);
		cursor = page.cursor;
		pages += 1;
		expectThat(pages < 1e3, "the pages come to an end");
	} while (cursor !== void 0);
	return found.filter((record) => discussions.includes(record.discussion));
};
var idsOf = (records) => records.map(({ id }) => id).sort();
var queueCases = [
	{
		name: "gives a moderator what waits, what was reported and what is spam, of all discussions, page by page",
		needs: [
			"readers",
			"add",
			"report",
			"moderate",
			"queue"
		],
		run: at(async ({ id, other, ada, ben, moderator }) => {
			const add = (where, comment) => ada.add(where, draftOf(`This is ${comment}.`, { id: comment }));
			for (const where of [id, other]) for (const name of [
				"waits",
				"spam",
				"reported",
				"fine"
			]) {
				const { revision } = await add(where, name);
				if (name === "waits") await moderator.moderate(where, {
					action: "hold",
					comment: name,
					revision
				});
				if (name === "spam") await moderator.moderate(where, {
					action: "spam",
					comment: name,
					revision
				});
				if (name === "reported") await ben.report(where, name, { reason: "Rude." });
			}
			for (const limit of [
				1,
				2,
				50
			]) for (const [queue, comment] of [
				["pending", "waits"],
				["spam", "spam"],
				["reported", "reported"]
			]) {
				const records = await queued(moderator, [id, other], {
					queue,
					limit
				});
				expectEqual(idsOf(records), [comment, comment], `${queue}, ${limit} at a time`);
				expectEqual(records.map(({ discussion }) => discussion).sort(), [id, other].sort(), "where they are");
				for (const { body } of records) expectEqual(body.source, `This is ${comment}.`, "the text");
			}
			expectEqual(idsOf(await queued(moderator, [id], { limit: 50 })), ["waits"], "which it is without being told");
		})
	},
	{
		name: "keeps one report of each reader, and tells moderators the reasons and not the readers",
		needs: [
			"readers",
			"add",
			"report",
			"queue",
			"reports"
		],
		run: at(async ({ id, ada, ben, moderator }) => {
			const { id: comment } = await ada.add(id, draftOf("Something."));
			await ben.report(id, comment, { reason: "Rude." });
			await ben.report(id, comment, { reason: "Rude again." });
			await ada.report(id, comment, { reason: "I regret it." });
			const reports = await moderator.reports(id, comment);
			expectEqual(reports.map(({ reason }) => reason).sort(), ["I regret it.", "Rude."], "the reasons");
			for (const report of reports) {
				expectEqual(Object.keys(report).sort(), ["createdAt", "reason"], "what is told");
				expectThat(!Number.isNaN(Date.parse(report.createdAt)), "it is dated");
			}
			expectEqual(await moderator.reports(id, "nobody"), [], "those of nothing");
			await expectError(ben.report(id, "nobody", { reason: "x" }), "not-found", "reporting nothing");
		})
	},
	{
		name: "takes what a moderator decides on, or what is removed, out of the reported",
		needs: [
			"readers",
			"add",
			"remove",
			"report",
			"moderate",
			"queue",
			"reports"
		],
		run: at(async ({ id, ada, ben, moderator }) => {
			const reported = async () => idsOf(await queued(moderator, [id], { queue: "reported" }));
			const comments = [
				"approve",
				"hold",
				"spam",
				"remove"
			];
			for (const comment of [
				...comments,
				"own",
				"pin"
			]) {
				await ada.add(id, draftOf(`This is ${comment}.`, { id: comment }));
				await ben.report(id, comment, { reason: "Rude." });
			}
			expectEqual(await reported(), [
				...comments,
				"own",
				"pin"
			].sort(), "before");
			await moderator.moderate(id, {
				action: "pin",
				comment: "pin",
				revision: 1
			});
			for (const action of comments) await moderator.moderate(id, {
				action,
				comment: action,
				revision: 1
			});
			await ada.remove(id, "own");
			expectEqual(await reported(), ["pin"], "afterwards");
			for (const comment of comments) expectEqual(await moderator.reports(id, comment), [], `reports of ${comment}`);
			await ada.report(id, "approve", { reason: "Still." });
			expectEqual(await reported(), ["approve", "pin"], "reported anew");
		})
	},
	{
		name: "tells nobody but moderators what there is to moderate",
		needs: [
			"readers",
			"add",
			"report",
			"queue",
			"reports"
		],
		run: at(async ({ id, ada, ben, moderator }) => {
			const { id: comment } = await ada.add(id, draftOf("Something."));
			await ben.report(id, comment, { reason: "Rude." });
			for (const who of [ada, ben]) {
				await expectError(who.queue({ queue: "reported" }), "forbidden", "a reader’s asking for the queue");
				await expectError(who.reports(id, comment), "forbidden", "a reader’s asking for reports");
				await expectError(who.reports(id, "nobody"), "forbidden", "for reports of nothing");
			}
			await expectError(moderator.queue({ cursor: "nonsense" }), "invalid", "an invalid cursor");
		})
	}
];
export { queueCases };

//# sourceMappingURL=queue-cases.js.map