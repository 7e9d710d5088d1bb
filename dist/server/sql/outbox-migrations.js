// src/server/sql/outbox-migrations.ts
var outboxMigrations = {
	"015 outbox": async ({ schema }) => {
		await schema.createTable("afterword_events").addColumn("id", "text", (column) => column.primaryKey()).addColumn("number", "bigint", (column) => column.notNull()).addColumn("type", "text", (column) => column.notNull()).addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).execute();
		await schema.createIndex("afterword_events_number").on("afterword_events").columns([
			"number",
			"type",
			"id"
		]).execute();
		await schema.createTable("afterword_deliveries").addColumn("id", "text", (column) => column.primaryKey()).addColumn("number", "bigint", (column) => column.notNull()).addColumn("channel", "text", (column) => column.notNull()).addColumn("recipient", "text", (column) => column.notNull()).addColumn("content", "text", (column) => column.notNull()).addColumn("discussion", "text").addColumn("comment", "text").addColumn("state", "text", (column) => column.notNull()).addColumn("created_at", "bigint", (column) => column.notNull()).addColumn("not_before", "bigint", (column) => column.notNull()).addColumn("due_at", "bigint", (column) => column.notNull()).addColumn("finished_at", "bigint").addColumn("attempts", "integer", (column) => column.notNull()).addColumn("why", "text").execute();
		const index = (name, ...columns) => schema.createIndex(`afterword_deliveries_${name}`).on("afterword_deliveries").columns(columns).execute();
		await index("order", "state", "channel", "recipient", "number", "not_before");
		await index("number", "number");
		await index("finished", "state", "finished_at", "id");
		await index("about", "discussion", "comment");
		await schema.createTable("afterword_listeners").addColumn("channel", "text", (column) => column.primaryKey()).addColumn("seen_at", "bigint", (column) => column.notNull()).execute();
		await schema.createTable("afterword_leases").addColumn("name", "text", (column) => column.primaryKey()).addColumn("holder", "text", (column) => column.notNull()).addColumn("expires_at", "bigint", (column) => column.notNull()).execute();
	},
	"016 webhooks": async ({ schema }) => {
		await schema.createTable("afterword_webhooks").addColumn("id", "text", (column) => column.primaryKey()).addColumn("url", "text", (column) => column.notNull()).addColumn("events", "text").addColumn("template", "text").addColumn("secret", "text", (column) => column.notNull()).addColumn("former_secret", "text").addColumn("former_until", "bigint").addColumn("added_by", "text", (column) => column.notNull()).addColumn("created_at", "bigint", (column) => column.notNull()).addColumn("disabled", "text").execute();
	}
};
export { outboxMigrations };

//# sourceMappingURL=outbox-migrations.js.map