// src/server/outbox/leases.ts
/** Milliseconds for which a lease is taken. It is renewed when half of them are over. */
var LEASE_TIME = 2e4;
/** Takes or renews a lease. @returns whether the holder has it now */
var takeLease = async (db, name, holder, now) => {
	const known = await db.selectFrom("afterword_leases").selectAll().where("name", "=", name).executeTakeFirst();
	if (!known) await db.insertInto("afterword_leases").values({
		name,
		holder: "",
		expires_at: 0
	}).onConflict((conflict) => conflict.doNothing()).execute();
	else if (known.holder === holder && known.expires_at > now + 1e4) return true;
	const { numUpdatedRows } = await db.updateTable("afterword_leases").set({
		holder,
		expires_at: now + LEASE_TIME
	}).where("name", "=", name).where((eb) => eb.or([
		eb("holder", "=", holder),
		eb("expires_at", "<=", now),
		eb("expires_at", ">", now + 2 * LEASE_TIME)
	])).executeTakeFirst();
	return numUpdatedRows > 0n;
};
var endLease = async (db, name, holder) => {
	await db.updateTable("afterword_leases").set({ expires_at: 0 }).where("name", "=", name).where("holder", "=", holder).execute();
};
export { LEASE_TIME, endLease, takeLease };

//# sourceMappingURL=leases.js.map