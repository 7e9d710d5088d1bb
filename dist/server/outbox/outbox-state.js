// src/server/outbox/outbox-state.ts
var countIn = async (db, state) => {
	const { count } = await db.selectFrom("afterword_deliveries").select((eb) => eb.fn.countAll().as("count")).where("state", "=", state).executeTakeFirstOrThrow();
	return Number(count);
};
var outboxState = async (db, now) => {
	const { count, oldest } = await db.selectFrom("afterword_events").select((eb) => [eb.fn.countAll().as("count"), eb.fn.min("number").as("oldest")]).executeTakeFirstOrThrow();
	const { first } = await db.selectFrom("afterword_deliveries").select((eb) => eb.fn.min("created_at").as("first")).where("state", "=", "waiting").where("not_before", "<=", now).executeTakeFirstOrThrow();
	return {
		events: Number(count),
		waiting: await countIn(db, "waiting"),
		sent: await countIn(db, "sent"),
		failed: await countIn(db, "failed"),
		age: Math.max(0, now - Math.min(oldest ?? now, first ?? now))
	};
};
export { outboxState };

//# sourceMappingURL=outbox-state.js.map