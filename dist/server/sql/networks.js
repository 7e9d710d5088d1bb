import { digest } from "../digest.js";
import { randomId } from "../../core/random-id.js";
import { DAY } from "../durations.js";
// src/server/sql/networks.ts
/** Milliseconds for which a network is kept with its comment. */
var NETWORKS_KEPT = 7 * DAY;
var SALT = "network salt";
/** Rows that are deleted in one transaction. */
var BATCH = 200;
var saltIn = async (db) => {
	const find = () => db.selectFrom("afterword_store").select("value").where("name", "=", SALT).executeTakeFirst();
	const known = await find();
	if (known) return known.value;
	await db.insertInto("afterword_store").values({
		name: SALT,
		value: randomId() + randomId()
	}).onConflict((conflict) => conflict.doNothing()).execute();
	return (await find()).value;
};
/** The salt is read once. */
var networkHashOf = (read) => {
	let salt;
	return async (network) => {
		salt ??= read(saltIn);
		salt.catch(() => salt = void 0);
		return await digest(`${await salt} ${network}`);
	};
};
var writerHashBy = (hashOf) => async (given) => given?.network === void 0 ? given : {
	...given,
	network: await hashOf(given.network)
};
var keepNetwork = async (work, discussion, comment, hash, now) => {
	if (hash === void 0) return;
	await work.insertInto("afterword_networks").values({
		discussion,
		comment,
		hash,
		time: now
	}).execute();
};
/** Deletes some of those that are too old. Returns whether there may be more. */
var forgetNetworks = (db, now) => db.transaction().execute(async (work) => {
	const rows = await work.selectFrom("afterword_networks").select(["discussion", "comment"]).where("time", "<", now - NETWORKS_KEPT).orderBy("time").limit(BATCH).execute();
	for (const { discussion, comment } of rows) await work.deleteFrom("afterword_networks").where("discussion", "=", discussion).where("comment", "=", comment).execute();
	await work.updateTable("afterword_reports").set({ network: null }).where("network", "is not", null).where("created_at", "<", new Date(now - NETWORKS_KEPT).toISOString()).execute();
	return rows.length === BATCH;
});
export { NETWORKS_KEPT, forgetNetworks, keepNetwork, networkHashOf, writerHashBy };

//# sourceMappingURL=networks.js.map