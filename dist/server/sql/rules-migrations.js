// src/server/sql/rules-migrations.ts
var rulesMigrations = {
	"019 rules": async ({ schema }) => {
		await schema.createTable("afterword_rules").addColumn("site", "text", (column) => column.primaryKey()).addColumn("rules", "text", (column) => column.notNull()).addColumn("revision", "integer", (column) => column.notNull()).execute();
	},
	"020 bans": async ({ schema }) => {
		await schema.createTable("afterword_bans").addColumn("id", "text", (column) => column.primaryKey()).addColumn("time", "bigint", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("value", "text", (column) => column.notNull()).addColumn("name", "text", (column) => column.notNull()).addColumn("reason", "text").addColumn("until", "bigint").addColumn("moderator_id", "text").addColumn("moderator_name", "text", (column) => column.notNull()).addColumn("discussion", "text").addColumn("comment", "text").addColumn("decision", "text").execute();
		await schema.alterTable("afterword_reports").addColumn("network", "text").execute();
		await schema.createTable("afterword_networks").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addColumn("hash", "text", (column) => column.notNull()).addColumn("time", "bigint", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_networks_key", ["discussion", "comment"]).execute();
		const index = (table, name, ...columns) => schema.createIndex(`afterword_${table}_${name}`).on(`afterword_${table}`).columns(columns).execute();
		await index("bans", "of", "value", "kind");
		await index("bans", "newest", "time", "id");
		await index("bans", "by", "decision");
		await index("networks", "oldest", "time");
	}
};
export { rulesMigrations };

//# sourceMappingURL=rules-migrations.js.map