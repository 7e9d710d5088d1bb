// src/server/sql/mail-migrations.ts
var mailMigrations = { "017 mails": async ({ schema }) => {
	await schema.createTable("afterword_subscribers").addColumn("id", "text", (column) => column.primaryKey()).addColumn("reader", "text", (column) => column.notNull()).addColumn("address", "text", (column) => column.notNull()).addColumn("language", "text", (column) => column.notNull()).addColumn("asked_at", "bigint", (column) => column.notNull()).addColumn("confirmed_at", "bigint").addColumn("refusals", "integer", (column) => column.notNull()).addUniqueConstraint("afterword_subscribers_reader", ["reader", "address"]).execute();
	await schema.createTable("afterword_subscriptions").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addColumn("subscriber", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_subscriptions_key", ["discussion", "comment"]).execute();
	await schema.createTable("afterword_mail_codes").addColumn("hash", "text", (column) => column.primaryKey()).addColumn("purpose", "text", (column) => column.notNull()).addColumn("discussion", "text").addColumn("comment", "text").addColumn("action", "text").addColumn("revision", "integer").addColumn("moderator", "text").addColumn("subscriber", "text").addColumn("expires_at", "bigint", (column) => column.notNull()).execute();
	await schema.createTable("afterword_mail_once").addColumn("key", "text", (column) => column.primaryKey()).addColumn("expires_at", "bigint", (column) => column.notNull()).execute();
	await schema.createTable("afterword_mail_stopped").addColumn("hash", "text", (column) => column.primaryKey()).addColumn("why", "text", (column) => column.notNull()).addColumn("stopped_at", "bigint", (column) => column.notNull()).execute();
	const index = (table, ...columns) => schema.createIndex(`afterword_${table}_${columns.join("_")}`).on(`afterword_${table}`).columns(columns).execute();
	await index("subscribers", "address");
	await index("subscribers", "asked_at");
	await index("subscriptions", "subscriber");
	await index("mail_codes", "expires_at");
	await index("mail_codes", "subscriber");
	await index("mail_codes", "discussion", "comment");
	await index("mail_once", "expires_at");
} };
export { mailMigrations };

//# sourceMappingURL=mail-migrations.js.map