import { scenario } from "./conformance.js";
import { expectEqual, expectThat } from "./expect.js";
import { freshDiscussion, idsOf, recordsOf } from "./fixtures.js";
// src/testing/restore-cases.ts
var restoreCases = [
	{
		name: "restores history as given, and once",
		needs: ["restore"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const comments = recordsOf(id, [
				{
					id: "b",
					parent: "a"
				},
				{ id: "a" },
				{
					id: "gone",
					status: "removed"
				}
			]);
			const discussion = {
				id,
				title: "On a title",
				closed: true,
				comments: Object.freeze(comments)
			};
			expectEqual(await adapter.restore?.(discussion), {
				added: 3,
				changed: 0,
				unchanged: 0,
				kept: 0
			}, "the first report");
			expectEqual(await adapter.restore?.(discussion), {
				added: 0,
				changed: 0,
				unchanged: 3,
				kept: 0
			}, "the second report");
			const { records, title, closed, total } = await adapter.list(id);
			expectEqual(idsOf(records).sort(), ["a", "b"], "ids");
			expectEqual({
				title,
				closed,
				total
			}, {
				title: "On a title",
				closed: true,
				total: 2
			}, "the page");
			expectEqual(records.find((record) => record.id === "b"), comments[0], "a record");
		})
	},
	{
		name: "restores a record over an older revision only",
		needs: ["restore"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const [record] = recordsOf(id, [{
				id: "a",
				revision: 5
			}]);
			const at = (revision, source) => ({
				...record,
				revision,
				body: {
					format: "text",
					source
				}
			});
			const restore = async (one) => await adapter.restore?.({
				id,
				comments: [one]
			});
			await restore(at(5, "Five."));
			expectEqual(await restore(at(5, "Five.")), {
				added: 0,
				changed: 0,
				unchanged: 1,
				kept: 0
			}, "the same");
			expectEqual(await restore(at(5, "Other.")), {
				added: 0,
				changed: 0,
				unchanged: 0,
				kept: 1
			}, "another of one revision");
			expectEqual(await restore(at(4, "Four.")), {
				added: 0,
				changed: 0,
				unchanged: 0,
				kept: 1
			}, "an older one");
			expectEqual(await restore(at(6, "Six.")), {
				added: 0,
				changed: 1,
				unchanged: 0,
				kept: 0
			}, "a newer one");
			expectEqual((await adapter.list(id)).records[0]?.body.source, "Six.", "the text");
			expectEqual((await adapter.list(id)).total, 1, "the total");
		})
	},
	{
		name: "takes from no archive whose a comment is",
		needs: ["restore"],
		run: scenario(async ({ adapter, guest = adapter }) => {
			const id = freshDiscussion();
			const claim = {
				mine: true,
				editableUntil: "2099-01-01T00:00:00.000Z"
			};
			const comments = recordsOf(id, [{
				id: "a",
				...claim
			}, {
				id: "b",
				...claim,
				revision: 2
			}]);
			await adapter.restore?.({
				id,
				comments
			});
			await adapter.restore?.({
				id,
				comments: comments.map((record) => ({
					...record,
					revision: 3
				}))
			});
			const merged = recordsOf(id, [{
				id: "c",
				...claim
			}]);
			await adapter.restore?.({
				id,
				comments: merged
			}, { merge: true });
			for (const who of [adapter, guest]) {
				const told = [...(await who.list(id)).records, ...(await who.changes?.(id, 0))?.records ?? []];
				expectThat(told.length >= 3, "they are told");
				for (const record of told) expectEqual([record.mine ?? false, record.editableUntil ?? null], [false, null], "whose they are");
			}
		})
	},
	{
		name: "merges another system’s records: takes what was not changed here since, and keeps what was",
		needs: [
			"restore",
			"edit",
			"changes"
		],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const [mine, theirs] = recordsOf(id, [{ id: "mine" }, {
				id: "theirs",
				status: "pending"
			}]);
			const saying = (record, source) => ({
				...record,
				status: "approved",
				body: {
					format: "text",
					source
				}
			});
			const restore = (...comments) => adapter.restore({
				id,
				comments
			}, { merge: true });
			const reported = (changed, unchanged, kept, what, report) => expectEqual(report, {
				added: 0,
				changed,
				unchanged,
				kept
			}, what);
			await restore(mine, theirs);
			reported(0, 2, 0, "the same again", await restore(mine, theirs));
			await adapter.edit?.(id, "mine", { body: {
				format: "text",
				source: "Edited here."
			} });
			const { version } = await adapter.list(id);
			const later = [saying(mine, "Edited there."), saying(theirs, "Edited there.")];
			reported(1, 0, 1, "a later export", await restore(...later));
			const { records } = await adapter.list(id);
			expectEqual(records.map((record) => [
				record.id,
				record.status,
				record.body.source,
				record.revision
			]), [[
				"mine",
				"approved",
				"Edited here.",
				2
			], [
				"theirs",
				"approved",
				"Edited there.",
				2
			]], "what is there then");
			expectEqual(idsOf((await adapter.changes?.(id, version))?.records ?? []), ["theirs"], "what readers are told of");
			reported(0, 1, 1, "the later export once more", await restore(...later));
			reported(1, 0, 1, "a revision that is not higher", await restore(mine, theirs));
		})
	}
];
export { restoreCases };

//# sourceMappingURL=restore-cases.js.map