import { assertModerator } from "../../core/caller.js";
import { AfterwordError } from "../../core/errors.js";
import { checkRules } from "../judging/check-rules.js";
import { storable } from "./rows.js";
// src/server/sql/sql-rules.ts
/** The name of the row. */
var SITE = "site";
/** Characters of all rules together. */
var LARGEST = 1048576;
var rulesIn = async (db, { caller }) => {
	assertModerator(caller);
	const row = await db.selectFrom("afterword_rules").selectAll().where("site", "=", SITE).executeTakeFirst();
	return row ? {
		rules: JSON.parse(row.rules),
		revision: row.revision
	} : {
		rules: {},
		revision: 0
	};
};
var changedMeanwhile = () => new AfterwordError("conflict", "Another moderator has changed the rules meanwhile.");
/** @param seen the revision that the moderator saw */
var setRules = async (db, given, seen, { caller }) => {
	assertModerator(caller);
	const rules = checkRules(given);
	const text = storable(JSON.stringify(rules));
	if (text.length > LARGEST) throw new AfterwordError("invalid", `Rules have at most ${LARGEST} characters.`);
	const revision = seen + 1;
	if (seen === 0) {
		if ((await db.insertInto("afterword_rules").values({
			site: SITE,
			rules: text,
			revision
		}).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows !== 1n) throw changedMeanwhile();
	} else if ((await db.updateTable("afterword_rules").set({
		rules: text,
		revision
	}).where("site", "=", SITE).where("revision", "=", seen).executeTakeFirst()).numUpdatedRows !== 1n) throw changedMeanwhile();
	return {
		rules,
		revision
	};
};
export { rulesIn, setRules };

//# sourceMappingURL=sql-rules.js.map