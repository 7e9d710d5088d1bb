import { expectEqual, expectError } from "./expect.js";
import { draftOf } from "./fixtures.js";
import { find, within } from "./thread-scenario.js";
// src/testing/act-cases.ts
var actCases = [
	{
		name: "edits a body, and refuses to where someone was quicker",
		needs: ["edit", "seed"],
		run: within(async ({ adapter, id }) => {
			const body = {
				format: "text",
				source: "Better."
			};
			const edited = await adapter.edit?.(id, "root", {
				body,
				revision: 1
			});
			expectEqual([
				edited?.body,
				edited?.revision,
				typeof edited?.editedAt
			], [
				body,
				2,
				"string"
			], "the record");
			expectEqual(await find(adapter, id, "root"), edited, "the record, as listed");
			await expectError(adapter.edit(id, "root", {
				body,
				revision: 1
			}), "conflict", "editing what moved on");
			await expectError(adapter.edit(id, "nobody", { body }), "not-found", "editing nothing");
			await expectError(adapter.edit(id, "root", { body: {
				...body,
				source: ""
			} }), "invalid", "editing all away");
		})
	},
	{
		name: "removes a comment, and keeps its place while it has replies",
		needs: ["remove", "seed"],
		run: within(async ({ adapter, id }) => {
			await adapter.remove?.(id, "other root");
			await adapter.remove?.(id, "root");
			await adapter.remove?.(id, "root");
			const { records, total } = await adapter.list(id);
			expectEqual(records.map((record) => record.id).sort(), ["reply", "root"], "what is listed");
			expectEqual(total, 1, "the total");
			const tombstone = records.find((record) => record.id === "root");
			expectEqual([
				tombstone?.status,
				tombstone?.author,
				tombstone?.body.source
			], [
				"removed",
				{ name: "" },
				""
			], "what is left of the root");
			await expectError(adapter.remove(id, "nobody"), "not-found", "removing nothing");
		})
	},
	{
		name: "counts a reaction once, and takes it back",
		needs: ["react", "seed"],
		run: within(async ({ adapter, id }) => {
			const name = "constructor";
			await adapter.react?.(id, "root", {
				name,
				on: true
			});
			const liked = await adapter.react?.(id, "root", {
				name,
				on: true
			});
			expectEqual(liked?.reactions, { [name]: {
				count: 1,
				mine: true
			} }, "the reactions");
			expectEqual((await find(adapter, id, "root"))?.reactions, liked?.reactions, "the reactions, as listed");
			await adapter.react?.(id, "root", {
				name,
				on: false
			});
			const cold = await adapter.react?.(id, "root", {
				name,
				on: false
			});
			expectEqual(Object.keys(cold?.reactions ?? {}), [], "the reactions, taken back");
			await expectError(adapter.react(id, "nobody", {
				name,
				on: true
			}), "not-found", "reacting to nothing");
		})
	},
	{
		name: "holds, approves, pins and closes at a moderator’s word",
		needs: [
			"moderate",
			"add",
			"seed"
		],
		run: within(async ({ adapter, id }) => {
			const totals = [];
			const revisionOf = async (comment) => (await find(adapter, id, comment))?.revision ?? 0;
			const first = await revisionOf("reply");
			let revision = first;
			for (const action of [
				"hold",
				"approve",
				"spam",
				"approve"
			]) {
				await adapter.moderate?.(id, {
					action,
					comment: "reply",
					revision
				});
				revision += 1;
				totals.push((await adapter.list(id)).total);
			}
			expectEqual(totals, [
				2,
				3,
				2,
				3
			], "the totals");
			expectEqual(await revisionOf("reply"), revision, "the revision");
			await expectError(adapter.moderate(id, {
				action: "remove",
				comment: "reply",
				revision: first
			}), "conflict", "deciding on what it was before");
			await adapter.moderate?.(id, {
				action: "remove",
				comment: "reply",
				revision
			});
			expectEqual((await adapter.list(id)).total, 2, "the total");
			await adapter.moderate?.(id, {
				action: "pin",
				comment: "other root",
				revision: await revisionOf("other root")
			});
			expectEqual((await adapter.list(id, { limit: 1 })).records[0]?.id, "other root", "the first root");
			await adapter.moderate?.(id, { action: "close" });
			await expectError(adapter.add(id, draftOf("No.")), "closed", "adding to it");
			await adapter.moderate?.(id, { action: "open" });
			await adapter.add(id, draftOf("Yes."));
			await expectError(adapter.moderate(id, {
				action: "spam",
				comment: "nobody",
				revision: 1
			}), "not-found", "moderating nothing");
		})
	}
];
export { actCases };

//# sourceMappingURL=act-cases.js.map