import { parentDetails } from "../../core/queue.js";
import { decisionFromRow, isOneOf, nameOf } from "./decision-log.js";
import { heldReasonsIn } from "./held-reasons.js";
import { keptIn } from "./kept-states.js";
import { reportsOf } from "./reports.js";
import { recordFromRow } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/queue-details.ts
/** Reports of a comment that a page tells. */
var REPORTS = 10;
/** Comments of an author that are counted. */
var MOST_COUNTED = 1e3;
var reportsAbout = async (db, row) => {
	if (row.reported_at === null) return [];
	return (await reportsOf(db, row.discussion, row.id, void 0)).slice(0, REPORTS);
};
var countsOf = async (db, owner) => {
	const own = db.selectFrom("afterword_comments").select("status").where("owner", "=", owner).limit(MOST_COUNTED);
	const count = (status) => sql`count(case when status = ${status} then 1 end)`;
	const found = await db.selectFrom(own.as("own")).select([
		count("approved").as("approved"),
		count("pending").as("pending"),
		count("spam").as("spam"),
		count("removed").as("removed")
	]).executeTakeFirstOrThrow();
	return Object.fromEntries(Object.entries(found).map(([status, number]) => [status, Number(number)]));
};
/** The e-mail addresses of these comments, by `nameOf`. */
var emailsOf = async (db, rows) => {
	if (!rows.length) return /* @__PURE__ */ new Map();
	const named = rows.map(({ discussion, id: comment }) => ({
		discussion,
		comment
	}));
	const found = await db.selectFrom("afterword_emails").selectAll().where(isOneOf(["discussion", "comment"], named)).execute();
	return new Map(found.map((row) => [nameOf(row), row.email]));
};
var parentsOf = async (db, rows) => {
	const named = rows.flatMap(({ discussion, parent }) => parent === null ? [] : {
		discussion,
		comment: parent
	});
	if (!named.length) return /* @__PURE__ */ new Map();
	const found = await db.selectFrom("afterword_comments").selectAll().where(isOneOf(["discussion", "id"], named)).execute();
	return new Map(found.map((row) => [nameOf({
		discussion: row.discussion,
		comment: row.id
	}), recordFromRow(row)]));
};
var discussionsOf = async (db, rows) => {
	const found = await db.selectFrom("afterword_discussions").selectAll().where("id", "in", [...new Set(rows.map(({ discussion }) => discussion))]).execute();
	return new Map(found.map((row) => [row.id, row]));
};
var aboutOf = (row) => ({
	...row && row.title !== null && { title: row.title },
	...row && row.url !== null && { url: row.url },
	...row?.closed === 1 && { closed: true }
});
/** @param decisions the newest decision about each of the comments, by `nameOf` */
var detailsOf = async (db, rows, decisions, now) => {
	if (!rows.length) return [];
	const [discussions, parents, emails] = [
		await discussionsOf(db, rows),
		await parentsOf(db, rows),
		await emailsOf(db, rows)
	];
	const counts = /* @__PURE__ */ new Map();
	for (const { owner } of rows) if (owner !== null && !counts.has(owner)) counts.set(owner, await countsOf(db, owner));
	const details = [];
	for (const row of rows) {
		const { discussion, parent } = row;
		const name = nameOf({
			discussion,
			comment: row.id
		});
		const above = parent === null ? void 0 : parents.get(nameOf({
			discussion,
			comment: parent
		}));
		const decision = decisions.get(name);
		const email = emails.get(name) ?? (row.status === "removed" ? keptIn(decision, now)?.email : void 0);
		const authorCounts = row.owner === null ? void 0 : counts.get(row.owner);
		details.push({
			discussion: aboutOf(discussions.get(discussion)),
			...above && { parent: parentDetails(above) },
			...email !== void 0 && { email },
			...authorCounts && { authorCounts },
			reports: await reportsAbout(db, row),
			heldFor: heldReasonsIn(row.held_for),
			...decision && { decision: decisionFromRow(decision, now) }
		});
	}
	return details;
};
export { detailsOf, emailsOf };

//# sourceMappingURL=queue-details.js.map