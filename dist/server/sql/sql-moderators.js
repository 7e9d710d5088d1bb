import { AfterwordError } from "../../core/errors.js";
import { randomId } from "../../core/random-id.js";
import { SESSION_IDLE } from "../moderators/moderator-store.js";
import { storable } from "./rows.js";
import { HOUR } from "../durations.js";
// src/server/sql/sql-moderators.ts
/** Characters of a moderator's name. */
var LONGEST_NAME = 100;
/** How exactly it is known when a session was last used: writing that with each request would be too much. */
var USE_STEP = HOUR;
var moderatorFrom = ({ id, name, created_at: createdAt }) => ({
	id,
	name,
	createdAt
});
var sqlModerators = (db, now) => {
	const findByName = (name) => db.selectFrom("afterword_moderators").selectAll().where("name", "=", name).executeTakeFirst();
	const forget = async (moderator) => {
		await db.deleteFrom("afterword_moderator_codes").where("moderator", "=", moderator).execute();
		await db.deleteFrom("afterword_moderator_sessions").where("moderator", "=", moderator).execute();
	};
	return {
		async add(given) {
			const name = storable(given.trim());
			if (!name || name.length > LONGEST_NAME) throw new AfterwordError("invalid", `A moderator’s name has 1 to ${LONGEST_NAME} characters.`);
			await db.insertInto("afterword_moderators").values({
				id: randomId(),
				name,
				created_at: new Date(now()).toISOString()
			}).onConflict((conflict) => conflict.column("name").doNothing()).execute();
			return moderatorFrom(await findByName(name));
		},
		async list() {
			return (await db.selectFrom("afterword_moderators").selectAll().orderBy("name").execute()).map(moderatorFrom);
		},
		async remove(name) {
			const known = await findByName(storable(name.trim()));
			if (!known) return false;
			await db.deleteFrom("afterword_moderators").where("id", "=", known.id).execute();
			await forget(known.id);
			return true;
		},
		async keepCode({ hash, purpose, moderator, origin = null, expiresAt }) {
			await db.deleteFrom("afterword_moderator_codes").where("expires_at", "<=", now()).execute();
			await db.insertInto("afterword_moderator_codes").values({
				hash,
				purpose,
				moderator,
				origin,
				expires_at: expiresAt
			}).execute();
		},
		async useCode(hash, purpose, time) {
			const row = await db.deleteFrom("afterword_moderator_codes").where("hash", "=", hash).where("purpose", "=", purpose).where("expires_at", ">", time).returningAll().executeTakeFirst();
			if (!row) return void 0;
			const { moderator, origin, expires_at: expiresAt } = row;
			return {
				hash,
				purpose,
				moderator,
				origin: origin ?? void 0,
				expiresAt
			};
		},
		async startSession(hash, moderator, origin, time) {
			await db.deleteFrom("afterword_moderator_sessions").where("used_at", "<=", time - SESSION_IDLE).execute();
			await db.insertInto("afterword_moderator_sessions").values({
				hash,
				moderator,
				origin: origin ?? null,
				used_at: time
			}).execute();
		},
		async findSession(hash, time) {
			const row = await db.selectFrom("afterword_moderator_sessions as session").innerJoin("afterword_moderators as moderator", "moderator.id", "session.moderator").select([
				"moderator.id",
				"moderator.name",
				"session.origin",
				"session.used_at"
			]).where("session.hash", "=", hash).where("session.used_at", ">", time - SESSION_IDLE).executeTakeFirst();
			if (!row) return void 0;
			if (time - row.used_at > USE_STEP) await db.updateTable("afterword_moderator_sessions").set({ used_at: time }).where("hash", "=", hash).execute();
			return {
				moderator: {
					id: row.id,
					name: row.name
				},
				origin: row.origin ?? void 0
			};
		},
		async endSession(hash) {
			await db.deleteFrom("afterword_moderator_sessions").where("hash", "=", hash).execute();
		},
		endSessions: forget
	};
};
/** The same, for a database that is opened with the first call. */
var moderatorsBy = (call) => ({
	add: (name) => call((moderators) => moderators.add(name)),
	list: () => call((moderators) => moderators.list()),
	remove: (name) => call((moderators) => moderators.remove(name)),
	keepCode: (code) => call((moderators) => moderators.keepCode(code)),
	useCode: (hash, purpose, time) => call((moderators) => moderators.useCode(hash, purpose, time)),
	startSession: (hash, moderator, origin, time) => call((moderators) => moderators.startSession(hash, moderator, origin, time)),
	findSession: (hash, time) => call((moderators) => moderators.findSession(hash, time)),
	endSession: (hash) => call((moderators) => moderators.endSession(hash)),
	endSessions: (moderator) => call((moderators) => moderators.endSessions(moderator))
});
export { moderatorsBy, sqlModerators };

//# sourceMappingURL=sql-moderators.js.map