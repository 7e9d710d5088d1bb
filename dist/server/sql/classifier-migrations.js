// src/server/sql/classifier-migrations.ts
var classifierMigrations = { "021 decisions by action": async ({ schema }) => {
	await schema.createIndex("afterword_decisions_by_action").on("afterword_decisions").columns([
		"action",
		"time",
		"id"
	]).execute();
} };
export { classifierMigrations };

//# sourceMappingURL=classifier-migrations.js.map