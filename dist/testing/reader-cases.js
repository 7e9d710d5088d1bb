import { scenario } from "./conformance.js";
import { expectEqual, expectError, expectThat } from "./expect.js";
import { draftOf, freshDiscussion } from "./fixtures.js";
// src/testing/reader-cases.ts
var among = (body) => scenario(async (open) => {
	const readers = [
		"ada",
		"ben",
		"moderator"
	].map((name) => open.reader(name));
	const [ada, ben, moderator] = await Promise.all(readers);
	await body({
		id: freshDiscussion(),
		ada,
		ben,
		moderator
	});
});
var find = async (adapter, id, comment) => (await adapter.list(id)).records.find((record) => record.id === comment);
var body = {
	format: "text",
	source: "Changed."
};
var readerCases = [
	{
		name: "lets its author and a moderator change a comment, and nobody else",
		needs: [
			"readers",
			"add",
			"edit",
			"remove"
		],
		run: among(async ({ id, ada, ben, moderator }) => {
			const [first, second] = [await ada.add(id, draftOf("One.")), await ada.add(id, draftOf("Two."))];
			await expectError(ben.edit(id, first.id, { body }), "forbidden", "another’s editing");
			await expectError(ben.remove(id, first.id), "forbidden", "another’s removing");
			expectEqual((await find(ben, id, first.id))?.body.source, "One.", "the text");
			expectEqual((await ada.edit(id, first.id, { body })).body, body, "the author’s editing");
			expectEqual((await moderator.edit(id, second.id, { body })).body, body, "a moderator’s editing");
			await ada.remove(id, first.id);
			await moderator.remove(id, second.id);
			expectEqual((await ben.list(id)).total, 0, "the total");
		})
	},
	{
		name: "lets a moderator moderate, and nobody else",
		needs: [
			"readers",
			"add",
			"moderate"
		],
		run: among(async ({ id, ada, moderator }) => {
			const { id: comment, revision } = await ada.add(id, draftOf("Mine."));
			await expectError(ada.moderate(id, {
				action: "pin",
				comment,
				revision
			}), "forbidden", "pinning one’s own");
			await expectError(ada.moderate(id, { action: "close" }), "forbidden", "closing");
			await moderator.moderate(id, {
				action: "pin",
				comment,
				revision
			});
			expectEqual((await find(ada, id, comment))?.pinned, true, "whether it is pinned");
		})
	},
	{
		name: "shows what waits to its author and to moderators, and to nobody else",
		needs: [
			"readers",
			"add",
			"moderate",
			"changes"
		],
		run: among(async ({ id, ada, ben, moderator }) => {
			const { id: comment, revision } = await ada.add(id, draftOf("A rumour."));
			const { version } = await ben.list(id);
			await moderator.moderate(id, {
				action: "hold",
				comment,
				revision
			});
			for (const who of [ada, moderator]) {
				const record = await find(who, id, comment);
				expectEqual([record?.status, record?.body.source], ["pending", "A rumour."], "what they see");
			}
			expectEqual((await ben.list(id)).records, [], "what others see");
			const told = async (who) => {
				const [record] = (await who.changes(id, version)).records;
				return [record?.status, record?.body.source];
			};
			expectEqual(await told(ada), ["pending", "A rumour."], "what its author is told");
			expectEqual(await told(ben), ["spam", ""], "what others are told");
			expectEqual((await ada.list(id)).total, 0, "the total");
		})
	},
	{
		name: "counts each reader’s reaction, and tells each which are theirs",
		needs: [
			"readers",
			"add",
			"react"
		],
		run: among(async ({ id, ada, ben, moderator }) => {
			const { id: comment } = await ada.add(id, draftOf("Like me."));
			const like = {
				name: "like",
				on: true
			};
			await Promise.all([
				ada.react(id, comment, like),
				ben.react(id, comment, like),
				ben.react(id, comment, like)
			]);
			const seen = async (who) => (await find(who, id, comment))?.reactions?.["like"];
			expectEqual(await seen(ada), {
				count: 2,
				mine: true
			}, "to one who reacted");
			expectEqual(await seen(moderator), {
				count: 2,
				mine: false
			}, "to one who did not");
			await ben.react(id, comment, {
				name: "like",
				on: false
			});
			expectEqual(await seen(ben), {
				count: 1,
				mine: false
			}, "to one who took it back");
		})
	},
	{
		name: "tells each reader which comments are theirs, and nobody else",
		needs: [
			"readers",
			"add",
			"edit",
			"react",
			"changes"
		],
		run: among(async ({ id, ada, ben, moderator }) => {
			const hers = await ada.add(id, draftOf("Hers."));
			const his = await ben.add(id, draftOf("His.", { parent: hers.id }));
			const like = {
				name: "like",
				on: true
			};
			const answers = [
				hers,
				await ada.edit(id, hers.id, { body }),
				await ada.react(id, hers.id, like),
				await ada.add(id, draftOf("Hers.", { id: hers.id }))
			];
			for (const answer of answers) expectEqual([answer.id, answer.mine], [hers.id, true], "an answer to its author");
			expectThat(!(await ben.react(id, hers.id, like)).mine, "an answer to somebody else");
			expectThat(!(await moderator.edit(id, his.id, { body })).mine, "an answer to a moderator");
			for (const [who, own] of [
				[ada, [hers.id]],
				[ben, [his.id]],
				[moderator, []]
			]) {
				const { records } = await who.list(id);
				const { records: changed } = await who.changes(id, 0);
				for (const told of [records, changed]) {
					expectEqual(told.length, 2, "how many are told");
					const mine = told.filter((record) => record.mine ?? record.editableUntil);
					expectEqual(mine.map((record) => record.id), own, "what is theirs");
				}
			}
		})
	},
	{
		name: "finds the page around what waits for its author and moderators, and for nobody else",
		needs: [
			"readers",
			"add",
			"moderate"
		],
		run: among(async ({ id, ada, ben, moderator }) => {
			for (const source of ["Before.", "After."]) await ben.add(id, draftOf(source));
			const root = await ada.add(id, draftOf("A rumour."));
			const parent = (await ben.add(id, draftOf("Known."))).id;
			const reply = await ada.add(id, draftOf("Another rumour.", { parent }));
			for (const { id: comment, revision } of [root, reply]) await moderator.moderate(id, {
				action: "hold",
				comment,
				revision
			});
			for (const around of [root.id, reply.id]) {
				for (const who of [ada, moderator]) {
					const { records } = await who.list(id, {
						around,
						limit: 1
					});
					const found = records.filter((record) => record.id === around);
					expectEqual(found.map(({ status }) => status), ["pending"], "what its author and a moderator see");
					expectEqual(new Set(records.map((record) => record.id)).size, records.length, "each comes once");
				}
				await expectError(ben.list(id, {
					around,
					limit: 1
				}), "not-found", "what others see");
			}
		})
	},
	{
		name: "tells nobody but its sender what became of a draft",
		needs: [
			"readers",
			"add",
			"moderate"
		],
		run: among(async ({ id, ada, ben, moderator }) => {
			const draft = draftOf("Between us.");
			const { id: comment, revision } = await ada.add(id, draft);
			await moderator.moderate(id, {
				action: "hold",
				comment,
				revision
			});
			const error = await expectError(ben.add(id, draft), "conflict", "adding another’s draft");
			expectThat(!error.message.includes("Between us."), "the text is withheld");
			expectEqual((await ada.add(id, draft)).body.source, "Between us.", "its sender’s adding it again");
		})
	}
];
export { readerCases };

//# sourceMappingURL=reader-cases.js.map