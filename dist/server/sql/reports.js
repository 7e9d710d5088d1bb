import { assertModerator } from "../../core/caller.js";
var reportsOf = async (db, id, comment, caller) => {
	assertModerator(caller);
	return (await db.selectFrom("afterword_reports").select(["reason", "created_at"]).where("discussion", "=", id).where("comment", "=", comment).limit(100).execute()).map(({ reason, created_at: createdAt }) => ({
		reason,
		createdAt
	})).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
};
export { reportsOf };

//# sourceMappingURL=reports.js.map