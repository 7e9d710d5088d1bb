import { skeletonsOf } from "../name-skeletons.js";
import { fillBestTimes } from "./best-times.js";
import { mailMigrations } from "./mail-migrations.js";
import { classifierMigrations } from "./classifier-migrations.js";
import { moderationMigrations } from "./moderation-migrations.js";
import { rulesMigrations } from "./rules-migrations.js";
import { outboxMigrations } from "./outbox-migrations.js";
import { createSearchIndex, fillSearchIndex } from "./search-index.js";
import { writeName } from "./sql-names.js";
import { sql } from "kysely";
// src/server/sql/migration-steps.ts
/**
* The names are keys: each database lists in `afterword_migrations` which of them it has had. So a name never changes, and
* a migration uses the names of tables and columns of its own time.
*/
var migrations = {
	"001 the beginning": async (work) => {
		const { schema } = work;
		await schema.createTable("afterword_discussions").addColumn("id", "text", (column) => column.primaryKey()).addColumn("title", "text").addColumn("url", "text").addColumn("closed", "integer", (column) => column.notNull()).addColumn("total", "integer", (column) => column.notNull()).addColumn("version", "bigint", (column) => column.notNull()).addColumn("began", "text").execute();
		await schema.createTable("afterword_comments").addColumn("discussion", "text", (column) => column.notNull()).addColumn("id", "text", (column) => column.notNull()).addColumn("parent", "text").addColumn("root", "text", (column) => column.notNull()).addColumn("is_root", "integer", (column) => column.notNull()).addColumn("time", "bigint", (column) => column.notNull()).addColumn("id_length", "integer", (column) => column.notNull()).addColumn("pinned", "integer", (column) => column.notNull()).addColumn("cost", "integer", (column) => column.notNull()).addColumn("author_id", "text").addColumn("author_name", "text", (column) => column.notNull()).addColumn("author_url", "text").addColumn("author_avatar", "text").addColumn("author_role", "text").addColumn("format", "text", (column) => column.notNull()).addColumn("source", "text", (column) => column.notNull()).addColumn("created_at", "text", (column) => column.notNull()).addColumn("edited_at", "text").addColumn("status", "text", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("reactions", "text").addColumn("revision", "integer", (column) => column.notNull()).addColumn("version", "bigint", (column) => column.notNull()).addColumn("owner", "text").addColumn("replies", "integer", (column) => column.notNull()).addColumn("seen", "integer", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_comments_key", ["discussion", "id"]).execute();
		const index = (name, ...columns) => schema.createIndex(`afterword_comments_${name}`).on("afterword_comments").columns(columns).execute();
		await index("by_time", "discussion", "is_root", "pinned", "time", "id_length", "id");
		await index("by_cost", "discussion", "is_root", "pinned", "cost", "time", "id_length", "id");
		await index("in_thread", "discussion", "root", "time", "id_length", "id");
		await index("of_parent", "discussion", "parent");
		await index("by_version", "discussion", "version");
		await index("of_owner", "owner", "discussion", "status");
		await index("latest", "status", "time", "id_length", "id");
		await index("latest_here", "discussion", "status", "time", "id_length", "id");
		await schema.createTable("afterword_reactions").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addColumn("name", "text", (column) => column.notNull()).addColumn("reader", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_reactions_key", [
			"discussion",
			"comment",
			"reader",
			"name"
		]).execute();
		await schema.createTable("afterword_reports").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addColumn("reader", "text", (column) => column.notNull()).addColumn("reason", "text", (column) => column.notNull()).addColumn("created_at", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_reports_key", [
			"discussion",
			"comment",
			"reader"
		]).execute();
		await schema.createTable("afterword_emails").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addColumn("email", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_emails_key", ["discussion", "comment"]).execute();
		await schema.createTable("afterword_ledger").addColumn("key", "text", (column) => column.primaryKey()).addColumn("value", "text", (column) => column.notNull()).addColumn("count", "integer", (column) => column.notNull()).addColumn("ends", "bigint", (column) => column.notNull()).execute();
		await schema.createIndex("afterword_ledger_ends").on("afterword_ledger").column("ends").execute();
		await schema.createTable("afterword_counter").addColumn("name", "text", (column) => column.primaryKey()).addColumn("value", "bigint", (column) => column.notNull()).execute();
		await sql`insert into afterword_counter (name, value) values ('changes', 0)`.execute(work);
	},
	"002 what readers may know": async (work) => {
		const { schema } = work;
		const column = async (name) => await schema.alterTable("afterword_comments").addColumn(name, "integer", (definition) => definition.notNull().defaultTo(0)).execute();
		await column("reactions_revision");
		await column("visible_replies");
		await column("was_shown");
		await work.updateTable("afterword_comments").set({ was_shown: 1 }).where("status", "in", ["approved", "removed"]).execute();
		await sql`update afterword_comments set visible_replies = (select count(*) from afterword_comments as reply
      where reply.discussion = afterword_comments.discussion and reply.parent = afterword_comments.id
      and reply.status = 'approved') where replies > 0`.execute(work);
	},
	"003 a name of the store": async (work) => {
		await work.schema.createTable("afterword_store").addColumn("name", "text", (column) => column.primaryKey()).addColumn("value", "text", (column) => column.notNull()).execute();
		await work.insertInto("afterword_store").values({
			name: "id",
			value: crypto.randomUUID()
		}).execute();
	},
	"004 what imports wrote": async ({ schema }) => {
		await schema.alterTable("afterword_comments").addColumn("imported", "text").execute();
		await schema.alterTable("afterword_discussions").addColumn("imported_closed", "integer").execute();
	},
	"005 names of authors": async (work) => {
		const { schema } = work;
		await schema.createTable("afterword_names").addColumn("author", "text", (column) => column.notNull()).addColumn("skeleton", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_names_key", ["author", "skeleton"]).execute();
		await schema.createIndex("afterword_names_skeleton").on("afterword_names").column("skeleton").execute();
		const rows = await work.selectFrom("afterword_comments").select(["author_id", "author_name"]).where("author_role", "is not", null).where("author_id", "is not", null).where("owner", "is not", null).where("was_shown", "=", 1).groupBy(["author_id", "author_name"]).orderBy((eb) => eb.fn.max("version")).execute();
		const names = new Map(rows.map(({ author_id, author_name }) => [author_id, skeletonsOf(author_name)]));
		for (const [author, skeletons] of names) await writeName(work, author, skeletons);
	},
	"006 queues for moderators": async (work) => {
		const { schema } = work;
		await schema.alterTable("afterword_comments").addColumn("reported_at", "text").execute();
		await sql`update afterword_comments set reported_at = (select min(report.created_at) from afterword_reports as report
      where report.discussion = afterword_comments.discussion and report.comment = afterword_comments.id)
      where status <> 'removed' and exists (select 1 from afterword_reports as report
      where report.discussion = afterword_comments.discussion and report.comment = afterword_comments.id)`.execute(work);
		const index = (name, ...columns) => schema.createIndex(`afterword_comments_${name}`).on("afterword_comments").columns(columns).execute();
		await index("reported", "reported_at", "discussion", "id");
		await schema.dropIndex("afterword_comments_latest").execute();
		await index("latest", "status", "time", "id_length", "id", "discussion");
	},
	"007 plain names of columns": async ({ schema }) => {
		const rename = (table, from, to) => schema.alterTable(table).renameColumn(from, to).execute();
		await rename("afterword_discussions", "began", "first_comment_at");
		await rename("afterword_comments", "cost", "negative_score");
		await rename("afterword_comments", "seen", "visible_count");
		await rename("afterword_ledger", "ends", "expires_at");
		await schema.alterTable("afterword_ledger").renameTo("afterword_rate_limits").execute();
		await schema.dropIndex("afterword_comments_by_cost").execute();
		await schema.createIndex("afterword_comments_by_score").on("afterword_comments").columns([
			"discussion",
			"is_root",
			"pinned",
			"negative_score",
			"time",
			"id_length",
			"id"
		]).execute();
		await schema.dropIndex("afterword_ledger_ends").execute();
		await schema.createIndex("afterword_rate_limits_expire").on("afterword_rate_limits").column("expires_at").execute();
	},
	"008 the best by reactions and age": async (work) => {
		const { schema } = work;
		await schema.alterTable("afterword_comments").addColumn("best_time", "bigint", (column) => column.notNull().defaultTo(0)).execute();
		await work.updateTable("afterword_comments").set((eb) => ({ best_time: eb.ref("time") })).execute();
		await fillBestTimes(work);
		await schema.dropIndex("afterword_comments_by_score").execute();
		await schema.createIndex("afterword_comments_best").on("afterword_comments").columns([
			"discussion",
			"is_root",
			"pinned",
			"best_time",
			"time",
			"id_length",
			"id"
		]).execute();
		await schema.alterTable("afterword_comments").dropColumn("negative_score").execute();
	},
	"009 search": async (work) => {
		await createSearchIndex(work);
		await fillSearchIndex(work);
	},
	"010 earlier versions": async ({ schema }) => {
		await schema.createTable("afterword_versions").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addColumn("revision", "integer", (column) => column.notNull()).addColumn("format", "text", (column) => column.notNull()).addColumn("source", "text", (column) => column.notNull()).addColumn("written_at", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_versions_key", [
			"discussion",
			"comment",
			"revision"
		]).execute();
	},
	"011 comments of a reader": async ({ schema }) => {
		await schema.createIndex("afterword_comments_own").on("afterword_comments").columns([
			"owner",
			"time",
			"id_length",
			"id",
			"discussion"
		]).execute();
	},
	"012 numbers within a discussion": async ({ schema }) => {
		await schema.dropTable("afterword_counter").execute();
	},
	...moderationMigrations,
	...rulesMigrations,
	...outboxMigrations,
	...mailMigrations,
	...classifierMigrations
};
export { migrations };

//# sourceMappingURL=migration-steps.js.map