import { digest } from "../digest.js";
// src/server/sql/mail-once.ts
/** What is stored of an address to which nothing is sent, or that was asked lately. */
var addressHash = (address) => digest(`address ${address}`);
/** Whether this is the first time within `time` milliseconds. */
var claimOnce = async (work, key, now, time) => {
	await work.deleteFrom("afterword_mail_once").where("key", "=", key).where("expires_at", "<=", now).execute();
	return await work.insertInto("afterword_mail_once").values({
		key,
		expires_at: now + time
	}).onConflict((conflict) => conflict.doNothing()).returning("key").executeTakeFirst() !== void 0;
};
var isStopped = async (work, address) => await work.selectFrom("afterword_mail_stopped").select("hash").where("hash", "=", await addressHash(address)).executeTakeFirst() !== void 0;
export { addressHash, claimOnce, isStopped };

//# sourceMappingURL=mail-once.js.map