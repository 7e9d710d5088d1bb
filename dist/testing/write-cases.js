import { recordFault } from "../core/check-record.js";
import { scenario } from "./conformance.js";
import { expectEqual, expectError, expectThat } from "./expect.js";
import { archiveOf, draftOf, freshDiscussion, recordsOf } from "./fixtures.js";
import { find, within } from "./thread-scenario.js";
// src/testing/write-cases.ts
var deepFrozen = (draft) => Object.freeze({
	...draft,
	author: Object.freeze({ ...draft.author }),
	body: Object.freeze({ ...draft.body })
});
var TEXTS = [
	"“Typographic” ‘quotes’ — and dashes … stay.",
	"One line\nanother line\n\nanother paragraph\r\n	and a tab",
	"  blanks at both ends  ",
	"<script>alert(1)<\/script> & &amp; <b onclick=\"x\">",
	"🏳️‍🌈 👩‍👩‍👧 é ‮right to left‬",
	"'; drop table comments; --",
	"{\"$ne\": null} ${x} {{x}} %s \\u0000",
	"x".repeat(2e4)
];
var writeCases = [
	{
		name: "adds a draft and lists the record it became",
		needs: ["add"],
		run: scenario(async ({ adapter, guest = adapter }) => {
			const id = freshDiscussion();
			const before = Date.now();
			const record = await guest.add(id, draftOf("Hello.", { author: {
				name: "Ada",
				url: "https://example.com/ada"
			} }));
			expectEqual(recordFault(record), void 0, "the fault of the record");
			expectEqual({
				discussion: record.discussion,
				parent: record.parent,
				author: record.author,
				body: record.body,
				kind: record.kind
			}, {
				discussion: id,
				parent: null,
				author: {
					name: "Ada",
					url: "https://example.com/ada"
				},
				body: {
					format: "text",
					source: "Hello."
				},
				kind: "comment"
			}, "the record");
			expectThat(Math.abs(Date.parse(record.createdAt) - before) < 6e4, "it is dated now");
			const { records, total } = await guest.list(id);
			expectEqual({
				records,
				total
			}, {
				records: [record],
				total: 1
			}, "the list");
		})
	},
	{
		name: "tells the reader that what they wrote is theirs, and nothing else",
		needs: [
			"add",
			"seed",
			"mine"
		],
		run: within(async ({ adapter, guest = adapter, id }) => {
			const record = await guest.add(id, draftOf("By me.", { parent: "reply" }));
			expectEqual(record.mine, true, "whether the answer is theirs");
			const end = record.editableUntil;
			expectThat(end === void 0 || Date.parse(end) > Date.parse(record.createdAt), "it ends after it was written");
			const { records } = await guest.list(id);
			expectEqual(records.filter(({ mine }) => mine), [record], "what is theirs, as listed");
			const changes = await guest.changes?.(id, 0);
			expectEqual(changes?.records.filter(({ mine }) => mine) ?? [record], [record], "what is theirs, as changed");
		})
	},
	{
		name: "keeps a text to the letter",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			for (const text of TEXTS) {
				const { id: comment } = await adapter.add(id, draftOf(text));
				expectEqual((await find(adapter, id, comment))?.body.source, text, "the text");
			}
		})
	},
	{
		name: "adds a reply under its parent",
		needs: ["add", "seed"],
		run: within(async ({ adapter, id }) => {
			const record = await adapter.add(id, draftOf("A reply.", { parent: "reply" }));
			expectEqual(record.parent, "reply", "its parent");
			expectEqual((await find(adapter, id, record.id))?.parent, "reply", "its parent, as listed");
		})
	},
	{
		name: "stores a draft once, however often it is added",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const draft = draftOf("Once.");
			const first = await adapter.add(id, draft);
			const again = await Promise.all([adapter.add(id, draft), adapter.add(id, { ...draft })]);
			expectEqual(again, [first, first], "what adding it again resolves to");
			expectEqual((await adapter.list(id)).total, 1, "the total");
		})
	},
	{
		name: "stores a draft once when it is added twice at the same time",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const draft = draftOf("Once.");
			const [one, two] = await Promise.all([adapter.add(id, draft), adapter.add(id, draft)]);
			expectEqual(one, two, "both answers");
			expectEqual((await adapter.list(id)).total, 1, "the total");
		})
	},
	{
		name: "loses none of many drafts added at the same time",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const drafts = Array.from({ length: 50 }, (_, index) => draftOf(`Draft ${index}.`));
			await Promise.all(drafts.map((draft) => adapter.add(id, draft)));
			const { records, total } = await adapter.list(id, { limit: 100 });
			expectEqual(total, 50, "the total");
			expectEqual(new Set(records.map(({ body }) => body.source)).size, 50, "how many different ones are listed");
		})
	},
	{
		name: "refuses what cannot be accepted, names the fields, and stores nothing",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const refused = async (draft, fields) => {
				const error = await expectError(adapter.add(id, draft), "invalid", JSON.stringify(fields));
				expectEqual(error.fields, fields, "the fields at fault");
			};
			await refused(draftOf(""), { body: "required" });
			await refused(draftOf(" \n	\xA0 "), { body: "required" });
			await refused(draftOf("x".repeat(20001)), { body: "too-long" });
			await refused(draftOf("x", { author: {
				name: "",
				email: "nobody"
			} }), { email: "malformed" });
			await refused(draftOf("x", { author: {
				name: "",
				url: "javascript:alert(1)"
			} }), { url: "malformed" });
			await refused(draftOf("", { author: { name: "x".repeat(101) } }), {
				body: "required",
				name: "too-long"
			});
			expectEqual((await adapter.list(id)).total, 0, "the total");
		})
	},
	{
		name: "refuses a reply to nothing and stores nothing",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			await expectError(adapter.add(id, draftOf("To whom?", { parent: "nobody" })), "not-found", "adding it");
			expectEqual((await adapter.list(id)).total, 0, "the total");
		})
	},
	{
		name: "takes nothing where the discussion is closed",
		needs: ["add", "seed"],
		run: async (target) => {
			const id = freshDiscussion();
			await scenario(async ({ adapter }) => {
				await expectError(adapter.add(id, draftOf("Too late.")), "closed", "adding to it");
				expectEqual((await adapter.list(id)).total, 1, "the total");
			}, archiveOf(id, recordsOf(id, [{ id: "a" }]), true))(target);
		}
	},
	{
		name: "never gives an e-mail address away",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const record = await adapter.add(id, draftOf("Hello.", { author: {
				name: "Ada",
				email: "ada@example.com"
			} }));
			const answers = JSON.stringify([
				record,
				await adapter.list(id),
				await adapter.changes?.(id, 0),
				await adapter.latest?.()
			]);
			expectThat(!answers.includes("ada@example.com"), "the address is in no answer");
		})
	},
	{
		name: "takes a frozen draft and leaves it as it is",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const draft = deepFrozen(draftOf("Frozen."));
			const before = JSON.stringify(draft);
			const record = await adapter.add(id, draft);
			expectEqual(JSON.stringify(draft), before, "the draft afterwards");
			Object.freeze(record);
			expectEqual((await adapter.list(id)).total, 1, "the total");
		})
	},
	{
		name: "stores nothing for a call that was taken back before it began",
		needs: ["add"],
		run: scenario(async ({ adapter }) => {
			const id = freshDiscussion();
			const taken = new AbortController();
			taken.abort();
			await expectError(adapter.add(id, draftOf("No."), { signal: taken.signal }), "aborted", "adding");
			expectEqual((await adapter.list(id)).total, 0, "the total");
		})
	}
];
export { writeCases };

//# sourceMappingURL=write-cases.js.map